/**
 * Carrying cards: how far they went, where they would land, and how fast the view follows at its
 * edges. Columns and neighbours draw a card to them; between them it lands on the grid.
 */
import { clamp, grow, shifted, type Extent, type Point, type Rect } from './geometry.ts';

/** Within this many board units a column or a neighbour draws a card to it. */
export const SNAP_WITHIN = 12;
/** A column is wider than a neighbour's edge, and it is what people aim at. */
export const COLUMN_WITHIN = 48;
/** Nearer to the view's edge than this the view begins to follow (screen px). */
export const EDGE_ZONE = 32;
/** Screen px a frame at the very edge. */
const EDGE_SPEED = 14;

export interface Landing {
	/** Left edges that draw a card of the given width, in board units. */
	columns: readonly number[];
	/** Cards that stay where they are and are near enough to line up with. */
	neighbours: readonly Rect[];
	grid: number;
	/** The distance that a card keeps to the one above it. */
	gap: number;
}

/** Where a card that is held at `rect` would land. */
export function landing(rect: Rect, { columns, neighbours, grid, gap }: Landing): Point {
	const x =
		nearest(rect.x, columns, COLUMN_WITHIN) ??
		nearest(
			rect.x,
			neighbours.map((n) => n.x),
			SNAP_WITHIN
		);
	return {
		x: x ?? stepped(rect.x, grid),
		y: landingRow({ ...rect, x: x ?? rect.x }, neighbours, gap) ?? stepped(rect.y, grid)
	};
}

function landingRow(rect: Rect, neighbours: readonly Rect[], gap: number): number | undefined {
	const rows = neighbours.flatMap((other) => {
		const sameColumn = other.x < rect.x + rect.width && rect.x < other.x + other.width;
		// below or above a card of the same column, in line with one of another
		return sameColumn ? [other.y + other.height + gap, other.y - gap - rect.height] : [other.y];
	});
	return nearest(rect.y, rows, SNAP_WITHIN);
}

function nearest(value: number, candidates: readonly number[], within: number): number | undefined {
	let best: number | undefined;
	for (const candidate of candidates) {
		const far = Math.abs(candidate - value);
		if (far <= within && (best === undefined || far < Math.abs(best - value))) best = candidate;
	}
	return best;
}

function stepped(value: number, grid: number): number {
	return Math.round(value / grid) * grid;
}

/** The cards a carried one could line up with lie in this rectangle. */
export function neighbourhood(rect: Rect): Rect {
	return grow(rect, 320);
}

/** The distance a whole hand of cards goes, when its leading card lands as given. */
export function carried(lead: Rect, by: Point, to: Landing | undefined): Point {
	if (!to) return by;
	const land = landing(shifted(lead, by), to);
	return { x: land.x - lead.x, y: land.y - lead.y };
}

/** How far the view follows in one frame, screen px, with the pointer at `at`. */
export function edgeScroll(at: Point, view: Extent): Point {
	return { x: pull(at.x, view.width), y: pull(at.y, view.height) };
}

function pull(at: number, length: number): number {
	const into = at < EDGE_ZONE ? at - EDGE_ZONE : Math.max(0, at - (length - EDGE_ZONE));
	return clamp(into / EDGE_ZONE, -1, 1) * EDGE_SPEED;
}
