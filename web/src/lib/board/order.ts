/** In which order one walks a board: lane by lane, goals and their numbers first, then down the page. */
import type { Card, Lane } from '@northlane/board';

/** Rows within this distance are read from left to right. */
const SAME_ROW = 24;

/** All cards in reading order; those without a lane come last. */
export function readingOrder(lanes: readonly Lane[], cards: Iterable<Card>): Card[] {
	const place = new Map(lanes.map((lane, index) => [lane.id, index]));
	const laneOf = (card: Card): number => place.get(card.at.lane ?? '') ?? lanes.length;
	return [...cards].sort((a, b) => laneOf(a) - laneOf(b) || downThePage(a, b));
}

function downThePage(a: Card, b: Card): number {
	const [rowA, rowB] = [Math.round(a.at.y / SAME_ROW), Math.round(b.at.y / SAME_ROW)];
	return rowA - rowB || a.at.x - b.at.x || (a.id < b.id ? -1 : 1);
}

const PHONE_RANK = { goal: 0, kpi: 1, icp: 2, initiative: 3, action: 4, note: 5 } as const;

/** A lane's cards as the phone lists them: goals first, then numbers, then work. */
export function byKind(cards: readonly Card[]): Card[] {
	return cards.toSorted((a, b) => PHONE_RANK[a.kind] - PHONE_RANK[b.kind] || downThePage(a, b));
}
