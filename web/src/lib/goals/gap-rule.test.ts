import { describe, expect, it } from 'vitest';
import { gapRule, type RuleInput } from './gap-rule.ts';

const forecast = (value: number, p10: number, p90: number): RuleInput['forecast'] => ({
	value,
	p10,
	p50: value,
	p90,
	sigma: null,
	basis: 'computed',
	madeOn: null,
	rule: ''
});

const revenue: RuleInput = {
	direction: 'higher',
	baseline: 61_618,
	target: 115_000,
	actual: 72_179,
	forecast: forecast(107_449, 100_347, 114_643),
	shortfall: 7_551
};

describe('a gap rule', () => {
	it('draws the north star of the example as the design does', () => {
		const rule = gapRule(revenue);
		expect(rule?.goal).toBeCloseTo(96, 5);
		expect(rule?.reached?.to).toBeCloseTo(18.99, 2);
		expect(rule?.expected?.to).toBeCloseTo(82.42, 2);
		expect(rule?.missing).toEqual({ from: rule?.forecast, to: rule?.goal });
		expect(rule?.range?.from).toBeCloseTo(69.65, 2);
		expect(rule?.range?.to).toBeCloseTo(95.36, 2);
		expect(rule?.surplus).toBeNull();
	});

	it('turns the scale for lower is better', () => {
		const rule = gapRule({
			direction: 'lower',
			baseline: 2.4,
			target: 1.8,
			actual: 2.2,
			forecast: forecast(1.9, 1.8, 2),
			shortfall: 0.1
		});
		expect(rule?.goal).toBeCloseTo(96, 5);
		expect(rule?.reached?.to).toBeCloseTo(96 / 3, 5);
		expect(rule?.forecast).toBeCloseTo((96 * 5) / 6, 5);
		expect(rule?.range?.from).toBeCloseTo((96 * 4) / 6, 5);
		expect(rule?.range?.to).toBeCloseTo(96, 5);
	});

	it('lets a forecast beyond the goal pass the tick as a surplus', () => {
		const rule = gapRule({
			...revenue,
			forecast: forecast(120_000, 118_000, 121_000),
			shortfall: -5_000
		});
		expect(rule?.missing).toBeNull();
		expect(rule?.surplus).toEqual({ from: rule?.goal, to: rule?.forecast });
		expect(rule?.expected?.to).toBe(rule?.goal);
		expect(rule?.range?.to).toBeLessThan(100);
	});

	it('keeps at most 34 percent of the width right of the goal and cuts what is beyond', () => {
		const rule = gapRule({ ...revenue, forecast: forecast(107_449, 20_000, 900_000) });
		expect(rule?.goal).toBeCloseTo(66, 5);
		expect(rule?.range).toEqual({ from: 0, to: 100 });
	});

	it('starts at zero when the baseline is missing or is the goal itself', () => {
		for (const baseline of [null, 40]) {
			const rule = gapRule({ ...revenue, baseline, target: 40, actual: 30, forecast: null });
			expect(rule?.reached?.to).toBeCloseTo(0.75 * 96, 5);
		}
	});

	it('starts at twice the goal for lower is better without a baseline', () => {
		const rule = gapRule({
			direction: 'lower',
			baseline: null,
			target: 40,
			actual: 50,
			forecast: null,
			shortfall: null
		});
		expect(rule?.reached?.to).toBeCloseTo(0.75 * 96, 5);
	});

	it('draws nothing reached when things are worse than at the start', () => {
		const rule = gapRule({ ...revenue, actual: 50_000 });
		expect(rule?.reached).toBeNull();
		expect(rule?.actual).toBe(0);
	});

	it('counts a value off either way where the target itself is wanted', () => {
		const above: RuleInput = {
			direction: 'target',
			baseline: 10,
			target: 20,
			actual: 25,
			forecast: forecast(23, 22, 24),
			shortfall: 3
		};
		const below = { ...above, actual: 15, forecast: forecast(17, 16, 18) };
		expect(gapRule(above)).toEqual(gapRule(below));
		expect(gapRule(above)?.surplus).toBeNull();
	});

	it('hatches the whole way when the forecast falls behind the start', () => {
		const rule = gapRule({
			...revenue,
			actual: 61_618,
			forecast: forecast(50_000, 45_000, 55_000),
			shortfall: 65_000
		});
		expect(rule?.expected).toBeNull();
		expect(rule?.missing).toEqual({ from: 0, to: rule?.goal });
	});

	it('hatches over the ink what is reached and expected to be lost again', () => {
		const rule = gapRule({
			...revenue,
			actual: 110_000,
			forecast: forecast(100_000, 90_000, 105_000),
			shortfall: 15_000
		});
		expect(rule?.reached?.to).toBe(rule?.forecast);
		expect(rule?.lost).toEqual({ from: rule?.forecast, to: rule?.actual });
		expect(rule?.missing).toEqual({ from: rule?.actual, to: rule?.goal });
	});

	it('lets a range around a wanted value reach the goal', () => {
		const rule = gapRule({
			...revenue,
			direction: 'target',
			forecast: forecast(114_000, 110_000, 118_000),
			shortfall: 1_000
		});
		expect(rule?.range?.to).toBe(rule?.goal);
	});

	it('shows only the way and what is reached without a forecast', () => {
		const rule = gapRule({ ...revenue, forecast: null, shortfall: null });
		expect(rule).toMatchObject({ forecast: null, expected: null, missing: null, range: null });
		expect(rule?.reached?.to).toBeCloseTo(18.99, 2);
	});

	it('is nothing without a target', () => {
		expect(gapRule({ ...revenue, target: null })).toBeNull();
	});

	it('survives a goal of zero', () => {
		const rule = gapRule({
			...revenue,
			direction: 'lower',
			baseline: 5,
			target: 0,
			actual: 3,
			forecast: null
		});
		expect(rule?.reached?.to).toBeCloseTo(0.4 * 96, 5);
	});
});
