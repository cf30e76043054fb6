/** Which goals come first, what a lane's worst goal is, and how much of the gap work covers. */
import type { Board } from '@northlane/board';
import {
	GOAL_STATES,
	type GapReport,
	type GoalGap,
	type GoalState,
	type LaneGap
} from '../report.ts';

/**
 * Largest shortfall in percent of the target first; where the target is 0 there is no percent, so
 * those follow by units; goals of unknown state come last. Equals stand in the order of their ids.
 */
export function ranked(goals: readonly GoalGap[]): GoalGap[] {
	return [...goals].sort((a, b) => {
		const [p, q] = [rank(a), rank(b)];
		return p[0] - q[0] || q[1] - p[1] || (a.goal < b.goal ? -1 : 1);
	});
}

function rank({ state, shortfall, shortfallPct }: GoalGap): [group: number, size: number] {
	if (state === 'unknown' || shortfall === null) return [2, 0];
	return shortfallPct === null ? [1, shortfall] : [0, shortfallPct];
}

/** Of ranked goals. */
export function laneGaps(board: Board, goals: readonly GoalGap[]): LaneGap[] {
	return board.lanes.map(({ id }) => {
		const here = goals.filter(({ lane }) => lane === id);
		const worst = here.find(({ state }) => state !== 'unknown');
		return { lane: id, goals: here.length, worst: worst?.goal ?? null };
	});
}

export function countStates(goals: readonly GoalGap[]): Record<GoalState, number> {
	const count = (state: GoalState): number => goals.filter((goal) => goal.state === state).length;
	return Object.fromEntries(GOAL_STATES.map((state) => [state, count(state)])) as Record<
		GoalState,
		number
	>;
}

/** What the north star is short of, and what work whose effect has been sized will bring. */
export function coverage(board: Board, northStar: GoalGap | undefined): GapReport['coverage'] {
	if (northStar?.shortfall == null) return null;
	const sizes = board.links
		.filter(({ kind, to }) => kind === 'supports' && to === northStar.goal)
		.filter(({ from }) => isOpenWork(board, from))
		.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]));
	return {
		missing: Math.max(0, northStar.shortfall),
		covered: sizes.reduce((sum, size) => sum + size, 0),
		initiatives: sizes.length
	};
}

/** What is done has had its effect, so the actuals hold it already. */
function isOpenWork({ cards }: Board, id: string): boolean {
	const card = cards.get(id);
	return card?.kind === 'initiative' || (card?.kind === 'action' && card.state !== 'done');
}
