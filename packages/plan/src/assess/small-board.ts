/** Small boards for the tests of assess: one goal, one KPI, and what differs from the ordinary. */
import type { Actual, Board, Card, GoalCard, KpiCard, Link } from '@northlane/board';
import { assess } from '../assess.ts';
import type { GoalGap, KpiOutlook } from '../report.ts';

/** The day that the boards are assessed on, unless told. */
export const TODAY = '2026-03-31';
/** What every card has. */
export const base = {
	at: { lane: 'money', x: 0, y: 0 },
	size: [272, 144] as const,
	...{ title: '', body: '', short: '', author: '', owner: '', votes: 0 }
};

/** A goal to reach 90 by the end of the year, from 60. */
export const GOAL: GoalCard = {
	...base,
	id: 'goal',
	kind: 'goal',
	mode: 'reach',
	unit: 'count',
	direction: 'higher',
	baseline: 60,
	target: 90,
	start: '2026-01-01',
	due: '2026-12-31',
	window: null,
	phasing: {},
	planForecast: null,
	how: '',
	attainable: '',
	relevant: '',
	team: '',
	parent: null
};

export type Values = Record<string, number | readonly [value: number, of: number]>;

/** A KPI card with these actuals; a pair is a value and what it was measured on. */
export function kpi(values: Values, more: Partial<KpiCard> = {}): KpiCard {
	const actuals = Object.entries(values).map(([period, value]): [string, Actual] => [
		period,
		typeof value === 'number' ? { value, of: null } : { value: value[0], of: value[1] }
	]);
	return {
		...base,
		id: 'kpi',
		kind: 'kpi',
		kpi: '',
		unit: 'count',
		direction: 'higher',
		rollup: 'last',
		source: '',
		actuals: Object.fromEntries(actuals),
		planned: {},
		...more
	};
}

/** Months on end, the last of them March 2026 unless told. */
export function months(values: readonly number[], last = '2026-03'): Values {
	const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
	const at = (i: number): string => {
		const month = end - values.length + 1 + i;
		return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
	};
	return Object.fromEntries(values.map((value, i) => [at(i), value]));
}

/** A straight line. */
export const steady = (from: number, step: number, count: number): number[] =>
	Array.from({ length: count }, (_, i) => from + step * i);
/** Two years of steady growth, 66 in March 2026. */
export const RISING = months(steady(43, 1, 24));

/** The link from a goal to its primary KPI. */
export const measures = (from: string, to: string): Link => ({
	id: `${from}>${to}`,
	...{ from, to, kind: 'measures', role: 'primary', contribution: null }
});

/** A board with the goal and, unless null, its KPI. */
export function boardOf(
	goal: Partial<GoalCard>,
	values: Values | null,
	more: Partial<Board['info']> = {}
): Board {
	const cards: Card[] = [{ ...GOAL, ...goal }, ...(values ? [kpi(values)] : [])];
	return {
		info: {
			...{ title: '', currency: 'EUR', asOf: null, start: null, end: null },
			...{ northStar: null, company: '', ...more }
		},
		lanes: [{ id: 'money', title: 'Money', hue: 'money', order: 0 }],
		cards: new Map(cards.map((card) => [card.id, card])),
		links: values ? [measures('goal', 'kpi')] : [],
		sections: {}
	};
}

/** The gap of that goal. */
export function gapOf(
	goal: Partial<GoalCard>,
	values: Values | null = RISING,
	today = TODAY
): GoalGap {
	const [gap] = assess(boardOf(goal, values), today).goals;
	if (!gap) throw new Error('no goal');
	return gap;
}

/** The outlook of the board's KPI. */
export function outlookOf(board: Board, today = TODAY): KpiOutlook {
	const [outlook] = assess(board, today).kpis;
	if (!outlook) throw new Error('no KPI');
	return outlook;
}
