/** Where the little lanes and tiles of a board's thumbnail lie; a summary knows only how many there are. */

export const WIDTH = 230;
export const HEIGHT = 104;
const GAP = 3;
const PAD = 2.5;
const HEAD = 8;
const GOAL = 11;
const CARD = 8;
const SPACE = 2;
/** As many tiles as fit below each other. */
const MOST_ROWS = 8;
/** Lanes beyond these would be stripes. */
const MOST_LANES = 16;

interface Tile {
	kind: 'goal' | 'card';
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

/** Deals goals, then the other cards, over the lanes, two columns each. */
export function dealOut(board: { lanes: number; cards: number; goals: number }): Band[] {
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

function layOut(x: number, width: number, goals: number, cards: number): Tile[] {
	const column = (width - PAD * 2 - SPACE) / 2;
	const tiles: Tile[] = [];
	let y = HEAD;
	const kinds = [...Array<'goal'>(goals).fill('goal'), ...Array<'card'>(cards).fill('card')];
	for (const [n, kind] of kinds.slice(0, MOST_ROWS * 2).entries()) {
		const height = kind === 'goal' ? GOAL : CARD;
		tiles.push({ kind, x: x + PAD + (n % 2) * (column + SPACE), y, width: column, height });
		if (n % 2 === 1) y += height + SPACE;
	}
	return tiles.filter((tile) => tile.y + tile.height <= HEIGHT);
}
