import { expect, it } from 'vitest';
import { daysBetween, monthNumber, monthsAt, periodOf } from './months.ts';

it('counts months over the turn of the year and back', () => {
	expect(monthNumber('2026-01') - monthNumber('2025-12')).toBe(1);
	for (const period of ['0999-12', '2024-01', '2026-12'])
		expect(periodOf(monthNumber(period))).toBe(period);
});

it('puts the last day of a month on that month, also in February of a leap year', () => {
	expect(monthsAt('2026-03-31')).toBe(monthNumber('2026-03'));
	expect(monthsAt('2024-02-29')).toBe(monthNumber('2024-02'));
	expect(monthsAt('2026-04-15')).toBe(monthNumber('2026-03') + 0.5);
});

it('counts days over a change of clocks', () => {
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	expect(daysBetween('2026-04-01', '2026-03-31')).toBe(-1);
});
