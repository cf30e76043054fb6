/**
 * What goals say of themselves, as people read it: how far off, in which state, how likely, and why
 * a forecast is missing. Colours and glyphs come beside these words, never instead of them.
 */
import type { GoalCard, KpiCard, Unit } from '@northlane/board';
import {
	formatAmount,
	formatChance,
	formatDay as dayWords,
	formatMonth as monthWords,
	type GoalForecast,
	type GoalGap,
	type GoalState,
	type KpiOutlook,
	type Language,
	type UnknownReason
} from '@northlane/plan';
import type { GoalsMessages } from '../i18n/en/goals.ts';
import type { SmartLetter, SmartMark } from './smart.ts';

export { dayWords, monthWords };

/** In which words and with which signs to speak. */
export interface Voice {
	words: GoalsMessages;
	language: Language;
	currency: string;
}

/** A state's word; a goal without a target has none to be in. */
export function statusWords(
	gap: { state: GoalState; reason: UnknownReason | null },
	words: GoalsMessages
): string {
	if (gap.state === 'unknown' && gap.reason === 'no-target') return words.status.noGoal;
	return words.status[gap.state];
}

/** Why a goal's state cannot be told, as a sentence; empty when it can. */
export function reasonSentence(reason: UnknownReason | null, words: GoalsMessages): string {
	return reason === null ? '' : words.reason[reason];
}

export function amountWords(value: number, unit: Unit, { currency, language }: Voice): string {
	return formatAmount(value, { unit, currency, language });
}

/** How far the forecast is from the goal: "€7,551 short", "0.08 pt too high"; empty when unknown. */
export function gapWords(
	gap: Pick<GoalGap, 'shortfall' | 'unit' | 'direction'>,
	{ words, language, currency }: Voice
): string {
	if (gap.shortfall === null) return '';
	const style = { unit: gap.unit, currency, language, difference: true };
	const amount = formatAmount(Math.abs(gap.shortfall), style);
	if (isPrintedAsZero(amount)) return words.gap.exact;
	if (gap.shortfall < 0) return words.gap.ahead(amount);
	if (gap.direction === 'target') return words.gap.off(amount);
	return gap.direction === 'lower' ? words.gap.tooHigh(amount) : words.gap.short(amount);
}

const isPrintedAsZero = (amount: string): boolean => !/[1-9]/.test(amount);

/** The gap in percent of the goal, with a sign where plus is good either way: "−6.6%". */
export function gapPercent(gap: Pick<GoalGap, 'shortfallPct'>, language: Language): string {
	if (gap.shortfallPct === null) return '';
	const size = Math.abs(gap.shortfallPct);
	const print = new Intl.NumberFormat(language, {
		style: 'unit',
		unit: 'percent',
		signDisplay: 'exceptZero',
		maximumFractionDigits: size < 10 ? 1 : 0
	});
	// -0 would print as a minus that means nothing
	return print.format(-gap.shortfallPct || 0).replace('-', '−');
}

/** "9% likely"; empty without a chance. */
export function chanceWords(chance: number | null, { words, language }: Voice): string {
	return chance === null ? '' : words.likely(formatChance(chance, language));
}

/** What reaching the goal takes from now on, as the goal's mode counts it; empty when nothing is needed. */
export function neededWords(
	gap: Pick<GoalGap, 'requiredRunRate' | 'unit'>,
	{ words, language, currency }: Voice
): string {
	const { linear, perPeriod, changePerPeriod } = gap.requiredRunRate;
	const amount = (value: number, difference: boolean): string =>
		formatAmount(value, { unit: gap.unit, currency, language, difference });
	if (perPeriod !== null) return words.needed.perPeriod(amount(perPeriod, false));
	if (changePerPeriod !== null) return words.needed.change(amount(changePerPeriod, true));
	return linear === null ? '' : words.needed.linear(amount(linear, true));
}

