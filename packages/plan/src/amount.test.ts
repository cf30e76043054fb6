import { expect, test } from 'vitest';
import { formatAmount, formatChance, LANGUAGES } from './amount.ts';

const en = { currency: 'EUR', language: 'en' } as const;

test.each([
	[107_449.0309, 'currency', '€107,449'],
	[-7_550.97, 'currency', '−€7,551'],
	[1.5, 'currency', '€1.50'],
	[43.6481, 'percent', '43.6%'],
	[1.6792, 'percent', '1.68%'],
	[11, 'count', '11'],
	[13.25, 'count', '13.3'],
	[52.2986, 'days', '52.3 d'],
	[0, 'count', '0'],
	[-0, 'count', '0']
] as const)('%d in %s reads %s', (value, unit, text) => {
	expect(formatAmount(value, { ...en, unit })).toBe(text);
});

test.each([
	['en', '1.25 pt'],
	['es', '1,25 pp'],
	['ja', '1.25 pt'],
	['ko', '1.25 %p'],
	['pl', '1,25 pp'],
	['zh', '1.25 个百分点']
] as const)('a difference of percents is points in %s', (language, text) => {
	const style = { unit: 'percent', currency: 'EUR', language, difference: true } as const;
	expect(formatAmount(1.2519, style)).toBe(text);
});

test('a signed amount shows its plus, and none on nothing', () => {
	expect(formatAmount(559.2, { ...en, unit: 'currency', signed: true })).toBe('+€559');
	expect(formatAmount(0, { ...en, unit: 'count', signed: true })).toBe('0');
});

test.each([NaN, Infinity, -Infinity])('%d is no amount', (value) => {
	expect(() => formatAmount(value, { ...en, unit: 'count' })).toThrow(RangeError);
});

test('every language prints every unit', () => {
	for (const language of LANGUAGES)
		for (const unit of [
			'currency',
			'percent',
			'count',
			'days',
			'ratio',
			'score',
			'seconds',
			'months'
		] as const)
			expect(formatAmount(1234.5, { unit, currency: 'JPY', language })).toMatch(/\d/);
});

test.each([
	[0.0938, '9%'],
	[0.02, 'under 5%'],
	[0.999, 'over 95%'],
	[0.5, '50%'],
	[0.045, '5%'],
	[0.954, '95%']
])('a chance of %d reads %s', (chance, text) => {
	expect(formatChance(chance, 'en')).toBe(text);
});
