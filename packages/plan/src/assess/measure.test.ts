import { describe, expect, test } from 'vitest';
import { gapOf, months, steady, type Values } from './small-board.ts';

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
