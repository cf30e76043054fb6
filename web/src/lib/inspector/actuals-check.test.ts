import type { Actual } from '@northlane/board';
import { expect, it } from 'vitest';
import { doubtsOf } from './actuals-check.ts';

const actuals = (values: Record<string, number>): Record<string, Actual> =>
	Object.fromEntries(
		Object.entries(values).map(([period, value]) => [period, { value, of: null }])
	);

it('has no doubt about an even year', () => {
	const even = actuals({ '2026-01': 100, '2026-02': 0, '2026-03': 120 });
	expect(doubtsOf({ actuals: even, unit: 'count' }, '2026-03-31')).toEqual([]);
	expect(doubtsOf({ actuals: {}, unit: 'count' }, '2026-03-31')).toEqual([]);
});

it('names the months that are missing in between, over the turn of the year', () => {
	const holes = actuals({ '2025-11': 1, '2026-02': 2 });
	expect(doubtsOf({ actuals: holes, unit: 'count' }, '2026-03-31')).toEqual([
		{ kind: 'missing', periods: ['2025-12', '2026-01'] }
	]);
});

it('doubts a percent written as a fraction among percents, and not among small ones', () => {
	const mixed = actuals({ '2026-01': 12, '2026-02': 0.13, '2026-03': 11 });
	expect(doubtsOf({ actuals: mixed, unit: 'percent' }, '2026-03-31')).toEqual([
		{ kind: 'fraction', period: '2026-02', value: 0.13 }
	]);
	const small = actuals({ '2026-01': 0.2, '2026-02': 0.13, '2026-03': 0.3 });
	expect(doubtsOf({ actuals: small, unit: 'percent' }, '2026-03-31')).toEqual([]);
});

it('doubts a number of a month that has not begun', () => {
	const ahead = actuals({ '2026-03': 5, '2026-04': 6 });
	expect(doubtsOf({ actuals: ahead, unit: 'count' }, '2026-03-31')).toEqual([
		{ kind: 'future', period: '2026-04' }
	]);
});

it('doubts a slipped decimal sign once there is something usual', () => {
	const slipped = actuals({
		'2025-10': 90,
		'2025-11': 100,
		'2025-12': 110,
		'2026-01': 105,
		'2026-02': 1000,
		'2026-03': 95
	});
	expect(doubtsOf({ actuals: slipped, unit: 'count' }, '2026-03-31')).toEqual([
		{ kind: 'jump', period: '2026-02', value: 1000 }
	]);
});
