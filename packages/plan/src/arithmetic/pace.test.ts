import { describe, expect, it, test } from 'vitest';
import { expectedByPlan, linearPace, phasedPace } from './pace.ts';

describe('pace', () => {
	test.each([
		// progress, elapsed, total, pace
		[0.2, 3, 12, 0.8],
		[0.2, 0, 12, null],
		[0.2, -2, 12, null],
		[0.2, 3, 0, null],
		[null, 3, 12, null],
		[0.9, 15, 12, 0.9]
	])('of %s after %d of %d months is %s', (progress, elapsed, total, pace) => {
		expect(linearPace(progress, elapsed, total)).toBe(pace);
	});

	test.each([
		// month, planned
		[-1, 10],
		[0, 10],
		[1.5, 15],
		[3, 20],
		[6, 20],
		[7, 30],
		[9, 40],
		[99, 40]
	])('wants by month %d to have reached %d', (month, planned) => {
		const points = [
			[8, 40],
			[3, 20],
			[6, 20]
		] as const;
		expect(expectedByPlan(10, points, month)).toBe(planned);
	});

	it('without phase points wants the baseline, from which there is no pace', () => {
		expect(expectedByPlan(10, [], 5)).toBe(10);
		expect(phasedPace(10, 12, 10)).toBeNull();
	});
});
