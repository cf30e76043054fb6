import type { Actual } from '@northlane/board';
import type { KpiOutlook } from '@northlane/plan';
import { describe, expect, it } from 'vitest';
import { recentActuals, sparkline } from './sparkline.ts';

const actuals = (values: Record<string, number>): Record<string, Actual> =>
	Object.fromEntries(
		Object.entries(values).map(([period, value]) => [period, { value, of: null }])
	);

const outlook = (part: Partial<KpiOutlook>): KpiOutlook => ({
	kpi: 'k',
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
