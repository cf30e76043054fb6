/** A KPI's forecast by calendar month: the laws of single months and of sums over months. */
import { cdf, forecast, lawAt, quantile, sumLaw, type Law } from '@northlane/forecast';
import type { History } from './history.ts';
import type { Outcome } from './outcome.ts';

/** KPIs are monthly, and the year is their season. */
const SEASON = 12;
/** Two months make a line through anything; from three on there is something to compare. */
const FEWEST_ACTUALS = 3;
/** Five years; further ahead the past says nothing about a business. */
export const LONGEST_HORIZON = 60;

export interface Ahead {
	/** The law of one month; undefined where it is not ahead, or too far. */
	at(month: number): Outcome | undefined;
	/** The law of `done` plus the weighted months from first to last. */
	sum(
		from: number,
		to: number,
		done: number,
		weight: (month: number) => number
	): Outcome | undefined;
}

/** Looks ahead to a month, at most five years; null where the history does not carry a forecast. */
export function lookAhead(history: History, to: number): Ahead | null {
	const horizon = Math.min(to - history.last, LONGEST_HORIZON);
	const known = history.values.filter((value) => !Number.isNaN(value)).length;
	if (horizon < 1 || known < FEWEST_ACTUALS) return null;
	const ahead = forecast(history.values, SEASON, horizon);
	if (!ahead) return null;
	const next = history.last + 1;
	const reaches = (from: number, to: number): boolean =>
		next <= from && from <= to && to < next + horizon;
	return {
		at: (month) => (reaches(month, month) ? outcome(lawAt(ahead, month - next)) : undefined),
		sum: (from, to, done, weight) =>
			reaches(from, to)
				? outcome(
						sumLaw(ahead, from - next, to - next + 1, {
							done,
							weight: (step) => weight(step + next)
						})
					)
				: undefined
	};
}

/** Numbers too large for arithmetic make no law. */
function outcome(law: Law): Outcome | undefined {
	const value = quantile(law, 0.5);
	if (!Number.isFinite(value) || !Number.isFinite(law.scale)) return undefined;
	return {
		value,
		cdf: (x) => cdf(law, x),
		quantile: (p) => quantile(law, p),
		settled: false
	};
}
