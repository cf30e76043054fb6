import { expect, test } from 'vitest';
import { formatDay, formatMonth } from './date.ts';

test('a day of September is short for everyone, and the year comes only where it is another', () => {
	expect(formatDay('2026-09-30', 'en')).toBe('30 Sep 2026');
	expect(formatDay('2026-09-30', 'en', '2026-01-01')).toBe('30 Sep');
	expect(formatDay('2027-03-31', 'en', '2026-01-01')).toBe('31 Mar 2027');
	expect(formatDay('2026-03-31', 'ja', '2026-01-01')).toBe('3月31日');
	expect(formatDay('2026-09-30', 'pl')).toBe('30 wrz 2026');
});

test('a month has its year', () => {
	expect(formatMonth('2026-12', 'en')).toBe('December 2026');
	expect(formatMonth('2026-09', 'en', 'short')).toBe('Sep 2026');
	expect(formatMonth('2026-12', 'pl', 'short')).toBe('gru 2026');
});
