/** Where a menu of the board was asked for, and on what. */
import type { Point } from '#lib/canvas/geometry.ts';

export interface MenuPlace {
	/** Undefined: on empty ground. */
	id: string | undefined;
	/** In the window. */
	at: Point;
	/** On the board. */
	board: Point;
}
