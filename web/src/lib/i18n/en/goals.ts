import type { Filled } from '../message.ts';

const messages = {
	status: {
		'on-track': 'On track',
		'at-risk': 'At risk',
		'off-track': 'Off track',
		unknown: 'No forecast',
		noGoal: 'No goal yet',
		reached: 'Reached'
	},
	reason: {
		'no-target': 'This goal has no target yet.',
		'no-due': 'This goal has no due date yet.',
		'due-before-start': 'This goal is due before it starts.',
		'no-kpi': 'No KPI is linked to this goal yet.',
		'no-actuals': 'The KPI of this goal has no numbers yet.',
		'too-few-actuals': 'The KPI of this goal has too few months of numbers for a forecast.',
		milestone: 'A milestone is reached or not. There is no forecast for it.'
	},
	gap: {
		short: (a: string) => `${a} short`,
		tooHigh: (a: string) => `${a} too high`,
		off: (a: string) => `${a} off`,
		ahead: (a: string) => `${a} ahead`,
		exact: 'on target'
	},
	likely: (chance: string) => `${chance} likely`,
	rule: {
		now: (percent: string) => `${percent} of the way now`,
		forecast: (percent: string) => `forecast ${percent}`
	},
	chart: {
		value: (name: string, value: string, month: string) => `${name}: ${value} in ${month}`,
		forecast: (value: string, month: string, low: string, high: string) =>
			`forecast ${value} in ${month}, between ${low} and ${high}`,
		goal: (value: string) => `goal ${value}`,
		none: (name: string) => `${name}: no numbers yet`
	}
};

export type GoalsMessages = Filled<typeof messages>;
export const goals: GoalsMessages = messages;
