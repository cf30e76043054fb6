/**
 * A KPI's actuals as assess reads them. A month counts once it has begun by the as-of day: a running
 * month counts as soon as somebody has entered it, for whoever enters it says that it counts.
 */
import type { Day, KpiCard } from '@northlane/board';
import { monthOf } from './calendar.ts';

/** Twice what the forecast looks back; a mistyped year must not make a thousand empty months. */
const LONGEST = 240;

export interface History {
	/** Number of the first month held, and of the newest that holds an actual. */
	first: number;
	last: number;
	/** One entry a month from first to last; NaN where nothing was measured, for missing is not zero. */
	values: readonly number[];
	/** What each value was measured on; null where that is unknown. */
	of: readonly (number | null)[];
	/** No value lies below zero, so none is expected to. */
	nonNegative: boolean;
}

/** The actuals that count on a day; null without any. */
export function historyOf(card: KpiCard, asOf: Day): History | null {
	const months = Object.keys(card.actuals)
		.map((period) => ({ month: monthOf(period), actual: card.actuals[period] }))
		.filter(({ month }) => month <= monthOf(asOf));
	const last = Math.max(...months.map(({ month }) => month));
	const recent = months.filter(({ month }) => month > last - LONGEST);
	if (recent.length === 0) return null;
	const first = Math.min(...recent.map(({ month }) => month));
	const values = new Array<number>(last - first + 1).fill(NaN);
	const of = new Array<number | null>(values.length).fill(null);
	for (const { month, actual } of recent) {
		if (!actual) continue;
		values[month - first] = actual.value;
		of[month - first] = actual.of;
	}
	return { first, last, values, of, nonNegative: !values.some((value) => value < 0) };
}

export interface Observation {
	month: number;
	value: number;
	of: number | null;
}

/** The measured months of a span, in order. */
export function observations(history: History, from: number, to: number): Observation[] {
	const result: Observation[] = [];
	for (let month = Math.max(from, history.first); month <= Math.min(to, history.last); month++) {
		const value = history.values[month - history.first] ?? NaN;
		if (!Number.isNaN(value))
			result.push({ month, value, of: history.of[month - history.first] ?? null });
	}
	return result;
}

/** The value of a month; between measured months the straight line, before and after null. */
export function valueAt(history: History, month: number): number | null {
	const here = observations(history, month, month)[0];
	if (here) return here.value;
	const before = observations(history, history.first, month).at(-1);
	const after = observations(history, month, history.last)[0];
	if (!before || !after) return null;
	const share = (month - before.month) / (after.month - before.month);
	return before.value + (after.value - before.value) * share;
}
