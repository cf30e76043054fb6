/** Guiding questions of the ten steps, for empty places and for workshops. */
import data from './data/questions.json' with { type: 'json' };

export interface Question {
	id: string;
	group: string;
	/** 0 belongs to the plan as a whole, 1 to 10 to a step. */
	step: number;
	lane: string | null;
	text: string;
	/** What kind of answer it wants: `text`, `list`, `kpi-list`, … */
	answer: string;
	/** What the answer becomes on the board. */
	artefact: string;
}

const QUESTIONS = data as readonly Question[];

/** The questions of a lane, by its id, or of a step, by its number. */
export function questionsFor(place: string | number): Question[] {
	return QUESTIONS.filter(({ lane, step }) => place === (typeof place === 'string' ? lane : step));
}
