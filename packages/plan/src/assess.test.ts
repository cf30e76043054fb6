import type { GoalCard } from '@northlane/board';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import {
	base,
	boardOf,
	gapOf,
	GOAL,
	measures,
	months,
	RISING,
	steady,
	TODAY
} from './assess/small-board.ts';
import type { GoalGap } from './report.ts';

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

	test('numbers at the end of arithmetic are a forecast or none, but never a half one', () => {
		const gap = gapOf({}, months(steady(1e308, 1e306, 24)));
		const { value = 0, p10 = 0, p90 = 0 } = gap.computed ?? {};
		const numbers = [gap.chance ?? 0, gap.shortfall ?? 0, value, p10, p90];
		expect(numbers.every(Number.isFinite)).toBe(true);
		expect(gap.reason === null).toBe(gap.forecast !== null);
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
