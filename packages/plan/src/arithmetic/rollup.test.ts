import { describe, expect, it, test } from 'vitest';
import { compoundLoss, rollUp } from './rollup.ts';

describe('a roll-up', () => {
	const months = [
		{ value: 5, of: 100 },
		{ value: 8, of: 150 },
		{ value: 18, of: 50 }
	];

	test.each([
		['sum', 31],
		['last', 18],
		['ratio', 26 / 3],
		['weighted', 26 / 3],
		['average', 26 / 3],
		['recompute', null]
	] as const)('by %s of three months is %s', (rule, value) => {
		const rolled = rollUp(rule, months, 'higher');
		if (value === null) expect(rolled).toBeNull();
		else expect(rolled).toBeCloseTo(value, 12);
	});

	it('never averages percents whose denominators nobody knows', () => {
		const bare = months.map(({ value }) => ({ value, of: null }));
		expect(rollUp('ratio', bare, 'higher')).toBeNull();
		expect(rollUp('weighted', bare, 'higher')).toBeNull();
		expect(rollUp('average', bare, 'higher')).toBeCloseTo(31 / 3, 12);
		expect(rollUp('ratio', [{ value: 5, of: 0 }], 'higher')).toBeNull();
	});

	it('compounds what is lost and what is kept to the same quarter', () => {
		const lost = [2, 2.5, 1.5].map((value) => ({ value, of: null }));
		const kept = lost.map(({ value }) => ({ value: 100 - value, of: null }));
		expect(rollUp('compound', lost, 'lower')).toBeCloseTo(5.88325, 9);
		expect(rollUp('compound', kept, 'higher')).toBeCloseTo(94.11675, 9);
		expect(() => compoundLoss([0.02, 2.5])).toThrow(RangeError);
	});

	it('of no months is none', () => {
		expect(rollUp('sum', [], 'higher')).toBeNull();
	});
});
