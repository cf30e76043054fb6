/** Says amounts, gaps, chances and dates the way the whole product says them. */
import type { Day, Period, Unit } from '@northlane/board';
import { formatAmount, formatChance, type Language } from '../amount.ts';
import { formatDay, formatMonth } from '../date.ts';
import type { GoalForecast, GoalGap, RunRate } from '../report.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { pl } from './words/pl.ts';
import type { Words } from './words/words.ts';
import { zh } from './words/zh.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, es, ja, ko, pl, zh };

export interface Voice {
	words: Words;
	language: Language;
	currency: string;
}

export function voiceOf(language: Language, currency: string): Voice {
	return { words: WORDS[language], language, currency };
}

/** An amount with its unit; empty when there is none. */
export function amount(value: number | null | undefined, unit: Unit, voice: Voice): string {
	const { language, currency } = voice;
	return value === null || value === undefined
		? ''
		: formatAmount(value, { unit, language, currency });
}

/** How much two amounts differ, without a sign: "1.3 pt". */
function difference(value: number, unit: Unit, { language, currency }: Voice): string {
	return formatAmount(Math.abs(value), { unit, language, currency, difference: true });
}

/** How far a forecast is from its goal: "€7,551 short", "0.08 pt too high"; empty when unknown. */
export function gapWords(
	gap: Pick<GoalGap, 'shortfall' | 'unit' | 'direction'>,
	voice: Voice
): string {
	if (gap.shortfall === null) return '';
	const { gap: words } = voice.words;
	const size = difference(gap.shortfall, gap.unit, voice);
	if (!/[1-9]/.test(size)) return words.exact;
	if (gap.shortfall < 0) return words.ahead(size);
	if (gap.direction === 'target') return words.off(size);
	return gap.direction === 'lower' ? words.tooHigh(size) : words.short(size);
}

export function chanceWords(chance: number | null, { language }: Voice): string {
	return chance === null ? '' : formatChance(chance, language);
}

export function rangeWords(forecast: GoalForecast | null, unit: Unit, voice: Voice): string {
	if (!forecast) return '';
	return `${amount(forecast.p10, unit, voice)} – ${amount(forecast.p90, unit, voice)}`;
}

/** What reaching the goal takes from now on; empty when nothing is needed or known. */
export function neededWords(rate: RunRate, unit: Unit, voice: Voice): string {
	const { needed } = voice.words;
	if (rate.perPeriod !== null) return needed.linear(amount(rate.perPeriod, unit, voice));
	if (rate.changePerPeriod !== null)
		return needed.change(signedDifference(rate.changePerPeriod, unit, voice));
	return rate.linear === null ? '' : needed.linear(signedDifference(rate.linear, unit, voice));
}

/** A change with its direction, where it is downwards: "−0.03 pt". */
function signedDifference(value: number, unit: Unit, { language, currency }: Voice): string {
	const style = { unit, language, currency, difference: true };
	return formatAmount(value, style).replace('-', '−');
}

/** "31 Dec 2026"; empty without a day. */
export function dayWords(day: Day | null, { language }: Voice): string {
	return day === null ? '' : formatDay(day, language);
}

/** "December 2026". */
export function monthWords(period: Period, { language }: Voice): string {
	return formatMonth(period, language);
}

/** "52%"; a share that people gave, with no more decimals than they gave it. */
export function shareWords(share: number | null, { language }: Voice): string {
	if (share === null) return '';
	const format = new Intl.NumberFormat(language, {
		style: 'unit',
		unit: 'percent',
		maximumFractionDigits: 2
	});
	return format.format(share);
}
