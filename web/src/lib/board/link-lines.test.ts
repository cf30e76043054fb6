import type { Link } from '@northlane/board';
import { describe, expect, it } from 'vitest';
import { dockOf, linesOf, sumOf } from './link-lines.ts';

const boxes: Record<string, [number, number]> = {
	goal: [400, 100],
	near: [400, 500],
	left: [-3_000, 100],
	below: [400, 4_000]
};
const geometry = {
	boxOf: (id: string) => {
		const [x, y] = boxes[id] ?? [0, 0];
		return { x, y, width: 272, height: 132 };
	},
	laneOf: (id: string) => ({ left: 'Position', below: 'Acquire' })[id],
	gutterOf: () => 26,
	view: { x: 0, y: 0, width: 1_600, height: 900 }
};
const link = (from: string, contribution: number | null = null): Link => ({
	id: `${from}>goal`,
	from,
	to: 'goal',
	kind: 'supports',
	role: 'primary',
	contribution
});

describe('the links of a card in hand', () => {
	it('are lines to cards in view', () => {
		const lines = linesOf([link('near'), link('left')], geometry);
		expect(lines.map(({ link: { id } }) => id)).toEqual(['near>goal']);
	});

	it('dock at its edge when they lead out of view, with the way and the lanes', () => {
		const dock = dockOf('goal', [link('near'), link('left'), link('below')], geometry);
		expect(dock).toMatchObject({
			at: { x: 536, y: 100 },
			arrow: '←',
			lanes: ['Position', 'Acquire']
		});
		expect(dock?.links).toHaveLength(2);
	});

	it('dock nowhere when all of them are in view, or the card itself is not', () => {
		expect(dockOf('goal', [link('near')], geometry)).toBeUndefined();
		expect(dockOf('left', [link('left')], geometry)).toBeUndefined();
	});

	it('add up what they bring to the goal, and nothing when none is sized', () => {
		const goal = { id: 'goal' } as Parameters<typeof sumOf>[1];
		expect(sumOf([link('near', 6.9), link('left', 10.8), link('below')], goal)).toBeCloseTo(17.7);
		expect(sumOf([link('near')], goal)).toBeNull();
		expect(sumOf([link('near', 2)], undefined)).toBeNull();
	});
});
