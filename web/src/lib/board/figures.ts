/** Figures of a card that its faces print. */
import type { ActionCard, Day, KpiCard, Period, Unit } from '@northlane/board';
import {
	formatAmount,
	type AmountStyle,
	type KpiOutlook,
	type Language,
	type GoalGap
} from '@northlane/plan';

/** A KPI's newest actual and its month; the total so far where its goal adds months up. */
export function latestActual(
	kpi: KpiCard,
	outlook: KpiOutlook | undefined
): { period: Period; value: number } | undefined {
	if (outlook && outlook.runningFrom !== null) return outlook.latest ?? undefined;
	const period = Object.keys(kpi.actuals).sort().at(-1);
	const actual = period === undefined ? undefined : kpi.actuals[period];
	return period !== undefined && actual ? { period, value: actual.value } : undefined;
}

export type ActionLook = 'open' | 'doing' | 'done' | 'late';

/** An action's state as it is shown: late beats open and doing. */
export function actionLook({ state, due }: ActionCard, today: Day): ActionLook {
	return state !== 'done' && due !== null && due < today ? 'late' : state;
}

/** One of the eight person colours, the same for the same name everywhere. */
export function personColour(name: string): number {
	let sum = 0;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973;
	return (sum % 8) + 1;
}

/** From here on a tile has no room for every digit. */
const BRIEF_FROM = 100_000;
const BRIEF_DIFFERENCE_FROM = 1_000;

/** An amount for a tile: large ones in thousands, `−€7.6K`. */
export function briefAmount(value: number, style: AmountStyle): string {
	const from = style.signed ? BRIEF_DIFFERENCE_FROM : BRIEF_FROM;
	if (Math.abs(value) < from) return formatAmount(value, style);
	const money = { style: 'currency', currency: style.currency, currencyDisplay: 'narrowSymbol' };
	const brief = new Intl.NumberFormat(style.language, {
		...(style.unit === 'currency' ? (money as Intl.NumberFormatOptions) : {}),
		notation: 'compact',
		minimumFractionDigits: 0,
		maximumFractionDigits: 1,
		signDisplay: style.signed ? 'exceptZero' : 'auto'
	});
	return brief.format(value).replace('-', '−');
}

/** A number where its unit is understood; large ones in thousands. */
export function bareNumber(value: number, unit: Unit, language: Language): string {
	const size = Math.abs(value);
	const large = size >= BRIEF_FROM;
	const decimals = large ? 1 : size >= 100 || unit === 'currency' ? 0 : size >= 10 ? 1 : 2;
	const style = {
		notation: large ? 'compact' : 'standard',
		maximumFractionDigits: decimals
	} as const;
	return new Intl.NumberFormat(language, style).format(value).replace('-', '−');
}

/** The month something is due, with its year when that is another than today's. */
export function dueMonth(due: Day, today: Day, language: Language): string {
	const year = due.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
	const format = new Intl.DateTimeFormat(language, { month: 'short', ...year, timeZone: 'UTC' });
	return format.format(new Date(due));
}

/** How far a goal is off, with a sign: plus is always good, also for lower-is-better. */
export function signedGap(
	{ shortfall, unit }: GoalGap,
	{ currency, language }: Pick<AmountStyle, 'currency' | 'language'>
): string {
	if (shortfall === null) return '';
	const style = { unit, currency, language, signed: true, difference: true };
	return briefAmount(-shortfall || 0, style);
}
