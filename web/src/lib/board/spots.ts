/** Where a new card, a copy or a card moved by menu goes: where one points, or the lane one looks at. */
import { CARD_GAP, FIRST_CARD_Y, GRID, type Size } from '@northlane/board';
import { landing, neighbourhood } from '#lib/canvas/drag.ts';
import { grow, touches, type Point, type Rect } from '#lib/canvas/geometry.ts';
import { columnsFor, groundAt, type Ground } from './ground.ts';
import { freeSpot } from './places.ts';
import type { Stage } from './stage.svelte.ts';

/** A new card hangs on the pointer by its head, not by its corner. */
const HELD_AT = 20;
/** A card outside every lane starts this far inside the view. */
const INSET = 24;

export interface Wish {
	/** Where one points, board units. */
	at?: Point | undefined;
	lane?: string | undefined;
}

/** The corner of a new card of this size. */
export function spotFor(stage: Stage, size: Size, { at, lane }: Wish): Point {
	if (at) return spotAt(stage, size, at);
	const ground = stage.placing.grounds.find((one) => one.lane.id === lane);
	return spotIn(stage, ground ?? groundInView(stage), size);
}

/** At the pointer: in the lane's nearest column, below whatever lies there; outside lanes on the grid. */
function spotAt(stage: Stage, size: Size, at: Point): Point {
	const [width, height] = size;
	const ground = groundAt(stage.placing.grounds, at.x);
	const held = { x: columnAt(ground, width, at.x), y: at.y - HELD_AT, width, height };
	const near = stage.scene.query(neighbourhood(held)).map((slot) => stage.scene.box(slot));
	const spot = landing(held, { columns: [held.x], neighbours: near, grid: GRID, gap: CARD_GAP });
	if (!ground || isFree(stage, { ...held, ...spot })) return spot;
	return freeSpot(stage.scene, [held.x], Math.round(held.y / GRID) * GRID, size);
}

function isFree(stage: Stage, rect: Rect): boolean {
	return stage.scene.query(grow(rect, -1)).length === 0;
}

/** The left edge of the column whose middle is nearest. */
function columnAt(ground: Ground | undefined, width: number, x: number): number {
	const left = x - width / 2;
	if (!ground) return Math.round(left / GRID) * GRID;
	const columns = columnsFor([ground], width);
	return columns.reduce((best, one) => (Math.abs(one - left) < Math.abs(best - left) ? one : best));
}

/** A free place in a lane, from a height on; by default from the top of what is in view. */
export function spotIn(
	stage: Stage,
	ground: Ground | undefined,
	size: Size,
	top = stage.view.rect.y + FIRST_CARD_Y
): Point {
	const from = Math.max(FIRST_CARD_Y, Math.round(top / GRID) * GRID);
	const beside = Math.round((stage.view.rect.x + INSET) / GRID) * GRID;
	return freeSpot(stage.scene, ground ? columnsFor([ground], size[0]) : [beside], from, size);
}

/** The lane one is looking at: that of the selected card, the one in the middle, or any in view. */
export function groundInView(stage: Stage): Ground | undefined {
	const { grounds } = stage.placing;
	const { rect } = stage.view;
	const selected = stage.picks.only === undefined ? undefined : stage.card(stage.picks.only);
	const own = grounds.find(({ lane }) => lane.id === selected?.at.lane);
	if (own && touches(own.rect, rect)) return own;
	const middle = groundAt(grounds, rect.x + rect.width / 2);
	return middle ?? grounds.find((ground) => touches(ground.rect, rect)) ?? grounds[0];
}
