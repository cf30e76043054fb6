import type { Actual, Board, Card, GoalCard, KpiCard, Link } from '@northlane/board';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { GoalGap, KpiOutlook } from './report.ts';

const TODAY = '2026-03-31';
const base = {
	at: { lane: 'money', x: 0, y: 0 },
	size: [272, 144] as const,
	...{ title: '', body: '', short: '', author: '', owner: '', votes: 0 }
};

/** A goal to reach 90 by the end of the year, from 60. */
const GOAL: GoalCard = {
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

type Values = Record<string, number | readonly [value: number, of: number]>;

function kpi(values: Values, more: Partial<KpiCard> = {}): KpiCard {
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
function months(values: readonly number[], last = '2026-03'): Values {
	const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
	const at = (i: number): string => {
		const month = end - values.length + 1 + i;
		return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
	};
	return Object.fromEntries(values.map((value, i) => [at(i), value]));
}

const steady = (from: number, step: number, count: number): number[] =>
	Array.from({ length: count }, (_, i) => from + step * i);
const RISING = months(steady(43, 1, 24));

const measures = (from: string, to: string): Link => ({
	id: `${from}>${to}`,
	...{ from, to, kind: 'measures', role: 'primary', contribution: null }
});

function boardOf(
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

function gapOf(goal: Partial<GoalCard>, values: Values | null = RISING, today = TODAY): GoalGap {
	const [gap] = assess(boardOf(goal, values), today).goals;
	if (!gap) throw new Error('no goal');
	return gap;
}

function outlookOf(board: Board, today = TODAY): KpiOutlook {
	const [outlook] = assess(board, today).kpis;
	if (!outlook) throw new Error('no KPI');
	return outlook;
}

describe('a state that cannot be told says why', () => {
	test.each<[string, GoalGap]>([
		['no-target', gapOf({ target: null })],
		['no-due', gapOf({ due: null })],
		['due-before-start', gapOf({ due: '2025-12-31' })],
		['no-kpi', gapOf({}, null)],
		['no-actuals', gapOf({}, {})],
		['no-actuals', gapOf({}, { '2026-04': 5 })],
		['too-few-actuals', gapOf({}, months([5, 6]))],
		['milestone', gapOf({ mode: 'milestone' })],
		['milestone', gapOf({ mode: 'milestone', target: null })]
	])('%s', (reason, gap) => {
		expect(gap).toMatchObject({ state: 'unknown', reason, chance: null });
	});

	test('and still tells what is known', () => {
		expect(gapOf({ target: null })).toMatchObject({ actual: 66, computed: { basis: 'computed' } });
		expect(gapOf({ due: null })).toMatchObject({ actual: 66, gapNow: -24, forecast: null });
		expect(gapOf({}, months([5, 6]))).toMatchObject({ actual: 6, gapNow: -84, gapForecast: null });
	});
});

describe('the measure of a goal by its mode', () => {
	test('reach takes the value at the due month', () => {
		const { actual, forecast } = gapOf({});
		expect(actual).toBe(66);
		expect(forecast?.value).toBeGreaterThan(70);
		expect(forecast?.value).toBeLessThan(78);
	});

	test('accumulate adds what has been and what is to come', () => {
		const gap = gapOf({ mode: 'accumulate', baseline: 0, target: 120 }, months(steady(10, 0, 24)));
		expect(gap.actual).toBe(30);
		expect(gap.forecast?.value).toBeCloseTo(120, 0);
		expect(gap.requiredRunRate).toEqual({
			linear: null,
			geometric: null,
			perPeriod: 10,
			changePerPeriod: null
		});
	});

	test('accumulate counts only the days of a last month that the goal has', () => {
		const flat = months(steady(10, 0, 24));
		const whole = gapOf({ mode: 'accumulate', due: '2026-04-30' }, flat).forecast;
		const half = gapOf({ mode: 'accumulate', due: '2026-04-15' }, flat).forecast;
		expect(whole?.value).toBeCloseTo(40, 0);
		expect(half?.value).toBeCloseTo(35, 0);
	});

	test('accumulate takes a month that is missing between others from its neighbours', () => {
		const all = Object.entries(months(steady(10, 0, 24)));
		const holes = Object.fromEntries(all.filter(([period]) => period !== '2026-02'));
		const gap = gapOf({ mode: 'accumulate', due: '2026-03-31', target: 25 }, holes);
		expect(gap).toMatchObject({ actual: 20, chance: 1, state: 'on-track' });
		expect(gap.forecast?.value).toBe(30);
	});

	test('average pools rates by what they were measured on', () => {
		const values: Values = { '2026-01': [10, 100], '2026-02': [20, 100], '2026-03': [40, 200] };
		const gap = gapOf({ mode: 'average', due: '2026-03-31', target: 25 }, values);
		expect(gap.actual).toBe(27.5);
		expect(gap.forecast?.value).toBe(27.5);
		expect(gap.chance).toBe(1);
	});

	test('average takes a month without a denominator as one of expected size', () => {
		const values: Values = { '2026-01': [10, 100], '2026-02': [20, 100], '2026-03': 30 };
		expect(gapOf({ mode: 'average', due: '2026-03-31', target: 25 }, values).actual).toBe(20);
	});

	test('average looks at its window, and today at everything since the start', () => {
		const gap = gapOf({ mode: 'average', window: ['2026-07', '2026-09'], due: '2026-09-30' });
		expect(gap.actual).toBe(65);
		expect(gap.forecast?.value).toBeGreaterThan(66);
		expect(gap.requiredRunRate.changePerPeriod).toBeCloseTo((90 - 65) / 6, 6);
	});

	test('maintain takes the worst month, and what was missed stays missed', () => {
		const values = months([50, 50, 50, 50, 50, 50, 50, 50, 50, 52, 39, 51]);
		const gap = gapOf({ mode: 'maintain', target: 40 }, values);
		expect(gap).toMatchObject({ actual: 39, chance: 0, state: 'off-track' });
		expect(gap.forecast?.p90).toBe(39);
		const kept = gapOf({ mode: 'maintain', target: 40, start: '2026-03-01' }, values);
		expect(kept.actual).toBe(51);
		expect(kept.chance).toBeGreaterThan(0.4);
	});
});

describe('edge cases', () => {
	test('a target equal to the baseline leaves no way to go', () => {
		expect(gapOf({ target: 60 })).toMatchObject({
			progress: null,
			forecastProgress: null,
			pace: null
		});
	});

	test('a target of zero has no percent', () => {
		const gap = gapOf({ target: 0, baseline: 5, direction: 'lower' }, months(steady(30, -1, 24)));
		expect(gap).toMatchObject({ gapForecastPct: null, shortfallPct: null, attainment: null });
		expect(gap.gapNow).toBe(-7);
	});

	test('an actual worse than the baseline is negative progress', () => {
		expect(gapOf({}, months(steady(77, -1, 24))).progress).toBeLessThan(0);
	});

	test.each([
		[66, 1, 'on-track'],
		[67, 0, 'off-track']
	])('a due date that has passed settles a target of %d', (target, chance, state) => {
		const gap = gapOf({ target, due: '2026-03-15' }, RISING, '2026-05-02');
		expect(gap).toMatchObject({ chance, state, elapsedPeriods: gap.totalPeriods });
		expect(gap.forecast).toMatchObject({ value: 66, p10: 66, p90: 66 });
		expect(gap.requiredRunRate.linear).toBeNull();
	});

	test('a goal that has not started has no pace', () => {
		const gap = gapOf({ start: '2026-06-01', mode: 'accumulate', baseline: 0 });
		expect(gap).toMatchObject({ elapsedPeriods: 0, pace: null, actual: 0, progress: 0 });
		expect(gap.state).not.toBe('unknown');
	});

	test('a running month counts once somebody has entered it', () => {
		const mid = '2026-04-15';
		expect(gapOf({}, RISING, mid)).toMatchObject({ actual: 66, elapsedPeriods: 3 });
		const entered = { ...RISING, '2026-04': 70 };
		expect(gapOf({}, entered, mid)).toMatchObject({ actual: 70, elapsedPeriods: 4 });
	});

	test('a month after the as-of day does not count yet', () => {
		expect(gapOf({}, { ...RISING, '2026-04': 1000 })).toMatchObject({ actual: 66 });
	});

	test("the board's own day wins over today", () => {
		const report = assess(boardOf({}, RISING, { asOf: TODAY }), '2027-01-01');
		expect(report.asOf).toBe(TODAY);
		expect(report.goals[0]?.elapsedPeriods).toBe(3);
	});

	test.each([
		['2026-04-30', null],
		['2026-05-15', null],
		['2026-05-31', 2],
		['2026-07-01', 4]
	])('on %s the newest actual, of March, is %s months old', (today, stale) => {
		expect(gapOf({}, RISING, today).staleMonths).toBe(stale);
	});

	test('lower is better turns the signs, not the progress', () => {
		const gap = gapOf(
			{ direction: 'lower', baseline: 2.4, target: 1.8 },
			months(steady(4.5, -0.1, 24))
		);
		expect(gap.actual).toBeCloseTo(2.2);
		expect(gap.gapNow).toBeCloseTo(-0.4);
		expect(gap.progress).toBeCloseTo(1 / 3, 5);
	});

	test('a planned level is missed on either side', () => {
		const level = months(steady(100, 0, 24));
		const on = gapOf({ direction: 'target', target: 100 }, level);
		const off = gapOf({ direction: 'target', target: 80 }, level);
		expect(on.chance).toBeGreaterThan(0.7);
		expect(off.chance).toBeLessThan(0.1);
		expect(off.shortfall).toBeCloseTo(20, 0);
	});

	test('negative values stay negative', () => {
		const gap = gapOf({ target: 0, baseline: -60 }, months(steady(-60, 1, 24)));
		expect(gap.actual).toBe(-37);
		expect(gap.forecast?.p10).toBeLessThan(0);
	});

	test('what never was negative is not expected to become so', () => {
		const gap = gapOf({ target: 0, direction: 'lower' }, months(steady(24, -1, 24)));
		expect(gap.forecast?.p10).toBeGreaterThanOrEqual(0);
	});

	test('a due date centuries ahead is beyond any forecast', () => {
		expect(gapOf({ due: '2999-12-31' })).toMatchObject({ reason: 'too-few-actuals', actual: 66 });
	});

	test('a mistyped year does not stretch the history', () => {
		expect(gapOf({}, { ...RISING, '0202-01': 3 }).actual).toBe(66);
	});

	test('numbers beyond arithmetic are no forecast', () => {
		const gap = gapOf({}, months(steady(1e308, 1e306, 24)));
		expect(gap).toMatchObject({ state: 'unknown', reason: 'too-few-actuals' });
	});
});

describe("the plan's own forecast", () => {
	const planForecast = { value: 84, sigma: 7.5, madeOn: TODAY, from: 66, rule: 'by hand' };

	test('counts while the actual it was made from stands', () => {
		expect(gapOf({ planForecast })).toMatchObject({
			forecast: { value: 84, basis: 'plan', sigma: 7.5, rule: 'by hand', madeOn: TODAY },
			computed: { basis: 'computed' },
			state: 'off-track'
		});
		expect(gapOf({ planForecast }).chance).toBeCloseTo(0.2119, 4);
	});

	test.each([
		['66', 66.3, 'plan'],
		['66', 66.4, 'computed'],
		['66.4', 66.44, 'plan'],
		['66.4', 66.46, 'computed'],
		['0', 0.004, 'plan'],
		['0', 0.4, 'computed']
	])('made from %s, it sees %d and is %s', (from, actual, basis) => {
		const values = { ...RISING, '2026-03': actual };
		const gap = gapOf({ planForecast: { ...planForecast, from: Number(from) } }, values);
		expect(gap.forecast?.basis).toBe(basis);
		expect(gap.actual).toBe(basis === 'plan' ? Number(from) : actual);
	});

	test('ends with the first actual after it was made, even an equal one', () => {
		const gap = gapOf({ planForecast }, { ...RISING, '2026-04': 66 }, '2026-04-30');
		expect(gap.forecast?.basis).toBe('computed');
	});

	test.each([
		[90, 1],
		[89.9, 0]
	])('without any error, %d is all or nothing', (value, chance) => {
		expect(gapOf({ planForecast: { ...planForecast, value, sigma: 0 } }).chance).toBe(chance);
	});
});

describe('the fan of a KPI', () => {
	test('reaches to the end of the plan, or a year', () => {
		expect(outlookOf(boardOf({}, RISING, { end: '2026-12-31' })).periods).toHaveLength(9);
		expect(outlookOf(boardOf({}, RISING)).periods).toHaveLength(12);
		expect(outlookOf(boardOf({}, RISING, { end: '2025-12-31' })).periods).toHaveLength(12);
	});

	test('is empty without three months of numbers', () => {
		expect(outlookOf(boardOf({}, months([5, 6])))).toMatchObject({
			latest: { period: '2026-03', value: 6 },
			basis: null,
			periods: [],
			p50: []
		});
		expect(outlookOf(boardOf({}, {})).latest).toBeNull();
	});

	test("follows the plan's path while that goes on from the newest actual", () => {
		const board = boardOf({}, RISING, { end: '2026-06-30' });
		const planned = { '2026-04': 70, '2026-05': 75, '2026-06': 80 };
		board.cards.set('kpi', kpi(RISING, { planned }));
		expect(outlookOf(board)).toMatchObject({ basis: 'plan', p50: [70, 75, 80], target: 90 });
		const { p10, p90 } = outlookOf(board);
		expect(p10.every((low, i) => low < (p90[i] ?? 0))).toBe(true);
		board.cards.set('kpi', kpi({ ...RISING, '2026-06': 70 }, { planned }));
		expect(outlookOf(board, '2026-06-30').basis).toBe('computed');
	});

	test('has no target line for a sum over months', () => {
		expect(outlookOf(boardOf({ mode: 'accumulate' }, RISING)).target).toBeNull();
	});
});

describe("the board's summary", () => {
	test('ranks by percent, then what has none, then the unknown; equals by id', () => {
		const board = boardOf({}, RISING);
		const more: Partial<GoalCard>[] = [
			{ id: 'zero', target: 0, direction: 'lower' },
			{ id: 'unknown', target: null },
			{ id: 'far', target: 900 },
			{ id: 'a-twin' }
		];
		for (const goal of more) board.cards.set(goal.id ?? '', { ...GOAL, ...goal });
		board.links.push(...more.map(({ id = '' }) => measures(id, 'kpi')));
		const report = assess(board, TODAY);
		expect(report.goals.map(({ goal }) => goal)).toEqual([
			'far',
			'a-twin',
			'goal',
			'zero',
			'unknown'
		]);
		expect(report.lanes).toEqual([{ lane: 'money', goals: 5, worst: 'far' }]);
		expect(report.counts.unknown).toBe(1);
	});

	test("says how much of the north star's shortfall open, sized work covers", () => {
		const board = boardOf({}, RISING, { northStar: 'goal' });
		const states = { open: 'open', done: 'done' } as const;
		for (const [id, state] of Object.entries(states)) {
			board.cards.set(id, { ...base, id, kind: 'action', state, due: '2026-03-01' });
			const link = { id: `${id}>goal`, from: id, to: 'goal', kind: 'supports' as const };
			board.links.push({ ...link, role: 'primary', contribution: 4 });
		}
		const report = assess(board, TODAY);
		expect(report.coverage).toMatchObject({ covered: 4, initiatives: 1 });
		expect(report.coverage?.missing).toBe(report.goals[0]?.shortfall);
		expect(report.goals[0]).toMatchObject({ actions: 2, lateActions: 1 });
	});

	test('of an empty board is empty', () => {
		const board = { ...boardOf({}, null), cards: new Map() };
		expect(assess(board, TODAY)).toMatchObject({
			goals: [],
			kpis: [],
			northStar: null,
			actualsTo: null,
			coverage: null
		});
	});
});
