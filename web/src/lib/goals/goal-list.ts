/** Which goals the goals page lists, in which order, and what it says of lanes that have none. */
import type { ActionCard, Card, Day, GoalCard, Lane, Link } from '@northlane/board';
import { GOAL_STATES, type GoalGap, type GoalState } from '@northlane/plan';

export interface GoalRow {
	card: GoalCard;
	/** Undefined until the first report that knows the goal. */
	gap: GoalGap | undefined;
	lane: Lane | undefined;
	/** Where its lane stands on the board; goals outside every lane come last. */
	laneOrder: number;
}

export const SORTS = ['gap', 'due', 'lane'] as const;
export type Sort = (typeof SORTS)[number];

/** How the list was left; remembered on the device. */
export interface ListView {
	sort: Sort;
	/** Empty: all. */
	states: GoalState[];
	lanes: string[];
}

export const ALL_GOALS: ListView = { sort: 'gap', states: [], lanes: [] };

export const stateOf = ({ gap }: GoalRow): GoalState => gap?.state ?? 'unknown';

/** The goals of a board, with what the report says of them. */
export function goalRows(
	cards: readonly Card[],
	lanes: readonly Lane[],
	gapOf: (id: string) => GoalGap | undefined
): GoalRow[] {
	return cards
		.filter((card) => card.kind === 'goal')
		.map((card) => {
			const order = lanes.findIndex(({ id }) => id === card.at.lane);
			return {
				card,
				gap: gapOf(card.id),
				lane: lanes[order],
				laneOrder: order < 0 ? lanes.length : order
			};
		});
}

/** What the view lets through, in its order. Ties, and lanes, fall back to the largest gap first. */
export function listed(rows: readonly GoalRow[], view: ListView): GoalRow[] {
	const { states, lanes } = view;
	return rows
		.filter((row) => states.length === 0 || states.includes(stateOf(row)))
		.filter(({ lane }) => lanes.length === 0 || (lane !== undefined && lanes.includes(lane.id)))
		.sort((a, b) => ORDERS[view.sort](a, b) || byGap(a, b) || (a.card.id < b.card.id ? -1 : 1));
}

const ORDERS: Record<Sort, (a: GoalRow, b: GoalRow) => number> = {
	gap: () => 0,
	due: (a, b) => (a.card.due ?? '9999').localeCompare(b.card.due ?? '9999'),
	lane: (a, b) => a.laneOrder - b.laneOrder
};

/** Largest shortfall in percent of the goal first; what is unknown last. */
function byGap(a: GoalRow, b: GoalRow): number {
	return weight(b) - weight(a);
}

function weight({ gap }: GoalRow): number {
	if (!gap || gap.shortfall === null) return -Infinity;
	// a target of zero has no percent; a miss of it is as large as can be
	return gap.shortfallPct ?? Math.sign(gap.shortfall) * Number.MAX_VALUE;
}

/** How many goals are in which state, the worst first, without those that no goal is in. */
export function countStates(rows: readonly GoalRow[]): { state: GoalState; count: number }[] {
	return GOAL_STATES.toReversed()
		.toSorted((a, b) => Number(a === 'unknown') - Number(b === 'unknown'))
		.map((state) => ({ state, count: rows.filter((row) => stateOf(row) === state).length }))
		.filter(({ count }) => count > 0);
}

export interface GoallessLanes {
	lanes: Lane[];
	/** Initiatives and actions lying in them, and the goals elsewhere that these work for. */
	work: number;
	goals: GoalCard[];
}

/** The lanes without a goal, and for what the work in them is. */
export function lanesWithoutGoal(
	cards: readonly Card[],
	lanes: readonly Lane[],
	links: readonly Link[]
): GoallessLanes {
	const withGoal = new Set(
		cards.filter(({ kind }) => kind === 'goal').map(({ at }) => at.lane ?? '')
	);
	const without = lanes.filter(({ id }) => !withGoal.has(id));
	const ids = new Set(without.map(({ id }) => id));
	const work = new Set(
		cards
			.filter(({ kind, at }) => WORK.has(kind) && at.lane !== null && ids.has(at.lane))
			.map(({ id }) => id)
	);
	const served = new Set(links.filter(({ from }) => work.has(from)).map(({ to }) => to));
	const goals = cards.filter((card) => card.kind === 'goal').filter(({ id }) => served.has(id));
	return { lanes: without, work: work.size, goals };
}

const WORK: ReadonlySet<string> = new Set(['initiative', 'action']);

/** What is further ahead is not yet a matter of this month. */
const WEEKS_AHEAD = 4;

/** Actions that are late or due within four weeks, the latest first. */
export function nextActions(cards: readonly Card[], asOf: Day): ActionCard[] {
	const until = new Date(Date.parse(asOf) + WEEKS_AHEAD * 7 * 86_400_000)
		.toISOString()
		.slice(0, 10);
	return cards
		.filter((card) => card.kind === 'action')
		.filter(({ state, due }) => state !== 'done' && due !== null && due <= until)
		.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || (a.id < b.id ? -1 : 1));
}

export interface Step {
	link: Link;
	/** Where its bar lies, as shares of the whole width. */
	from: number;
	size: number;
}

export interface Waterfall {
	steps: Step[];
	/** What is missing, as a share of the width: where the goal's tick stands. */
	goal: number;
	/** What nothing sized covers, in the goal's unit; 0 when all is. */
	open: number;
}

/** Stacks the sized work of a goal against what it is short, largest contribution first. */
export function waterfall(links: readonly Link[], goal: string, missing: number): Waterfall {
	const sized = links
		.filter(
			({ kind, to, contribution }) => kind === 'supports' && to === goal && (contribution ?? 0) > 0
		)
		.sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
	const covered = sized.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
	const whole = Math.max(missing, covered) || 1;
	let from = 0;
	const steps = sized.map((link) => {
		const step = { link, from, size: (link.contribution ?? 0) / whole };
		from += step.size;
		return step;
	});
	return { steps, goal: missing / whole, open: Math.max(0, missing - covered) };
}
