import { plural, type Filled } from '../message.ts';

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
		short: (amount: string) => `${amount} short`,
		tooHigh: (amount: string) => `${amount} too high`,
		off: (amount: string) => `${amount} off`,
		ahead: (amount: string) => `${amount} ahead`,
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
	},
	ribbon: {
		label: 'The gap to the goal',
		northStar: 'North star',
		largestGap: 'Largest gap',
		title: (goal: string, month: string) => `${goal}, ${month}`,
		on: (day: string) => `on ${day}`,
		forecast: 'forecast',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: 'Goal',
		chance: 'Chance',
		covered: (covered: string, missing: string, count: number) =>
			`${covered} of the missing ${missing} covered by ${plural('en', count, { one: '# initiative', other: '# initiatives' })}`,
		uncovered: (missing: string) => `${missing} missing, nothing sized covers it yet`,
		asOf: (day: string) => `As of ${day}`,
		computed: (time: string) => `Computed ${time}`,
		computing: 'Computing…',
		empty: 'No forecast yet. Set a goal, link a KPI and paste twelve months of numbers.',
		readSum: 'Read the sum'
	},
	sum: {
		start: 'Start',
		now: 'Now',
		forecast: 'Forecast',
		range: 'Likely range',
		goal: 'Goal',
		gap: 'Gap',
		chance: 'Chance',
		expected: 'Planned for today',
		needed: 'Needed',
		between: (low: string, high: string) => `${low} – ${high}`,
		onDay: (amount: string, day: string) => `${amount} on ${day}`
	},
	needed: {
		linear: (amount: string) => `${amount} a month`,
		perPeriod: (amount: string) => `${amount} a month from now on`,
		change: (amount: string) => `${amount} change a month`
	},
	method: {
		plan: (day: string) => `The plan’s own forecast, made on ${day}.`,
		computed: (count: number) =>
			`Computed from ${plural('en', count, { one: '# month', other: '# months' })} of numbers, as a mix of several methods.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`From the history alone: ${value}, likely between ${low} and ${high}.`,
		stale: (count: number) =>
			`The newest number is ${plural('en', count, { one: '# month', other: '# months' })} old.`
	}
};

export type GoalsMessages = Filled<typeof messages>;
export const goals: GoalsMessages = messages;
