import { describe, expect, it, test } from 'vitest';
import {
	averageRunRate,
	geometricRunRate,
	linearRunRate,
	perPeriodRunRate,
	requiredLift
} from './run-rate.ts';

describe('a run rate', () => {
	test.each([0, -1, NaN])('with %d periods left is none', (periods) => {
		for (const rate of [linearRunRate, geometricRunRate, perPeriodRunRate])
			expect(rate(10, 20, periods)).toBeNull();
		expect(averageRunRate([3], 2, periods)).toBeNull();
	});

	it('of growth needs both levels above zero', () => {
		expect(geometricRunRate(0, 10, 3)).toBeNull();
		expect(geometricRunRate(-5, 10, 3)).toBeNull();
		expect(geometricRunRate(10, -5, 3)).toBeNull();
		expect(geometricRunRate(1e-300, 1e300, 1)).toBeNull();
		expect(geometricRunRate(100, 25, 2)).toBe(-0.5);
	});

	it('of a mean without history is the target', () => {
		expect(averageRunRate([], 2.4, 9)).toBeCloseTo(2.4, 12);
	});

	test.each([
		// required, current, lift
		[3, 2, 0.5],
		[-0.6, -0.3, 1],
		[0, 2, -1],
		[3, 0, null],
		[3, -2, null]
	])('of %d where it is %d now needs a lift of %s', (required, current, lift) => {
		expect(requiredLift(required, current)).toBe(lift);
	});
});
