import type { GoalCard, KpiCard, PlanForecast } from '@northlane/board';
import { describe, expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { boardOf, kpi, months, outlookOf, steady, TODAY, type Values } from './small-board.ts';

/** A dozen a month, with a ripple; January to March of this year are 11, 12 and 13. */
const COUNTS = months([...steady(12, 0, 9), 10, 14, 12, 11, 12, 13]);
const SUM: Partial<GoalCard> = { mode: 'accumulate', baseline: 0, target: 150 };
const FORECAST: PlanForecast = {
	value: 20,
	sigma: 3,
	madeOn: TODAY,
	from: 3,
	rule: 'plan'
};

function both(goal: Partial<GoalCard>, values: Values, more: Partial<KpiCard> = {}) {
	const board = boardOf({ ...SUM, ...goal }, values);
	board.cards.set('kpi', kpi(values, more));
	const [gap] = assess(board, TODAY).goals;
	return { gap, outlook: outlookOf(board) };
}

describe('the running total of a KPI whose goal adds months up', () => {
	test('stands at what the goal has reached, and aims at its target', () => {
		expect(both({}, COUNTS).outlook).toMatchObject({
			goal: 'goal',
			runningFrom: '2026-01',
			latest: { period: '2026-03', value: 36 },
			target: 150
		});
	});

	test('runs to the due date and ends where the goal does', () => {
		const { outlook, gap } = both({ due: '2026-08-31' }, COUNTS);
		expect(outlook.periods).toEqual(['2026-04', '2026-05', '2026-06', '2026-07', '2026-08']);
		expect(outlook.basis).toBe('computed');
		expect(outlook.p10.at(-1)).toBe(gap?.forecast?.p10);
		expect(outlook.p50.at(-1)).toBe(gap?.forecast?.value);
		expect(outlook.p90.at(-1)).toBe(gap?.forecast?.p90);
	});

	test('only grows and widens, and takes nothing back', () => {
		const { p10, p50, p90 } = both({}, COUNTS).outlook;
		const widths = p90.map((high, i) => high - (p10[i] ?? 0));
		for (const rising of [p50, widths]) expect(rising).toEqual([...rising].sort((a, b) => a - b));
		expect(Math.min(...p10)).toBeGreaterThanOrEqual(36);
	});

	test("goes to the plan's own forecast in the steps that were planned", () => {
		const values = months([1, 1, 1]);
		const planned = { '2026-04': 1, '2026-05': 1, '2026-06': 2, '2026-07': 4 };
		const { outlook } = both({ due: '2026-07-31', planForecast: FORECAST }, values, { planned });
		expect(outlook).toMatchObject({ basis: 'plan', latest: { value: 3 } });
		// the plan says 20, so the eight of its months stand for 17
		expect(outlook.p50).toEqual([5.125, 7.25, 11.5, 20]);
		const spread = outlook.p90.map((high, i) => high - (outlook.p50[i] ?? 0));
		expect(spread[0]).toBeCloseTo((spread[3] ?? 0) / 2);
	});

	test('goes there evenly where no months were planned and none can be told', () => {
		const { outlook } = both(
			{ due: '2026-05-31', planForecast: { ...FORECAST, from: 2 } },
			{
				'2026-02': 1,
				'2026-03': 1
			}
		);
		expect(outlook.p50).toEqual([11, 20]);
	});

	test('counts from the start of a goal that has not begun', () => {
		const { outlook } = both({ start: '2026-06-01' }, COUNTS);
		expect(outlook).toMatchObject({ runningFrom: '2026-06', latest: { value: 0 } });
		expect(outlook.periods[0]).toBe('2026-06');
	});

	test('has no fan once the goal is over, and none without numbers', () => {
		expect(both({ start: '2025-10-01', due: '2026-02-28' }, COUNTS).outlook).toMatchObject({
			runningTo: '2026-02',
			latest: { period: '2026-02', value: 59 },
			basis: null,
			periods: []
		});
		expect(both({}, {}).outlook).toMatchObject({ latest: null, basis: null, target: 150 });
	});

	test('looks a year ahead where the goal has no due date', () => {
		const { outlook } = both({ due: null }, COUNTS);
		expect(outlook.periods).toHaveLength(12);
		expect(outlook.runningTo).toBeNull();
	});

	test('is no matter of any other goal', () => {
		expect(outlookOf(boardOf({ mode: 'reach' }, COUNTS))).toMatchObject({
			goal: 'goal',
			runningFrom: null,
			latest: { value: 13 }
		});
	});
});
