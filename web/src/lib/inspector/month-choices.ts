/** Which months a goal or a KPI offers for choosing and for typing into. */
import type { Day, Period } from '@northlane/board';
import { monthNumber, periodOf } from '../goals/months.ts';

/** Three years; a longer plan is read by its quarters. */
const MOST = 36;

/** The months from one day to another, and those that are chosen already. */
export function monthsBetween(
	from: Day | null,
	to: Day | null,
	chosen: readonly Period[]
): Period[] {
	const given = [from, to, ...chosen].filter((one) => one !== null).map(monthNumber);
	if (given.length === 0) return [];
	const first = Math.min(...given);
	const last = Math.min(Math.max(...given), first + MOST - 1);
	return Array.from({ length: last - first + 1 }, (_, i) => periodOf(first + i));
}

/** The months of a KPI's table: a year at least, everything that has a number, none in between left out. */
export function monthsOf(periods: readonly Period[], asOf: Day, more: number): Period[] {
	const now = monthNumber(asOf);
	const typed = periods.map(monthNumber);
	const first = Math.min(now - 11, ...typed);
	const last = Math.max(now, ...typed) + more;
	return Array.from({ length: last - first + 1 }, (_, i) => periodOf(first + i));
}
