import type { Actual } from '@northlane/board';
import type { KpiOutlook } from '@northlane/plan';
import { describe, expect, it } from 'vitest';
import { recentActuals, runningTotal, sparkline } from './sparkline.ts';

const actuals = (values: Record<string, number>): Record<string, Actual> =>
	Object.fromEntries(
		Object.entries(values).map(([period, value]) => [period, { value, of: null }])
	);

const outlook = (part: Partial<KpiOutlook>): KpiOutlook => ({
	kpi: 'k',
	goal: null,
	runningFrom: null,
	runningTo: null,
	latest: null,
	basis: 'computed',
	periods: [],
	p10: [],
	p50: [],
	p90: [],
	target: null,
	...part
});

const BOX = [244, 55] as const;

describe('a sparkline', () => {
	it('runs from corner to corner of its box', () => {
		const drawn = sparkline(
			actuals({ '2026-01': 0, '2026-03': 10, '2026-02': 5 }),
			undefined,
			'2026-03-31',
			BOX
		);
		expect(drawn?.actual).toBe('M3 52L122 27.5L241 3');
		expect(drawn?.last).toEqual({ x: 241, y: 3 });
		expect(drawn?.today).toBe(241);
	});

	it('lets the forecast and its band set out from the newest actual', () => {
		const drawn = sparkline(
			actuals({ '2026-02': 0, '2026-03': 10 }),
			outlook({ periods: ['2026-04'], p10: [10], p50: [15], p90: [20] }),
			'2026-03-31',
			BOX
		);
		expect(drawn?.forecast).toBe('M122 27.5L241 15.3');
		expect(drawn?.band).toBe('M122 27.5L241 3L241 27.5L122 27.5Z');
		expect(drawn?.end?.x).toBe(241);
	});

	it('breaks the line where a month is missing and shows a month alone', () => {
		const drawn = sparkline(actuals({ '2026-01': 0, '2026-03': 10 }), undefined, '2026-03-31', BOX);
		expect(drawn?.actual).toBe('M3 52h.01M241 3h.01');
	});

	it('draws the goal from today to the end and keeps it in view', () => {
		const drawn = sparkline(
			actuals({ '2026-02': 0, '2026-03': 10 }),
			outlook({ periods: ['2026-04'], p10: [10], p50: [15], p90: [20], target: 40 }),
			'2026-03-31',
			BOX
		);
		expect(drawn?.target).toBe('M122 3H241');
		expect(drawn?.last?.y).toBeGreaterThan(30);
	});

	it('adds up the months that count, from nothing at the start', () => {
		const drawn = sparkline(
			actuals({ '2025-12': 90, '2026-01': 2, '2026-02': 3, '2026-03': 5 }),
			outlook({
				runningFrom: '2026-01',
				runningTo: '2026-04',
				periods: ['2026-04'],
				p10: [10],
				p50: [20],
				p90: [20],
				target: 20
			}),
			'2026-03-31',
			BOX
		);
		expect(drawn?.actual).toBe('M3 52L62.5 47.1L122 39.8L181.5 27.5');
		expect(drawn?.forecast).toBe('M181.5 27.5L241 3');
		expect(drawn?.target).toBe('M181.5 3H241');
	});

	it('lies in the middle when nothing ever changes', () => {
		const drawn = sparkline(actuals({ '2026-02': 7, '2026-03': 7 }), undefined, '2026-03-31', BOX);
		expect(drawn?.last?.y).toBe(27.5);
	});

	it('is nothing without numbers', () => {
		expect(sparkline({}, undefined, '2026-03-31', BOX)).toBeNull();
		expect(sparkline({}, outlook({ target: 5 }), '2026-03-31', BOX)).toBeNull();
	});
});

it('takes the twelve months up to the day and nothing after it', () => {
	const years = Object.fromEntries(
		Array.from({ length: 24 }, (_, i) => [
			`${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
			i
		])
	);
	const recent = recentActuals(actuals(years), '2026-03-31');
	expect(recent.map(({ value }) => value)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
});

describe('a running total', () => {
	const monthly = actuals({ '2025-12': 9, '2026-01': 1, '2026-03': 2, '2026-04': 4 });
	const values = (runningFrom: string | null, runningTo: string | null): number[] =>
		runningTotal(monthly, { runningFrom, runningTo }, '2026-04-30').map(({ value }) => value);

	it('passes over a missing month and stops with the goal', () => {
		expect(values('2026-01', null)).toEqual([0, 1, 3, 7]);
		expect(values('2026-01', '2026-03')).toEqual([0, 1, 3]);
	});

	it('has nothing to show before the goal begins', () => {
		expect(values('2026-05', null)).toEqual([]);
		expect(values(null, null)).toEqual([]);
	});
});
