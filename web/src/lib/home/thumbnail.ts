/** Where the little lanes and tiles of a board's thumbnail lie; a summary knows only how many there are. */

export const WIDTH = 230;
export const HEIGHT = 104;
const GAP = 3;
const PAD = 2.5;
const HEAD = 8;
const GOAL = 11;
const CARD = 8;
const SPACE = 2;
/** Lanes beyond these would be stripes. */
const MOST_LANES = 16;
/** On a board without lanes: columns and rows of squares. */
const COLUMNS = 7;
const ROWS = 3;

export type TileKind = 'goal' | 'card';

export interface Tile {
	kind: TileKind;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Band {
	x: number;
	width: number;
	tiles: Tile[];
}

export interface Counts {
	lanes: number;
	cards: number;
	goals: number;
}

/** Deals goals, then the other cards, over the lanes, two columns each. */
export function dealOut(board: Counts): Band[] {
	const lanes = Math.min(MOST_LANES, board.lanes);
	const width = (WIDTH - GAP * (lanes - 1)) / lanes;
	return Array.from({ length: lanes }, (_, i) => {
		const x = i * (width + GAP);
		const goals = share(board.goals, lanes, i);
		const cards = share(Math.max(0, board.cards - board.goals), lanes, i);
		return { x, width, tiles: layOut(x, width, goals, cards) };
	});
}

/** The part of the `i`th of `lanes` when `count` are dealt out one by one. */
const share = (count: number, lanes: number, i: number): number =>
	Math.floor((count + lanes - 1 - i) / lanes);

/** Rows of two; a row is as high as its higher tile, and what does not fit is left out. */
function layOut(x: number, width: number, goals: number, cards: number): Tile[] {
	const column = (width - PAD * 2 - SPACE) / 2;
	const tiles: Tile[] = [];
	const kind = (n: number): TileKind => (n < goals ? 'goal' : 'card');
	let y = HEAD;
	for (let n = 0; n < goals + cards; n += 2) {
		const height = kind(n) === 'goal' ? GOAL : CARD;
		if (y + height > HEIGHT) break;
		for (let i = n; i < Math.min(n + 2, goals + cards); i++)
			tiles.push({
				kind: kind(i),
				x: x + PAD + (i - n) * (column + SPACE),
				y,
				width: column,
				height
			});
		y += height + SPACE;
	}
	return tiles;
}

/** Cards that lie in no lane, as squares side by side. */
export function dealFree(cards: number): Tile[] {
	const step = WIDTH / COLUMNS;
	const side = step - SPACE * 4;
	return Array.from({ length: Math.min(cards, COLUMNS * ROWS) }, (_, i) => ({
		kind: 'card',
		x: (i % COLUMNS) * step + SPACE * 2,
		y: Math.floor(i / COLUMNS) * (HEIGHT / ROWS) + SPACE * 2,
		width: side,
		height: side
	}));
}
