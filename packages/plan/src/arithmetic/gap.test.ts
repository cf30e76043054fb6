import { describe, expect, it, test } from 'vitest';
import { attainment, gap } from './gap.ts';

describe('a gap', () => {
	it('is never a negative zero, which would be printed with its sign', () => {
		const still = { direction: 'lower', baseline: 5, target: 3, actual: 5, forecast: 3 } as const;
		const { progress, gapForecast, gapForecastPct } = gap(still);
		for (const value of [progress, gapForecast, gapForecastPct]) expect(value).toBe(0);
	});

	it('off a planned level is short either way', () => {
		const planned = { direction: 'target', baseline: 90, target: 100, actual: 100 } as const;
		expect(gap({ ...planned, forecast: 107 }).gapForecast).toBe(-7);
		expect(gap({ ...planned, forecast: 93 })).toMatchObject({ gapForecast: -7, gapNow: 0 });
	});

	test.each([
		// direction, forecast, target, attainment
		['higher', 0, 15, 0],
		['higher', -5, 10, -0.5],
		['higher', 5, 0, null],
		['higher', -6, -5, null],
		['lower', 0, 5, null],
		['lower', 4, 0, null],
		['lower', -1, 2, null],
		['lower', 4, 2, 0.5]
	] as const)('%s: %d attains of %d %s', (direction, forecast, target, share) => {
		expect(attainment(direction, forecast, target)).toBe(share);
	});

	it('keeps its sign when all numbers are negative', () => {
		const burn = { direction: 'higher', baseline: -20, target: -5, actual: -12 } as const;
		const { gapForecast, gapForecastPct, forecastProgress } = gap({ ...burn, forecast: -8 });
		expect([gapForecast, gapForecastPct, forecastProgress]).toEqual([-3, -60, 0.8]);
	});
});
