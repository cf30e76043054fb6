/** Where things lie on a board: measures of VISUAL.md §2 in board units, and free places for new cards. */
import type { Board, Card, CardKind, Lane, Place, Size } from './model.ts';

export const GRID = 8;
export const LANE_WIDTH = 592;
export const LANE_GAP = 16;
export const LANE_HEADER = 48;
export const LANE_PADDING = 16;
export const CARD_GAP = 12;
/** An empty lane still shows where work would go. */
export const LANE_MIN_HEIGHT = 960;
/** Left edges of a lane's two card columns. */
export const COLUMNS = [16, 304] as const;
/** The first card leaves room for the header and one shelf label. */
export const FIRST_CARD_Y = 72;

export const CARD_SIZES: Readonly<Record<CardKind, Size>> = {
	note: [128, 128],
	icp: [272, 204],
	goal: [272, 196],
	kpi: [272, 144],
	initiative: [272, 132],
	action: [272, 76]
};
/** Small enough to sit beside others, large enough to hold a title and a grip. */
export const MIN_CARD_SIZE: Size = [96, 48];
/** Wider than two lanes no card is read at a glance. */
export const MAX_CARD_SIZE: Size = [1184, 1200];

/** A lane's left edge on the board; its top is 0. */
export function laneX(index: number): number {
	return index * (LANE_WIDTH + LANE_GAP);
}

/** Lanes in the order they stand. */
export function inOrder(lanes: Iterable<Lane>): Lane[] {
	return [...lanes].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** A card's left edge on the board. A card whose lane has gone lies where its numbers say. */
export function boardX(place: Place, lanes: readonly Lane[]): number {
	const index = lanes.findIndex((lane) => lane.id === place.lane);
	return place.x + (index < 0 ? 0 : laneX(index));
}

/** The place of a point given in board units: in the lane whose ground it lies on, or free. */
export function placeAt(x: number, y: number, width: number, lanes: readonly Lane[]): Place {
	const index = lanes.findIndex((_, i) => {
		const middle = x + width / 2 - laneX(i);
		return middle >= 0 && middle < LANE_WIDTH;
	});
	const lane = lanes[index];
	return lane ? { lane: lane.id, x: x - laneX(index), y } : { lane: null, x, y };
}

export function snap(value: number): number {
	return Math.round(value / GRID) * GRID;
}

/** How tall a lane's ground is: to its lowest card, and never less than an empty lane. */
export function laneHeight(cards: Iterable<Card>, lane: string): number {
	let bottom = 0;
	for (const card of cards)
		if (card.at.lane === lane) bottom = Math.max(bottom, card.at.y + card.size[1]);
	return Math.max(LANE_MIN_HEIGHT, bottom + LANE_PADDING * 3);
}

/** The first free place for a card of this size in a lane, reading down the columns. */
export function freePlace(board: Board, lane: string, size: Size): Place {
	const taken = [...board.cards.values()].filter((card) => card.at.lane === lane);
	const columns = size[0] > 272 ? [COLUMNS[0]] : COLUMNS;
	const candidates = columns.map((x) => ({ lane, x, y: firstGap(taken, x, size) }));
	return candidates.reduce((best, place) => (place.y < best.y ? place : best));
}

function firstGap(taken: readonly Card[], x: number, [width, height]: Size): number {
	const column = taken
		.filter((card) => card.at.x < x + width && card.at.x + card.size[0] > x)
		.sort((a, b) => a.at.y - b.at.y);
	let y = FIRST_CARD_Y;
	for (const card of column) {
		if (card.at.y >= y + height + CARD_GAP) break;
		y = Math.max(y, card.at.y + card.size[1] + CARD_GAP);
	}
	return y;
}
