/**
 * Lays cards out inside a lane, shelf under shelf (VISUAL.md §2 and §7): stacks of cards that belong
 * together fill the columns in turn, so that a goal and its KPI stay clasped.
 */
import {
	CARD_GAP,
	COLUMNS,
	FIRST_CARD_Y,
	LANE_PADDING,
	type Place,
	type Size
} from '@northlane/board';

/** Between shelves: the label with its air above and its 22 below. */
const SHELF_GAP = 44;

/** Cards laid under one another. */
export type Stack = readonly { id: string; size: Size }[];
export type Shelf = readonly Stack[];

/** The places of all cards of a lane; empty shelves take no room. */
export function layOut(lane: string, shelves: readonly Shelf[]): Map<string, Place> {
	const places = new Map<string, Place>();
	let top = FIRST_CARD_Y;
	for (const shelf of shelves) {
		if (shelf.length === 0) continue;
		top = layShelf(lane, shelf, top, places) + SHELF_GAP;
	}
	return places;
}

/** Fills one shelf and answers where it ends. */
function layShelf(lane: string, shelf: Shelf, top: number, places: Map<string, Place>): number {
	const slots = slotsFor(shelf);
	const ends = slots.map(() => top);
	shelf.forEach((stack, i) => {
		const slot = i % slots.length;
		let y = ends[slot] ?? top;
		for (const { id, size } of stack) {
			places.set(id, { lane, x: slots[slot] ?? 0, y });
			y += size[1] + CARD_GAP;
		}
		ends[slot] = y;
	});
	return Math.max(...ends) - CARD_GAP;
}

/** Left edges: two columns, or two small cards in each. */
function slotsFor(shelf: Shelf): readonly number[] {
	const width = Math.max(...shelf.flat().map(({ size }) => size[0]));
	const half = (COLUMNS[1] - COLUMNS[0] - LANE_PADDING) / 2;
	if (width > half) return COLUMNS;
	return COLUMNS.flatMap((x) => [x, x + width + LANE_PADDING]);
}
