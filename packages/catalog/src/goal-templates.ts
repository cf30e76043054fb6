/** Goals that most plans have, each with the measures it is usually judged by. */
import data from './data/goal-templates.json' with { type: 'json' };

export interface GoalTemplate {
	id: string;
	name: string;
	/** Measures named for it first, by id. */
	kpis: string[];
	/** Further measures that fit. */
	suggestedKpis: string[];
}

/** All goal templates, in the order of the catalogue. */
export const GOAL_TEMPLATES = data as readonly GoalTemplate[];
