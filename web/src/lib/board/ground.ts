/**
 * The ground that cards lie on: where each lane stands, how far down it reaches, what lies in it,
 * and where its shelf labels go. Counted from the board's own layout rules, in board units.
 */
import {
	COLUMNS,
	LANE_GAP,
	LANE_MIN_HEIGHT,
	LANE_PADDING,
	LANE_WIDTH,
	laneX,
	type Card,
	type CardKind,
	type Lane
} from '@northlane/board';
import type { Rect } from '#lib/canvas/geometry.ts';

export type ShelfName = 'goals' | 'numbers' | 'initiatives' | 'actions';

/** A label over the first card of its kinds; a guide, for cards may lie anywhere. */
export interface Shelf {
	name: ShelfName;
	count: number;
	y: number;
}

export interface Ground {
	lane: Lane;
	index: number;
	rect: Rect;
	counts: Readonly<Record<CardKind, number>>;
	shelves: readonly Shelf[];
}

/** A shelf's label stands this far above its first card (VISUAL.md §2). */
const LABEL_ABOVE = 22;
/** A note is half a column wide: two of them share one. */
const NOTE_COLUMN = 144;
/** As wide as a note or narrower: lands in half columns too. */
const HALF_WIDTH = 132;

const SHELF_OF: Readonly<Partial<Record<CardKind, ShelfName>>> = {
	goal: 'goals',
	kpi: 'goals',
	initiative: 'initiatives',
	action: 'actions'
};

/** Where all lanes stand. They end at the same height, so that the board reads as one table. */
export function groundsOf(lanes: readonly Lane[], cards: Iterable<Card>): Ground[] {
	const byLane = new Map<string, Card[]>(lanes.map((lane) => [lane.id, []]));
	let height = LANE_MIN_HEIGHT;
	for (const card of cards) {
		const inLane = byLane.get(card.at.lane ?? '');
		if (!inLane) continue;
		inLane.push(card);
		height = Math.max(height, card.at.y + card.size[1] + 3 * LANE_PADDING);
	}
	return lanes.map((lane, index) => {
		const inLane = byLane.get(lane.id) ?? [];
		return {
			lane,
			index,
			rect: { x: laneX(index), y: 0, width: LANE_WIDTH, height },
			counts: countKinds(inLane),
			shelves: shelvesOf(inLane)
		};
	});
}

function countKinds(cards: readonly Card[]): Record<CardKind, number> {
	const counts = { note: 0, icp: 0, goal: 0, kpi: 0, initiative: 0, action: 0 };
	for (const { kind } of cards) counts[kind]++;
	return counts;
}

/** Labels that stand closer than this cover each other: the first is kept. */
const LABEL_HEIGHT = 18;

/** One label for each run of cards of one shelf, where nothing else lies in its place. */
function shelvesOf(cards: readonly Card[]): Shelf[] {
	const shelves: Shelf[] = [];
	for (const shelf of labelsOf(cards)) {
		const above = shelves.at(-1);
		if (!above || shelf.y - above.y >= LABEL_HEIGHT) shelves.push(shelf);
	}
	return shelves;
}

function labelsOf(cards: readonly Card[]): Shelf[] {
	return runsOf(cards).flatMap((run) => {
		const [first] = run;
		const name = first && SHELF_OF[first.kind];
		if (!first || !name) return [];
		const label = { top: first.at.y - LABEL_ABOVE, bottom: first.at.y };
		const free = cards.every(({ at, size }) => at.y + size[1] <= label.top || at.y >= label.bottom);
		const numbers = name === 'goals' && run.every(({ kind }) => kind === 'kpi');
		return free ? [{ name: numbers ? 'numbers' : name, count: run.length, y: label.top }] : [];
	});
}

/** Cards down the lane, split wherever the next belongs to another shelf. */
function runsOf(cards: readonly Card[]): Card[][] {
	const runs: Card[][] = [];
	let before: ShelfName | undefined;
	for (const card of cards.toSorted((a, b) => a.at.y - b.at.y)) {
		const name = SHELF_OF[card.kind];
		if (runs.length === 0 || name !== before) runs.push([]);
		runs.at(-1)?.push(card);
		before = name;
	}
	return runs;
}

/** The rectangle around all lanes, or of one lane's place on a board that has none. */
export function wholeGround(grounds: readonly Ground[]): Rect {
	const last = grounds.at(-1);
	if (!last) return { x: 0, y: 0, width: LANE_WIDTH, height: LANE_MIN_HEIGHT };
	return { x: 0, y: 0, width: last.rect.x + last.rect.width, height: last.rect.height };
}

/**
 * What of the table the lanes leave bare: around them and the gutters between. Dots are drawn there and
 * nowhere else, for under the lanes they would cost as much and never be seen.
 */
export function bareGround(table: Rect, grounds: readonly Ground[]): Rect[] {
	const whole = wholeGround(grounds);
	const [right, bottom] = [whole.x + whole.width, whole.y + whole.height];
	const sides = { y: whole.y, height: whole.height };
	const gutters = grounds.slice(1).map(({ rect }) => {
		return { ...sides, x: rect.x - LANE_GAP, width: LANE_GAP };
	});
	return [
		{ ...table, height: whole.y - table.y },
		{ ...table, y: bottom, height: table.y + table.height - bottom },
		{ ...sides, x: table.x, width: whole.x - table.x },
		{ ...sides, x: right, width: table.x + table.width - right },
		...gutters
	];
}

/** The lane whose ground a board point lies on. */
export function groundAt(grounds: readonly Ground[], x: number): Ground | undefined {
	return grounds.find(({ rect }) => x >= rect.x && x < rect.x + rect.width);
}

/** Left edges that a card of this width is drawn to, over the whole board. */
export function columnsFor(grounds: readonly Ground[], width: number): number[] {
	const columns: number[] = width > LANE_WIDTH / 2 ? [COLUMNS[0]] : [...COLUMNS];
	if (width <= HALF_WIDTH) columns.push(...COLUMNS.map((x) => x + NOTE_COLUMN));
	return grounds.flatMap(({ rect }) => columns.map((x) => rect.x + x));
}