/** What a SMART letter found, and where it did not pass what would help. */
export function smartWords(
	letter: SmartLetter,
	mark: SmartMark,
	goal: Pick<GoalCard, 'start' | 'due'>,
	gap: GoalGap | undefined,
	voice: Voice
): string {
	const words = voice.words.smart;
	if (letter === 'A') return attainableWords(mark, gap, voice);
	if (letter !== 'T' || mark !== 'passed' || goal.start === null || goal.due === null)
		return words[letter][mark];
	return words.span(
		dayWords(goal.start, voice.language, goal.due),
		dayWords(goal.due, voice.language)
	);
}

function attainableWords(mark: SmartMark, gap: GoalGap | undefined, voice: Voice): string {
	if (gap?.chance == null) return voice.words.smart.noForecast;
	const needed = mark === 'passed' ? '' : neededWords(gap, voice);
	const parts = [needed && voice.words.sum.needs(needed), chanceWords(gap.chance, voice)];
	return sentence(listWords(parts, voice.language));
}

/** How a forecast was made, as sentences: by the team on a day, or from so many months of numbers. */
export function methodWords(
	forecast: GoalForecast,
	months: number,
	{ words, language }: Pick<Voice, 'words' | 'language'>
): string {
	if (forecast.basis === 'computed') return words.method.computed(months);
	const made = forecast.madeOn && words.method.plan(dayWords(forecast.madeOn, language));
	return [made, sentence(forecast.rule)].filter(Boolean).join(' ');
}

function sentence(text: string): string {
	const end = /[.!?。]$/.test(text) ? '' : '.';
	return text && text.charAt(0).toUpperCase() + text.slice(1) + end;
}

/** What the history alone says, where the plan's own forecast counts. */
export function secondOpinionWords(gap: GoalGap, voice: Voice): string {
	if (gap.forecast?.basis !== 'plan' || !gap.computed) return '';
	const { value, p10, p90 } = gap.computed;
	const amount = (number: number): string => amountWords(number, gap.unit, voice);
	return voice.words.method.secondOpinion(amount(value), amount(p10), amount(p90));
}

/** What the gap rule draws, read aloud: "20% of the way now, forecast 86%, €7,551 short". */
export function ruleWords(gap: GoalGap, voice: Voice): string {
	const { words, language } = voice;
	const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
	const parts = [
		gap.progress === null ? '' : words.rule.now(percent.format(gap.progress)),
		gap.forecastProgress === null ? '' : words.rule.forecast(percent.format(gap.forecastProgress)),
		gap.state === 'unknown' ? reasonSentence(gap.reason, words) : gapWords(gap, voice)
	];
	return listWords(parts, language);
}

/** What a KPI's chart shows, read aloud. */
export function sparklineWords(
	kpi: Pick<KpiCard, 'title' | 'unit' | 'actuals'>,
	outlook: KpiOutlook | undefined,
	voice: Voice
): string {
	const { words, language } = voice;
	const period = Object.keys(kpi.actuals).sort().at(-1);
	const newest = period && kpi.actuals[period] && { period, value: kpi.actuals[period].value };
	const last = outlook && outlook.runningFrom !== null ? outlook.latest : newest;
	if (!last) return words.chart.none(kpi.title);
	const amount = (value: number): string => amountWords(value, kpi.unit, voice);
	const parts = [
		words.chart.value(kpi.title, amount(last.value), monthWords(last.period, language))
	];
	const [month, likely] = [outlook?.periods.at(-1), outlook?.p50.at(-1)];
	const [low, high] = [outlook?.p10.at(-1), outlook?.p90.at(-1)];
	if (month && likely !== undefined && low !== undefined && high !== undefined)
		parts.push(
			words.chart.forecast(amount(likely), monthWords(month, language), amount(low), amount(high))
		);
	if (outlook?.target != null) parts.push(words.chart.goal(amount(outlook.target)));
	return listWords(parts, language);
}

/** Joins what is there with the language's own comma. */
export function listWords(parts: readonly string[], language: Language): string {
	return parts.filter(Boolean).join(language === 'ja' || language === 'zh' ? '、' : ', ');
}
