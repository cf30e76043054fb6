/**
 * The gap report of a board: each goal's KPI is forecast once, and everything that pages, cards and
 * documents say about gaps follows from it. One board, one day, one report.
 */
import type { Board, CardKind, CardOf, Day, GoalCard, KpiCard } from '@northlane/board';
import { lookAhead, type Ahead } from './assess/ahead.ts';
import { periodOf } from './assess/calendar.ts';
import { goalGap } from './assess/goal-gap.ts';
import { historyOf, type History } from './assess/history.ts';
import { outlookEnd, outlookOf } from './assess/outlook.ts';
import { countStates, coverage, laneGaps, ranked } from './assess/ranking.ts';
import { runningTotal } from './assess/running-total.ts';
import { spanOf } from './assess/span.ts';
import { tidy } from './assess/tidy.ts';
import type { GapReport, GoalGap, KpiOutlook } from './report.ts';

/** Assesses a board as of its own day, or of today where it has none. */
export function assess(board: Board, today: Day): GapReport {
	const asOf = board.info.asOf ?? today;
	const goals = cardsOf(board, 'goal');
	const primary = new Map(goals.map(({ id }) => [id, primaryKpi(board, id)]));
	const numbers = new Map(
		cardsOf(board, 'kpi').map((card) => [card.id, numbersOf(card, board, asOf, goals, primary)])
	);
	const gaps = ranked(
		goals.map((goal) => {
			const kpi = primary.get(goal.id) ?? null;
			const { history = null, ahead = null } = (kpi && numbers.get(kpi.id)) ?? {};
			const span = spanOf(goal, board.info, history, asOf);
			return goalGap({ board, asOf, goal, kpi, history, ahead, span });
		})
	);
	const northStar = gaps.find(({ goal }) => goal === board.info.northStar);
	return tidy<GapReport>({
		version: 1,
		asOf,
		currency: board.info.currency,
		actualsTo: newest([...numbers.values()].map(({ history }) => history)),
		goals: gaps,
		kpis: [...numbers.values()].map((one) => outlook(one, board, asOf, gaps, primary)),
		lanes: laneGaps(board, gaps),
		northStar: northStar?.goal ?? null,
		counts: countStates(gaps),
		coverage: coverage(board, northStar)
	});
}

/** Cards of a kind in the order of their ids, so that a report does not depend on who wrote first. */
function cardsOf<K extends CardKind>({ cards }: Board, kind: K): CardOf<K>[] {
	return [...cards.values()]
		.filter((card): card is CardOf<K> => card.kind === kind)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The KPI a goal is judged by: its first measure that is not a driver. */
function primaryKpi({ links, cards }: Board, goal: string): KpiCard | null {
	const measures = links
		.filter(({ kind, from, role }) => kind === 'measures' && from === goal && role === 'primary')
		.map(({ to }) => cards.get(to))
		.filter((card) => card?.kind === 'kpi')
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	return measures[0] ?? null;
}

interface Numbers {
	card: KpiCard;
	history: History | null;
	ahead: Ahead | null;
	/** The month to which its card shows the fan. */
	to: number;
}

/** A KPI's history and its forecast, as far ahead as its card or a goal needs it. */
function numbersOf(
	card: KpiCard,
	board: Board,
	asOf: Day,
	goals: readonly GoalCard[],
	primary: ReadonlyMap<string, KpiCard | null>
): Numbers {
	const history = historyOf(card, asOf);
	if (!history) return { card, history, ahead: null, to: 0 };
	const to = outlookEnd(board.info, history);
	const ends = goals
		.filter(({ id, due }) => due !== null && primary.get(id)?.id === card.id)
		.map((goal) => spanOf(goal, board.info, history, asOf).to);
	return { card, history, ahead: lookAhead(history, Math.max(to, ...ends)), to };
}

function outlook(
	numbers: Numbers,
	board: Board,
	asOf: Day,
	gaps: readonly GoalGap[],
	primary: ReadonlyMap<string, KpiCard | null>
): KpiOutlook {
	const gap = gaps.find(({ goal }) => primary.get(goal)?.id === numbers.card.id);
	const goal = board.cards.get(gap?.goal ?? '');
	if (!gap || goal?.kind !== 'goal') return outlookOf(numbers);
	if (goal.mode !== 'accumulate') return outlookOf({ ...numbers, gap, goal });
	const span = spanOf(goal, board.info, numbers.history, asOf);
	return runningTotal({ ...numbers, gap, goal, span });
}

function newest(histories: readonly (History | null)[]): string | null {
	const months = histories.flatMap((history) => (history ? [history.last] : []));
	return months.length > 0 ? periodOf(Math.max(...months)) : null;
}
