import { expect, test } from 'vitest';
import { dealOut, HEIGHT, WIDTH } from './thumbnail.ts';

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

test('a board without lanes is an empty picture', () => {
	expect(dealOut({ lanes: 0, cards: 3, goals: 0 })).toEqual([]);
});

test('goals that do not divide evenly go to the first lanes', () => {
	const goals = dealOut({ lanes: 4, cards: 6, goals: 6 }).map(({ tiles }) => tiles.length);
	expect(goals).toEqual([2, 2, 1, 1]);
});
