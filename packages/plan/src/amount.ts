/**
 * Amounts as people read them: unit, locale, and as many decimals as the size deserves. The board,
 * the goals page and the plan document all print through here, so a number looks the same everywhere.
 */
import type { Unit } from '@northlane/board';

export const LANGUAGES = ['en', 'es', 'ja', 'ko', 'pl', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface AmountStyle {
	unit: Unit;
	currency: string;
	language: Language;
	/** Print a plus sign too; for differences. */
	signed?: boolean;
	/** A difference of percents is percentage points: "1.3 pt", not "1.3 %". */
	difference?: boolean;
}

/** Prints an amount with its unit, `€107,449`, `43.6%`, `52.3 d`. Throws on what is not a number. */
export function formatAmount(value: number, style: AmountStyle): string {
	if (!Number.isFinite(value)) throw new RangeError(`invalid amount: ${value}`);
	// a minus sign, not the hyphen that some locales print
	const number = numberFormat(value, style)
		.format(value === 0 ? 0 : value)
		.replace('-', '−');
	if (style.unit === 'percent' && style.difference) return `${number} ${POINTS[style.language]}`;
	const suffix = SUFFIXES[style.unit]?.[style.language];
	return suffix ? `${number}${suffix}` : number;
}

function numberFormat(value: number, style: AmountStyle): Intl.NumberFormat {
	const decimals = decimalsOf(value, style.unit);
	const sign = style.signed ? 'exceptZero' : 'auto';
	const digits = {
		maximumFractionDigits: decimals,
		minimumFractionDigits: minimum(style, decimals)
	};
	const base = { ...digits, signDisplay: sign } as const;
	if (style.unit === 'currency')
		return cached(style.language, {
			...base,
			style: 'currency',
			currency: style.currency,
			currencyDisplay: 'narrowSymbol'
		});
	if (style.unit === 'percent' && !style.difference)
		// Intl's own percent style multiplies by a hundred; the unit style prints what it is given
		return cached(style.language, { ...base, style: 'unit', unit: 'percent' });
	return cached(style.language, base);
}

/** No decimals in money on cards, one or two in rates (VISUAL.md §16). */
function decimalsOf(value: number, unit: Unit): number {
	const size = Math.abs(value);
	if (unit === 'currency') return size > 0 && size < 10 ? 2 : 0;
	if (unit === 'count') return Number.isInteger(value) || size >= 100 ? 0 : 1;
	if (unit === 'percent') return size < 10 ? 2 : 1;
	return size < 10 ? 2 : size < 100 ? 1 : 0;
}

function minimum({ unit }: AmountStyle, decimals: number): number {
	return unit === 'currency' || unit === 'percent' ? Math.min(decimals, 2) : 0;
}

const POINTS: Record<Language, string> = {
	en: 'pt',
	es: 'pp',
	ja: 'pt',
	ko: '%p',
	pl: 'pp',
	zh: '个百分点'
};

const SUFFIXES: Partial<Record<Unit, Record<Language, string>>> = {
	days: { en: ' d', es: ' d', ja: '日', ko: '일', pl: ' dni', zh: '天' },
	seconds: { en: ' s', es: ' s', ja: '秒', ko: '초', pl: ' s', zh: '秒' },
	months: { en: ' mo', es: ' meses', ja: 'か月', ko: '개월', pl: ' mies.', zh: '个月' }
};

/** Making a formatter costs a hundred times what using it does. */
const formats = new Map<string, Intl.NumberFormat>();

function cached(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = language + JSON.stringify(options);
	let format = formats.get(key);
	if (!format) formats.set(key, (format = new Intl.NumberFormat(language, options)));
	return format;
}

/** A chance in whole percent; below 5 and above 95 as a bound, for nobody knows better. */
export function formatChance(chance: number, language: Language): string {
	const percent = cached(language, { style: 'unit', unit: 'percent', maximumFractionDigits: 0 });
	const whole = Math.round(chance * 100);
	if (whole < 5) return CHANCE_BOUNDS[language].under(percent.format(5));
	if (whole > 95) return CHANCE_BOUNDS[language].over(percent.format(95));
	return percent.format(whole);
}

const CHANCE_BOUNDS: Record<
	Language,
	{ under: (p: string) => string; over: (p: string) => string }
> = {
	en: { under: (p) => `under ${p}`, over: (p) => `over ${p}` },
	es: { under: (p) => `menos del ${p}`, over: (p) => `más del ${p}` },
	ja: { under: (p) => `${p}未満`, over: (p) => `${p}超` },
	ko: { under: (p) => `${p} 미만`, over: (p) => `${p} 초과` },
	pl: { under: (p) => `poniżej ${p}`, over: (p) => `ponad ${p}` },
	zh: { under: (p) => `低于 ${p}`, over: (p) => `高于 ${p}` }
};
