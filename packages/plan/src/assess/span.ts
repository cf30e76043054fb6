/** When a goal runs, in months: its own days, else the plan's, and the months that its measure covers. */
import type { BoardInfo, Day, GoalCard } from '@northlane/board';
import { beginOf, endOf, monthOf } from './calendar.ts';
import type { History } from './history.ts';

export interface Span {
	/** Where the goal begins and ends; null where nobody said. */
	begin: number | null;
	end: number | null;
	/** First and last month that its measure covers: the window, else from start to due. */
	from: number;
	to: number;
	/** Months since the beginning that have closed, all months, and those left. */
	elapsed: number | null;
	total: number | null;
	remaining: number | null;
}

export function spanOf(goal: GoalCard, info: BoardInfo, history: History | null, asOf: Day): Span {
	const start = goal.start ?? info.start;
	const begin = start === null ? null : beginOf(start);
	const end = goal.due === null ? null : endOf(goal.due);
	const to = monthOf(goal.window?.[1] ?? goal.due ?? asOf);
	// without any start a year's goal begins with the year
	const from = monthOf(goal.window?.[0] ?? start ?? `${(goal.due ?? asOf).slice(0, 4)}-01`);
	const total = begin === null || end === null || end <= begin ? null : end - begin;
	const elapsed =
		total === null || begin === null
			? null
			: Math.max(0, Math.min(total, closedUntil(history, asOf) - begin));
	const remaining = total === null || elapsed === null ? null : total - elapsed;
	return { begin, end, from, to, elapsed, total, remaining };
}

/**
 * Up to where months have closed: a running month has not, unless its actual is there already.
 * Otherwise every goal would fall behind from the 1st of a month until somebody enters it.
 */
function closedUntil(history: History | null, asOf: Day): number {
	const month = monthOf(asOf);
	return history?.last === month || endOf(asOf) === month + 1 ? month + 1 : month;
}
