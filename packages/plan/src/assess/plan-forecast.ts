/**
 * The team's own frozen forecast: a normal law around its value. It counts while the actual it was
 * made from is still the goal's actual, and nothing newer has been measured.
 */
import type { GoalCard, PlanForecast } from '@northlane/board';
import { monthOf } from './calendar.ts';
import type { History } from './history.ts';

/** A frozen actual may have been printed with fewer decimals, but never be this far off. */
const CLOSE = 0.005;

/** The frozen forecast, if it still holds for what has been measured. */
export function heldForecast(
	{ planForecast }: GoalCard,
	actual: number | null,
	history: History
): PlanForecast | null {
	if (planForecast === null || actual === null) return null;
	if (history.last > monthOf(planForecast.madeOn)) return null;
	return isPrintedAs(actual, planForecast.from) ? planForecast : null;
}

/** Whether a number, rounded to the decimals of another, is that other: 42.0455 is printed as 42.05. */
function isPrintedAs(value: number, printed: number): boolean {
	const decimals = /\.(\d+)$/.exec(String(printed))?.[1]?.length ?? 0;
	const half = 0.5 * 10 ** -decimals;
	const most = Math.min(half, CLOSE * Math.max(1, Math.abs(printed)));
	return Math.abs(value - printed) <= most + 1e-9;
}
