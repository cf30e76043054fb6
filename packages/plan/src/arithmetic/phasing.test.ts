import { describe, expect, it, test } from 'vitest';
import { split, splitLevel } from './phasing.ts';

describe('phasing', () => {
	test.each([
		// target, weights, decimals, parts
		[100, [1, 1, 1], 0, [34, 33, 33]],
		[10, [0, 1, 3], 0, [0, 3, 7]],
		[-7, [1, 1], 0, [-4, -3]],
		[0, [1, 2], 0, [0, 0]],
		[0.3, [1, 1, 1], 1, [0.1, 0.1, 0.1]],
		[10.5, [1, 2], 0, [3, 7.5]]
	])('of %d by %j is %j', (target, weights, decimals, parts) => {
		expect(split(target, weights, decimals)).toEqual(parts);
	});

	it('of a level ends exactly at its target', () => {
		const levels = splitLevel(0.1, 0.3, [1, 2, 4, 0]);
		expect(levels.at(-1)).toBe(0.3);
		expect(levels.at(-2)).toBe(0.3);
		expect(levels[0]).toBeCloseTo(0.1 + 0.2 / 7, 12);
	});

	test.each([[[]], [[0, 0]], [[1, -1, 3]], [[NaN]]])('by %j is refused', (weights) => {
		expect(() => split(10, weights)).toThrow(RangeError);
		expect(() => splitLevel(0, 10, weights)).toThrow(RangeError);
	});
});
