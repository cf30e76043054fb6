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
		none: (name: string) => `${name}: no numbers yet`,
		today: 'today'
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
			`${covered} of the missing ${missing} covered by ${plural('en', count, { one: '# card', other: '# cards' })}`,
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
		onDay: (amount: string, day: string) => `${amount} on ${day}`,
		needs: (rate: string) => `Needs ${rate}`
	},
	needed: {
		linear: (amount: string) => `${amount} a month`,
		perPeriod: (amount: string) => `${amount} a month from now on`,
		change: (amount: string) => `${amount} change a month`
	},
	smart: {
		passed: (count: number) => `${count} of 5`,
		S: {
			passed: 'The title says what will be reached, and the way there is named.',
			warning: 'Say how, or link an initiative that works for it.',
			missing: 'Say in the title what will be reached, in three words or more.'
		},
		M: {
			passed: 'A KPI, a baseline and a target are set.',
			warning: 'Set a baseline, so that progress can be told.',
			missing: 'Link a KPI and set a target.'
		},
		R: {
			passed: 'It says why it matters, or which goal it is part of.',
			warning: 'Say why it matters, or which goal it is part of.',
			missing: 'Say why it matters, or which goal it is part of.'
		},
		T: {
			passed: 'It has a start and a due date.',
			warning: 'Set a start that lies before the due date.',
			missing: 'Set a due date.'
		},
		span: (start: string, due: string) => `It runs from ${start} to ${due}.`,
		noForecast: 'There is no forecast yet, so nobody can tell.'
	},
	method: {
		plan: (day: string) => `The plan’s own forecast, made on ${day}.`,
		computed: (count: number) =>
			`Computed from ${plural('en', count, { one: '# month', other: '# months' })} of numbers, as a mix of several methods.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`From the history alone: ${value}, likely between ${low} and ${high}.`,
		stale: (count: number) =>
			`The newest number is ${plural('en', count, { one: '# month', other: '# months' })} old.`
	},
	number: {
		'not-a-number': (example: string) => `This is not a number. Write it like ${example}.`,
		grouping: (example: string) => `This number can be read in two ways. Write it like ${example}.`,
		tooLarge: 'This number is too large to be computed with.'
	},
	chooser: {
		search: 'Search…',
		nothing: (typed: string) => `Nothing called “${typed}”.`
	},
	inspector: {
		label: (kind: string) => `Details of the card, ${kind}`,
		title: 'Title',
		body: 'Description',
		addBody: 'Add a description',
		lane: 'Lane',
		noLane: 'No lane',
		delete: 'Delete card',
		deleted: (title: string) => `“${title}” was deleted.`,
		undo: 'Undo',
		close: 'Close',
		gone: 'This card has been deleted.',
		bringBack: 'Bring it back'
	},
	section: {
		target: 'Target and time',
		people: 'People and reasons',
		kpi: 'About this KPI',
		work: 'Work',
		icp: 'Who they are',
		note: 'Note'
	},
	field: {
		mode: 'How it counts',
		unit: 'Unit',
		direction: 'Which way is better',
		rollup: 'How months are put together',
		baseline: 'Baseline',
		target: 'Target',
		start: 'Start',
		due: 'Due',
		windowFrom: 'Counts from',
		windowTo: 'Counts until',
		wholeTime: 'The whole time',
		sameAsBaseline: 'The target is the same as the baseline.',
		makeNorthStar: 'Make it the north star',
		isNorthStar: 'North star of the plan',
		owner: 'Owner',
		team: 'Team',
		short: 'Short name',
		parent: 'Part of the goal',
		noParent: 'None',
		how: 'How',
		attainable: 'Attainable because',
		relevant: 'Relevant because',
		source: 'Source of the numbers',
		play: 'Sort of work',
		state: 'State',
		late: 'The due date has passed.',
		priority: 'Priority',
		firms: 'Number of firms',
		share: 'Share of new customers',
		negative: 'We do not want this customer',
		paper: 'Paper'
	},
	fieldHint: {
		how: 'By which work, in one sentence.',
		attainable: 'People, budget and tools that are there.',
		relevant: 'Why it matters now.'
	},
	mode: {
		reach: 'Reach a level',
		accumulate: 'Add up over time',
		average: 'Average over months',
		maintain: 'Keep a level',
		milestone: 'Milestone'
	},
	modeHint: {
		reach: 'The last value before the due date counts.',
		accumulate: 'The sum since the start counts.',
		average: 'The mean of the months that count is compared.',
		maintain: 'The worst month counts.',
		milestone: 'It is reached or it is not.'
	},
	direction: {
		higher: 'Higher is better',
		lower: 'Lower is better',
		target: 'Exactly the target'
	},
	unit: {
		currency: 'Money',
		percent: 'Percent',
		count: 'Count',
		days: 'Days',
		ratio: 'Ratio',
		score: 'Score',
		seconds: 'Seconds',
		months: 'Months'
	},
	rollup: {
		sum: 'Added up',
		last: 'The last one counts',
		ratio: 'Pooled as a ratio',
		average: 'Averaged',
		weighted: 'Averaged by weight',
		compound: 'Compounded',
		recompute: 'Computed anew'
	},
	paper: {
		butter: 'Butter',
		peach: 'Peach',
		rose: 'Rose',
		lilac: 'Lilac',
		sky: 'Sky',
		mint: 'Mint'
	},
	measure: {
		title: 'Measured by',
		primary: 'The goal is judged by this KPI.',
		driver: 'Drives the goal.',
		makePrimary: 'Judge the goal by this KPI',
		otherUnit: (goal: string, kpi: string) => `The goal counts in “${goal}”, this KPI in “${kpi}”.`,
		none: 'No KPI is linked yet, so there is no forecast.',
		link: 'Link a KPI',
		onBoard: 'On this board',
		fromCatalogue: 'From the catalogue'
	},
	links: {
		carriedBy: 'Carried by',
		worksFor: 'Works for',
		measures: 'Goals it measures',
		watched: 'No goal uses it. It is only watched.',
		nothingCarries: 'No initiative and no action works for this goal yet.',
		noGoal: 'It works for no goal yet.',
		linkWork: 'Link work',
		linkGoal: 'Link a goal',
		loosen: (title: string) => `Unlink “${title}”`,
		loosened: (title: string) => `“${title}” is no longer linked.`,
		undo: 'Undo',
		notSized: 'Not sized',
		brings: 'Brings',
		contribution: (title: string) => `What “${title}” brings to the goal`
	},
	phasing: {
		title: 'Planned by month',
		count: (count: number) => plural('en', count, { one: '# month', other: '# months' }),
		none: 'even',
		hint: 'What should be reached by the end of each month. Empty months lie on the line between.',
		needsDates: 'Set start and due date first.',
		label: (month: string) => `Planned by the end of ${month}`
	},
	kpi: {
		planned: 'Planned values',
		plannedNote: 'frozen with the plan',
		own: 'This KPI is the team’s own, not from the catalogue.',
		choose: 'Choose from the catalogue'
	},
	actuals: {
		title: 'Actuals',
		count: (count: number) => plural('en', count, { one: '# month', other: '# months' }),
		month: 'Month',
		value: 'Value',
		of: 'Measured on',
		valueIn: (month: string) => `Value in ${month}`,
		ofIn: (month: string) => `Measured on, in ${month}`,
		earlier: (count: number) =>
			plural('en', count, { one: '# earlier month', other: '# earlier months' }),
		add: (month: string) => `Add ${month}`,
		missing: (month: string) => `${month} is missing. A missing month is not counted as zero.`,
		missingMany: (count: number, first: string, last: string) =>
			`${plural('en', count, { other: '# months' })} between ${first} and ${last} are missing. They are not counted as zero.`,
		future: (month: string) => `${month} lies after the day the board is read as of.`,
		jump: (month: string, value: string) =>
			`${value} in ${month} is about ten times off the usual. Is the decimal sign right?`,
		fraction: (month: string, value: string, meant: string) =>
			`${value} in ${month}: did you mean ${meant}? Percents are written as 12, not as 0.12.`
	},
	paste: {
		title: 'Paste numbers',
		label: 'Numbers from a spreadsheet',
		hint: 'One month a row; months in the first column are understood.',
		understood: (count: number, first: string, last: string) =>
			`${plural('en', count, { one: '# number', other: '# numbers' })}, ${first} to ${last}.`,
		text: (row: number, cell: string) => `Row ${row} has “${cell}” where a number is expected.`,
		tooMany: (most: number) => `These are more than ${most} rows. Was the whole sheet copied?`,
		from: 'The first row is',
		enter: (count: number) =>
			plural('en', count, { one: 'Enter # number', other: 'Enter # numbers' }),
		cancel: 'Cancel'
	},
	page: {
		title: 'Goals',
		add: 'Goal',
		sortBy: (sort: string) => `Sorted by: ${sort}`,
		sort: {
			gap: 'Largest gap first',
			due: 'By due date',
			lane: 'By lane'
		},
		filter: 'Filter',
		filtered: (count: number) =>
			plural('en', count, { one: 'Filter, # chosen', other: 'Filter, # chosen' }),
		state: 'Status',
		lane: 'Lane',
		clear: 'Show all',
		noMatch: 'No goal matches the filter.',
		empty: 'No goal yet.',
		emptyText: 'What should be higher at the end of the year, by how much, and by when?',
		set: 'Set a goal',
		states: {
			'on-track': (count: number) => plural('en', count, { other: '# on track' }),
			'at-risk': (count: number) => plural('en', count, { other: '# at risk' }),
			'off-track': (count: number) => plural('en', count, { other: '# off track' }),
			unknown: (count: number) => plural('en', count, { other: '# without a forecast' })
		}
	},
	table: {
		place: 'Place',
		goal: 'Goal',
		target: 'Target',
		lane: 'Lane',
		status: 'Status',
		now: 'Now',
		forecast: 'Forecast',
		gap: 'Gap',
		chance: 'Chance',
		year: 'Past year, forecast',
		smart: 'SMART',
		carried: 'Carried by',
		due: 'Owner, due',
		measure: (measure: string, month: string) => `${measure} · ${month}`
	},
	carried: {
		initiatives: (count: number) =>
			plural('en', count, { one: '# initiative', other: '# initiatives' }),
		actions: (count: number) => plural('en', count, { one: '# action', other: '# actions' }),
		late: (count: number) => plural('en', count, { one: '# action late', other: '# actions late' })
	},
	goalless: {
		lanes: (lanes: string, count: number) =>
			count === 1 ? `${lanes} has no goal yet.` : `${lanes} have no goal yet.`,
		work: (count: number, goals: string) =>
			plural('en', count, {
				one: `# card there works for ${goals}.`,
				other: `# cards there work for ${goals}.`
			}),
		add: 'Add a goal'
	},
	closes: {
		title: (goal: string) => `What closes the gap: ${goal}`,
		missing: (amount: string, month: string) => `${amount} missing by ${month}`,
		open: 'Still open',
		nothing: (count: number) =>
			plural('en', count, {
				one: '# card works for this goal, but nobody has sized it yet.',
				other: '# cards work for this goal, but nobody has sized them yet.'
			}),
		noWork: 'Nothing works for this goal yet.',
		onTrack: (goal: string, forecast: string, target: string) =>
			`${goal} is not short. Forecast ${forecast}, goal ${target}.`,
		unknown: 'There is no forecast yet, so nobody knows what is missing.',
		moreUnsized: (count: number) =>
			plural('en', count, { one: '# more is not sized', other: '# more are not sized' })
	},
	next: {
		title: 'Actions, next four weeks',
		late: (count: number) => plural('en', count, { other: '# late' }),
		none: 'Nothing is due in the next four weeks.',
		more: (count: number) => plural('en', count, { other: '# more' })
	},
	document: {
		kind: 'Which plan',
		follows: (day: string) => `Numbers follow the board, as of ${day}`,
		contents: 'Contents',
		sections: (count: number) => plural('en', count, { one: '# section', other: '# sections' }),
		print: 'Print',
		download: 'Download Markdown'
	}
};

export type GoalsMessages = Filled<typeof messages>;
export const goals: GoalsMessages = messages;
