/**
 * Which cards are worth an element: those near the view, mounted a few at a time from its centre
 * outwards, because mounting, not painting, is the long task.
 */
import { covers, grow, middle, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';

/** On screen: what comes into view is already there, what left is kept for the way back. */
export const CULL_MARGIN = 96;
/** Cards mounted in one frame at most. */
export const MOUNT_BUDGET = 8;
/** A frame that mounted for longer than this gets fewer cards the next time. */
export const MOUNT_MS = 5;
/** Zoomed in by more than this since the query, most of its answer is out of view. */
const TOO_WIDE = 1.5;

/** The rectangle to ask the scene about: the view and a margin that is constant on the screen. */
export function queryRect(view: Rect, zoom: number): Rect {
	return grow(view, CULL_MARGIN / zoom);
}

/** True when what was asked no longer holds the view, or holds far more than it. */
export function isStale(queried: Rect | undefined, view: Rect, zoom: number): boolean {
	if (!queried || !covers(queried, view)) return true;
	return queried.width > queryRect(view, zoom).width * TOO_WIDE;
}

/** Slots ordered by how near they are to the middle of the view. */
export function fromCentre(scene: Scene, slots: readonly number[], view: Rect): number[] {
	const centre = middle(view);
	const far = new Map<number, number>();
	for (const slot of slots) {
		const { x, y } = middle(scene.box(slot));
		far.set(slot, (x - centre.x) ** 2 + (y - centre.y) ** 2);
	}
	return [...slots].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}

/** How many cards the next frame may mount, after one that took `took` for `count` of them. */
export function nextBudget(budget: number, count: number, took: number): number {
	if (took > MOUNT_MS) return Math.max(1, Math.floor((count * MOUNT_MS) / took));
	return Math.min(MOUNT_BUDGET, budget + 1);
}
