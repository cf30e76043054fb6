/** Where cards go when nobody points at a place: free spots in a lane, columns tidied, copies. */
import { CARD_GAP, type Place, type Size } from '@northlane/board';
import type { Point, Rect } from '#lib/canvas/geometry.ts';
import type { Scene } from '#lib/canvas/scene.ts';

/** A column this long is full; a card goes below everything then. */
const MOST_TRIES = 500;

/** The first place, down the given columns from `top`, where a card of this size touches none. */
export function freeSpot(
	scene: Scene,
	columns: readonly number[],
	top: number,
	[width, height]: Size
): Point {
	const spots = columns.map((x) => ({ x, y: freeBelow(scene, { x, y: top, width, height }) }));
	return spots.reduce((best, spot) => (spot.y < best.y ? spot : best), {
		x: columns[0] ?? 0,
		y: Infinity
	});
}

function freeBelow(scene: Scene, rect: Rect): number {
	let { y } = rect;
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		// cards may stand a gap apart, so the rectangle asked about is a gap larger
		const asked = { ...rect, y: y - CARD_GAP + 1, height: rect.height + 2 * CARD_GAP - 2 };
		const taken = scene.query(asked).map((slot) => scene.box(slot));
		if (taken.length === 0) return y;
		y = Math.max(...taken.map((box) => box.y + box.height)) + CARD_GAP;
	}
	return y;
}

export interface Placed {
	id: string;
	at: Place;
	size: Size;
}

/** The same left edge for all: that of the one furthest left. */
export function alignedLeft(cards: readonly Placed[]): Map<string, Place> {
	const byLane = Map.groupBy(cards, ({ at }) => at.lane);
	return new Map(
		[...byLane.values()].flatMap((inLane) => {
			const x = Math.min(...inLane.map(({ at }) => at.x));
			return inLane.map(({ id, at }) => [id, { ...at, x }] as const);
		})
	);
}

/** Columns stacked from their topmost card, a gap apart. */
export function tidied(cards: readonly Placed[], columns: readonly number[]): Map<string, Place> {
	const places = new Map<string, Place>();
	const nearest = (x: number): number =>
		columns.reduce((best, column) => (Math.abs(column - x) < Math.abs(best - x) ? column : best));
	const stacks = Map.groupBy(cards, ({ at }) => `${at.lane} ${nearest(at.x)}`);
	for (const stack of stacks.values()) {
		const sorted = stack.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
		let y = sorted[0]?.at.y ?? 0;
		for (const { id, at, size } of sorted) {
			places.set(id, { ...at, x: nearest(at.x), y });
			y += size[1] + CARD_GAP;
		}
	}
	return places;
}
