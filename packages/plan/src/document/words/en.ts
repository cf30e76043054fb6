import type { Words } from './words.ts';

export const en: Words = {
	plan: { marketing: 'Marketing plan', sales: 'Sales plan' },
	asOf: (day) => `Numbers as of ${day}`,
	actualsTo: (month) => `actuals to ${month}`,
	draft: 'Still empty.',
	state: {
		'on-track': 'On track',
		'at-risk': 'At risk',
		'off-track': 'Off track',
		unknown: 'No forecast'
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
		short: (amount) => `${amount} short`,
		tooHigh: (amount) => `${amount} too high`,
		off: (amount) => `${amount} off`,
		ahead: (amount) => `${amount} ahead`,
		exact: 'on target'
	},
	actionState: { open: 'Open', doing: 'In progress', done: 'Done' },
	late: 'Late',
	column: {
		goal: 'Goal',
		kpi: 'KPI',
		now: 'Now',
		forecast: 'Forecast',
		target: 'Target',
		gap: 'Gap',
		chance: 'Chance',
		state: 'State',
		owner: 'Owner',
		due: 'Due',
		range: 'Likely range',
		needed: 'Needed',
		latest: 'Latest',
		month: 'Month',
		source: 'Source',
		action: 'Action',
		what: 'What',
		path: 'Goal path',
		difference: 'Difference',
		person: 'Person',
		goals: 'Goals',
		initiatives: 'Initiatives',
		actions: 'Actions'
	},
	play: {
		play: 'Initiative',
		hire: 'Hire',
		routine: 'Routine',
		roadmap: 'Roadmap',
		money: 'Money',
		training: 'Training'
	},
	icp: {
		who: 'Who',
		where: 'Where',
		revenue: 'Revenue',
		pain: 'Pain',
		firms: 'Firms',
		share: 'Share of new customers',
		negative: 'not a customer for us'
	},
	outlook: ({ goal, due, forecast, low, high, target, gap, chance }) =>
		`${goal}: the forecast for ${due} is ${forecast}, likely between ${low} and ${high}. The target is ${target}, so the forecast is ${gap}; the chance of reaching it is ${chance}.`,
	needed: {
		linear: (amount) => `${amount} a month`,
		change: (amount) => `${amount} change a month`
	},
	method: {
		plan: (day) => `The plan’s own forecast, made on ${day}.`,
		computed: 'Computed from the history of the KPI, as a mix of several methods.'
	},
	covered: (covered, missing) =>
		`Work whose effect has been sized covers ${covered} of the missing ${missing}.`,
	uncovered: (missing) => `${missing} are missing, and nothing sized covers them yet.`,
	steps: 'Step by step to the target',
	untitled: 'Untitled'
};
