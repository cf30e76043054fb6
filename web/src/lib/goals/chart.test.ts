import type { GoalCard, KpiCard } from '@northlane/board';
import type { GoalGap, KpiOutlook } from '@northlane/plan';
import { describe, expect, it, test } from 'vitest';
import { chart, chartLines, ticks } from './chart.ts';
import { monthNumber } from './months.ts';

const kpi = (values: Record<string, number>): KpiCard =>
	({
		kind: 'kpi',
		unit: 'count',
		actuals: Object.fromEntries(
			Object.entries(values).map(([period, value]) => [period, { value, of: null }])
		)
	}) as unknown as KpiCard;

const outlook = (values: Record<string, number>): KpiOutlook => ({
	kpi: 'k',
	goal: null,
	runningFrom: null,
	runningTo: null,
	latest: null,
	basis: 'computed',
	periods: Object.keys(values),
	p10: Object.values(values).map((value) => value - 1),
	p50: Object.values(values),
	p90: Object.values(values).map((value) => value + 1),
	target: null
});

const goal = (part: Partial<GoalCard>): GoalCard =>
	({
		kind: 'goal',
		mode: 'reach',
		start: '2026-01-01',
		due: '2026-06-30',
		baseline: 0,
		target: 20,
		phasing: {},
		...part
	}) as GoalCard;

describe('the lines of a goal', () => {
	it('stop at the month it is due', () => {
		const lines = chartLines({
			kpi: kpi({ '2026-02': 1, '2026-03': 2 }),
			outlook: outlook({ '2026-04': 3, '2026-05': 4, '2026-06': 5, '2026-07': 6 }),
			goal: goal({}),
			asOf: '2026-03-31'
		});
		expect(lines.fan.p50.at(-1)).toEqual({ month: monthNumber('2026-06'), value: 5 });
		expect(lines.target).toEqual({ month: monthNumber('2026-06'), value: 20 });
	});

	it('run from the baseline through the phases, in order', () => {
		const lines = chartLines({
			kpi: kpi({ '2026-03': 2 }),
			outlook: undefined,
			goal: goal({ phasing: { '2026-06': 20, '2026-03': 8 } }),
			asOf: '2026-03-31'
		});
		expect(lines.pace.map(({ value }) => value)).toEqual([0, 8, 20]);
		expect(lines.pace[0]?.month).toBe(monthNumber('2025-12'));
	});

	const counts = kpi({ '2025-12': 50, '2026-01': 1, '2026-02': 2, '2026-03': 3 });
	const total: KpiOutlook = {
		...outlook({ '2026-04': 8, '2026-05': 10, '2026-06': 14 }),
		goal: 'goal',
		runningFrom: '2026-01',
		runningTo: '2026-06',
		target: 20
	};
	const gap = {
		goal: 'goal',
		start: '2026-01-01',
		due: '2026-06-30',
		forecast: { p50: 14, p10: 10, p90: 18 }
	} as GoalGap;

	it('are running totals for what accumulates, of the goal and of its KPI alike', () => {
		const asOf = '2026-03-31';
		const whole = { ...goal({ mode: 'accumulate' }), id: 'goal' };
		for (const held of [{ goal: whole, gap }, {}]) {
			const lines = chartLines({ kpi: counts, outlook: total, asOf, ...held });
			expect(lines.past.map(({ value }) => value)).toEqual([0, 1, 3, 6]);
			expect(lines.fan.p50.map(({ value }) => value)).toEqual([6, 8, 10, 14]);
			expect(lines.target).toEqual({ month: monthNumber('2026-06'), value: 20 });
		}
	});

	it('are its own total for a goal when the outlook is that of another', () => {
		const lines = chartLines({
			kpi: counts,
			outlook: total,
			goal: goal({ mode: 'accumulate', start: '2026-02-01' }),
			gap: { ...gap, goal: 'other', start: '2026-02-01' },
			asOf: '2026-03-31'
		});
		expect(lines.past.map(({ value }) => value)).toEqual([0, 2, 5]);
		expect(lines.fan.p90.map(({ value }) => value)).toEqual([5, 18]);
	});

	it('are single months without a fan when only another goal adds them up', () => {
		const lines = chartLines({
			kpi: counts,
			outlook: total,
			goal: goal({}),
			gap: { ...gap, goal: 'other' },
			asOf: '2026-03-31'
		});
		expect(lines.past.map(({ value }) => value)).toEqual([50, 1, 2, 3]);
		expect(lines.fan.p50).toEqual([]);
	});
});

describe('a chart', () => {
	const lines = {
		past: [
			{ month: monthNumber('2026-01'), value: 0 },
			{ month: monthNumber('2026-03'), value: 10 }
		],
		fan: { p10: [], p50: [], p90: [] },
		pace: [],
		target: { month: monthNumber('2026-06'), value: 20 }
	};

	it('holds everything inside its frame and names every third month', () => {
		const drawn = chart(lines, '2026-03-31', [352, 200]);
		expect(drawn?.target).toEqual({ x: 332, y: 16 });
		expect(drawn?.columns.map(({ month }) => month)).toEqual([
			monthNumber('2026-01'),
			monthNumber('2026-04')
		]);
		expect(drawn?.rows.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20]);
	});

	it('is nothing without numbers and without a forecast', () => {
		expect(chart({ ...lines, past: [] }, '2026-03-31', [352, 200])).toBeNull();
	});

	it('hatches what the forecast leaves open, from either side', () => {
		for (const value of [15, 25]) {
			const p50 = [
				lines.past[1] ?? { month: 0, value: 0 },
				{ month: monthNumber('2026-06'), value }
			];
			const drawn = chart({ ...lines, fan: { p10: [], p50, p90: [] } }, '2026-03-31', [352, 200]);
			expect(drawn?.open?.height).toBeCloseTo(
				Math.abs((drawn?.target?.y ?? 0) - (drawn?.end?.y ?? 0))
			);
		}
	});
});

test.each([
	[42_000, 115_000, [40_000, 60_000, 80_000, 100_000, 120_000]],
	[1.6, 2.01, [1.6, 1.8, 2, 2.2]],
	[0.1, 0.5, [0.1, 0.2, 0.3, 0.4, 0.5]],
	[-5, 5, [-5, 0, 5]],
	[40, 40, [20, 30, 40, 50, 60]]
])('between %d and %d the round numbers are %j', (low, high, values) => {
	expect(ticks(low, high, 4)).toEqual(values);
});
