import { expect, test } from 'vitest';
import { dealFree, dealOut, HEIGHT, WIDTH } from './thumbnail.ts';

const count = (board: Parameters<typeof dealOut>[0], kind: string): number =>
	dealOut(board).flatMap(({ tiles }) => tiles.filter((tile) => tile.kind === kind)).length;

test('a board of eight lanes shows eight bands that fill the width', () => {
	const bands = dealOut({ lanes: 8, cards: 37, goals: 8 });
	expect(bands).toHaveLength(8);
	expect((bands.at(-1)?.x ?? 0) + (bands.at(-1)?.width ?? 0)).toBeCloseTo(WIDTH);
});

test('every goal and every card is there once, as long as there is room', () => {
	expect(count({ lanes: 8, cards: 37, goals: 8 }, 'goal')).toBe(8);
	expect(count({ lanes: 8, cards: 37, goals: 8 }, 'card')).toBe(29);
});

test('what does not fit is left out, and nothing stands outside', () => {
	const bands = dealOut({ lanes: 4, cards: 5000, goals: 300 });
	const lowest = Math.max(...bands.flatMap(({ tiles }) => tiles.map((it) => it.y + it.height)));
	expect(lowest).toBeLessThanOrEqual(HEIGHT);
});

test('no two tiles of a lane lie on each other', () => {
	const tiles = dealOut({ lanes: 1, cards: 7, goals: 1 }).flatMap((band) => band.tiles);
	const apart = tiles.every((a) =>
		tiles.every((b) => a === b || a.x !== b.x || a.y + a.height <= b.y || b.y + b.height <= a.y)
	);
	expect([tiles.length, apart]).toEqual([7, true]);
});

test('a board without lanes shows its cards as papers, as many as there is room for', () => {
	expect(dealOut({ lanes: 0, cards: 3, goals: 0 })).toEqual([]);
	expect(dealFree(3)).toHaveLength(3);
	const full = dealFree(500);
	expect(Math.max(...full.map((it) => it.y + it.height))).toBeLessThanOrEqual(HEIGHT);
	expect(Math.max(...full.map((it) => it.x + it.width))).toBeLessThanOrEqual(WIDTH);
});

test('goals that do not divide evenly go to the first lanes', () => {
	const goals = dealOut({ lanes: 4, cards: 6, goals: 6 }).map(({ tiles }) => tiles.length);
	expect(goals).toEqual([2, 2, 1, 1]);
});
