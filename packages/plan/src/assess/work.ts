/** What carries a goal, what of it is late, and how old its numbers are. */
import type { Board, Day } from '@northlane/board';
import { endOf, monthOf } from './calendar.ts';
import type { History } from './history.ts';
import type { Span } from './span.ts';

export function carriedBy({ cards, links }: Board, goal: string, asOf: Day) {
	const work = links
		.filter(({ kind, to }) => kind === 'supports' && to === goal)
		.flatMap(({ from }) => cards.get(from) ?? []);
	const actions = work.filter((card) => card.kind === 'action');
	const late = actions.filter(({ state, due }) => state !== 'done' && due !== null && due < asOf);
	return {
		initiatives: work.filter(({ kind }) => kind === 'initiative').length,
		actions: actions.length,
		lateActions: late.length
	};
}

/** A month that closed half a month ago should have been entered by now. */
const FRESH_MONTHS = 1.5;

/** Months since the newest actual, once it is too old to be trusted; null once the goal is over. */
export function staleMonths(history: History | null, asOf: Day, span: Span): number | null {
	if (!history || history.last >= span.to) return null;
	const until = Math.min(endOf(asOf), span.end ?? Infinity);
	const age = until - (history.last + 1);
	return age > FRESH_MONTHS ? monthOf(asOf) - history.last : null;
}
