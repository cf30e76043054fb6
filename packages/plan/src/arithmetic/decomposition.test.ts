import { describe, expect, it, test } from 'vitest';
import { decompose } from './decomposition.ts';

describe('a decomposition', () => {
	it('of equal products adds to nothing though drivers differ', () => {
		const { shortfall, contribution } = decompose({ a: 2, b: 3 }, { a: 3, b: 2 });
		expect(shortfall).toBe(0);
		expect((contribution['a'] ?? NaN) + (contribution['b'] ?? NaN)).toBeCloseTo(0, 12);
	});

	it('of products that differ in their last bit is numbers', () => {
		const below = 2 - 2 ** -52;
		const { contribution } = decompose({ a: 2 }, { a: below });
		expect(contribution['a']).toBeCloseTo(0, 12);
	});

	test.each([
		[{ a: 1 }, { b: 1 }],
		[{ a: 1 }, { a: 1, b: 1 }],
		[{ a: 1 }, { a: 0 }],
		[{ a: -1 }, { a: 1 }]
	])('of %j against %j is refused', (target, forecast) => {
		expect(() => decompose(target, forecast as Record<string, number>)).toThrow(RangeError);
	});
});
