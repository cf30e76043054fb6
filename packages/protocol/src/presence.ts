/** What people show of themselves while they are on a board: Yjs awareness, gone when they leave. */

export interface Presence {
	name: string;
	/** 1…8, one of the person colours. */
	colour: number;
	/** Pointer in board units, or null while it is elsewhere. */
	cursor: readonly [x: number, y: number] | null;
	selection: readonly string[];
	/** Cards in the hand and how far they were carried, board units. */
	drag: { ids: readonly string[]; by: readonly [dx: number, dy: number] } | null;
	/** The card whose text is being written. */
	typing: string | null;
	/** Camera, for following: centre in board units and zoom. */
	view: readonly [x: number, y: number, zoom: number] | null;
}
