import { LANGUAGES } from '@northlane/plan';
import { describe, expect, it, test } from 'vitest';
import { exampleNumber, parseNumber, printNumber } from './number-input.ts';

describe('a typed number', () => {
	test.each([
		['en', '1,234.5', 1234.5],
		['es', '1.234,5', 1234.5],
		['pl', '1 234,5', 1234.5],
		['ja', '1,234.5', 1234.5],
		['ko', '1,234.5', 1234.5],
		['zh', '1,234.5', 1234.5],
		['en', '1234.5', 1234.5],
		['en', '12 345', 12_345],
		['es', '12345,6', 12_345.6],
		['pl', '1 234 567,89', 1_234_567.89],
		['es', '1.234', 1234],
		['en', '1.234', 1.234],
		['en', '.5', 0.5],
		['en', '-3', -3],
		['en', '−3.5', -3.5],
		['en', '(1,200)', -1200],
		['en', '€7,551', 7551],
		['es', '7.551 €', 7551],
		['pl', '7 551,20 zł', 7551.2],
		['en', '43.6 %', 43.6],
		['en', '-€5', -5],
		['ja', '１，２３４．５', 1234.5],
		['en', '0', 0],
		['en', '-0', 0],
		['en', '+4', 4]
	] as const)('in %s "%s" is %d', (language, typed, value) => {
		expect(parseNumber(typed, language)).toEqual({ ok: true, value });
	});

	test.each([
		['en', '1.234,5', 'grouping'],
		['es', '1,234.5', 'grouping'],
		['es', '1.5', 'grouping'],
		['en', '1,23', 'grouping'],
		['en', '1234,567', 'grouping'],
		['en', '1.2.3', 'grouping'],
		['en', 'about 12', 'not-a-number'],
		['en', '12k', 'not-a-number'],
		['en', '1e5', 'not-a-number'],
		['en', '-', 'not-a-number'],
		['en', 'NaN', 'not-a-number'],
		['en', '99999999999999999999', 'too-large']
	] as const)('in %s "%s" is refused: %s', (language, typed, reason) => {
		expect(parseNumber(typed, language)).toEqual({ ok: false, reason });
	});

	it('is null when nothing was typed', () => {
		for (const nothing of ['', ' ', '\u00a0'])
			expect(parseNumber(nothing, 'en')).toEqual({ ok: true, value: null });
	});

	it('reads back in every language what it printed', () => {
		for (const language of LANGUAGES)
			for (const value of [0, 7, -3, 1234, 61_618.25, 1_234_567.891, 0.000_001])
				expect(parseNumber(printNumber(value, language), language)).toEqual({ ok: true, value });
	});
});

it('shows an example that can itself be typed', () => {
	expect(exampleNumber('es')).toBe('12.345,6');
	for (const language of LANGUAGES)
		expect(parseNumber(exampleNumber(language), language)).toEqual({ ok: true, value: 12_345.6 });
});
