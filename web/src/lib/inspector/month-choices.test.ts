import { expect, it } from 'vitest';
import { monthsBetween, monthsOf } from './month-choices.ts';

it('offers the months from start to due and what was chosen outside of them', () => {
	expect(monthsBetween('2025-11-15', '2026-01-31', [])).toEqual(['2025-11', '2025-12', '2026-01']);
	expect(monthsBetween('2026-01-01', '2026-01-31', ['2026-02', '2026-03'])).toHaveLength(3);
	expect(monthsBetween(null, null, [])).toEqual([]);
	expect(monthsBetween('2020-01-01', '2030-01-01', [])).toHaveLength(36);
});

it('shows a year of months even before there are numbers', () => {
	const months = monthsOf([], '2026-03-31', 0);
	expect(months).toHaveLength(12);
	expect(months.at(-1)).toBe('2026-03');
});

it('shows every month with a number, and one more when asked', () => {
	expect(monthsOf(['2024-04'], '2026-03-31', 1)).toHaveLength(25);
	expect(monthsOf(['2026-05'], '2026-03-31', 0).at(-1)).toBe('2026-05');
});
