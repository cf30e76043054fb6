import { plural, type Filled } from '../message.ts';

const messages = {
	kind: {
		note: 'Note',
		icp: 'Ideal customer',
		goal: 'Goal',
		kpi: 'KPI',
		initiative: 'Initiative',
		action: 'Action'
	},
	play: {
		play: 'Initiative',
		hire: 'Hire',
		routine: 'Routine',
		roadmap: 'Roadmap',
		money: 'Money',
		training: 'Training'
	},
	/** What an empty title asks for. */
	ask: {
		note: 'Write a note',
		icp: 'Who is the ideal customer?',
		goal: 'What will be reached, and by when?',
		kpi: 'What is measured?',
		initiative: 'What will be done?',
		action: 'What is the next step?'
	},
	untitled: {
		note: 'Empty note',
		icp: 'Ideal customer without a name',
		goal: 'Goal without a title',
		kpi: 'KPI without a name',
		initiative: 'Initiative without a title',
		action: 'Action without a title'
	},
	titleField: (kind: string) => `Title of the card, ${kind}`,
	goal: {
		forecast: 'Forecast',
		goal: 'Goal',
		by: (measure: string, month: string) => `${measure} · by ${month}`,
		smart: 'SMART check',
		smartLetter: {
			S: 'Specific',
			M: 'Measurable',
			A: 'Attainable',
			R: 'Relevant',
			T: 'Time-bound'
		},
		smartMark: { passed: 'passed', warning: 'to look at', missing: 'missing' },
		noTarget: 'No target yet'
	},
	kpi: {
		/** A running total and its goal. */
		totalOf: (total: string, target: string) => `${total} of ${target}`,
		goalBy: (target: string, month: string) => `Goal ${target} by ${month}`,
		goal: (target: string) => `Goal ${target}`,
		watched: 'No goal, watched',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		noNumbers: 'No numbers yet'
	},
	initiative: {
		notSized: 'not sized'
	},
	action: {
		state: { open: 'Open', doing: 'In progress', done: 'Done', late: 'Late' },
		lateSince: (day: string) => `Late since ${day}`
	},
	icp: {
		priority: (rank: string) => `priority ${rank}`,
		negative: 'not a customer for us',
		who: 'Who',
		revenue: 'Revenue',
		where: 'Where',
		pain: 'Pain',
		/** Stands after the number. */
		firms: (count: number) => (count === 1 ? 'firm' : 'firms'),
		ofNew: 'of new customers'
	},
	votes: (count: number) => plural('en', count, { one: '# vote', other: '# votes' }),
	/** How a card is read aloud, put together from what it has. */
	spoken: {
		owner: (name: string) => `Owner ${name}`,
		due: (day: string) => `due ${day}`,
		value: (value: string, month: string) => `${value} in ${month}`,
		noNumbers: 'no numbers yet',
		supports: (goal: string) => `supports ${goal}`,
		by: (name: string) => `written by ${name}`
	}
};

export type CardsMessages = Filled<typeof messages>;
export const cards: CardsMessages = messages;
