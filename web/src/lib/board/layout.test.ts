import type { Card, CardKind, Lane, Link, Place } from '@northlane/board';
import { describe, expect, it } from 'vitest';
import { Scene } from '#lib/canvas/scene.ts';
import { groupActions } from './action-groups.ts';
import { claspOf, withClasped } from './clasp.ts';
import { parseCamera } from './memory.ts';
import { byKind, readingOrder } from './order.ts';
import { alignedLeft, freeSpot, tidied } from './places.ts';

const lanes = [
	{ id: 'position', title: 'Position', hue: 'position', order: 0 },
	{ id: 'run', title: 'Run', hue: 'run', order: 1 }
] as const satisfies readonly Lane[];

const sizes = { goal: 196, kpi: 144, initiative: 132, action: 76, note: 128, icp: 204 };

/** A card of a kind at a place; only what these tests look at. */
function card(id: string, kind: CardKind, x: number, y: number, lane: string | null = 'run'): Card {
	const size = [272, sizes[kind]] as const;
	return { id, kind, at: { lane, x, y }, size, title: id, state: 'open', due: null } as Card;
}

const ids = (cards: readonly { id: string }[]): string => cards.map(({ id }) => id).join(' ');

describe('the order in which one walks a board', () => {
	it('goes lane by lane, down the page and from left to right; cards without a lane come last', () => {
		const cards = [
			card('free', 'note', 0, 0, null),
			card('low', 'note', 16, 400),
			card('right', 'note', 304, 76),
			card('left', 'note', 16, 72),
			card('first', 'note', 16, 900, 'position')
		];
		expect(ids(readingOrder(lanes, cards))).toBe('first left right low free');
	});

	it('on a phone puts goals first, then their numbers, then work', () => {
		const cards = [
			card('do', 'action', 16, 0),
			card('try', 'initiative', 16, 100),
			card('count', 'kpi', 16, 200),
			card('win', 'goal', 16, 300)
		];
		expect(ids(byKind(cards))).toBe('win count try do');
	});
});

describe('the clasp of a goal and its first KPI', () => {
	const link = (role: Link['role'] = 'primary'): Link => ({
		id: 'goal>kpi',
		from: 'goal',
		to: 'kpi',
		kind: 'measures',
		role,
		contribution: null
	});
	const board = (kpiY: number, kpiX = 16) => {
		const cards = [card('goal', 'goal', 16, 72), card('kpi', 'kpi', kpiX, kpiY)];
		return (id: string) => cards.find((one) => one.id === id);
	};
	const below = 72 + 196 + 12;

	it('holds when the KPI lies right below its goal', () => {
		expect(claspOf(link(), board(below))).toEqual({ goal: 'goal', kpi: 'kpi' });
		expect(claspOf(link(), board(below + 2))).toBeDefined();
	});

	it('does not hold from afar, beside, or for a KPI that only drives', () => {
		expect(claspOf(link(), board(below + 40))).toBeUndefined();
		expect(claspOf(link(), board(below, 304))).toBeUndefined();
		expect(claspOf(link('driver'), board(below))).toBeUndefined();
	});

	it('takes both along whichever is picked up', () => {
		const linksOf = (): Link[] => [link()];
		expect(withClasped(['kpi'], linksOf, board(below))).toEqual(new Set(['kpi', 'goal']));
		expect(withClasped(['kpi'], linksOf, board(900))).toEqual(new Set(['kpi']));
	});
});

describe('a free spot', () => {
	const scene = new Scene();
	scene.set('a', { x: 16, y: 72, width: 272, height: 132 });
	scene.set('b', { x: 304, y: 72, width: 272, height: 76 });
	scene.set('c', { x: 304, y: 300, width: 272, height: 132 });

	it('is where the shorter column ends, a gap below its last card', () => {
		expect(freeSpot(scene, [16, 304], 72, [272, 76])).toEqual({ x: 304, y: 160 });
	});

	it('is not between two cards that leave no room for it and its gaps', () => {
		expect(freeSpot(scene, [304], 72, [272, 140])).toEqual({ x: 304, y: 444 });
	});
});

describe('tidying', () => {
	const placed = (id: string, x: number, y: number, lane = 'run') => ({
		id,
		at: { lane, x, y },
		size: [272, 100] as const
	});
	const at = (places: ReadonlyMap<string, Place>, id: string) => {
		const { x, y } = places.get(id) ?? { x: NaN, y: NaN };
		return [x, y];
	};

	it('stacks each column from its topmost card, a gap apart', () => {
		const places = tidied(
			[placed('b', 30, 300), placed('a', 4, 80), placed('c', 290, 500)],
			[16, 304]
		);
		expect(at(places, 'a')).toEqual([16, 80]);
		expect(at(places, 'b')).toEqual([16, 192]);
		expect(at(places, 'c')).toEqual([304, 500]);
	});

	it('aligns to the card furthest left of each lane', () => {
		const places = alignedLeft([
			placed('a', 40, 0),
			placed('b', 90, 100),
			placed('c', 200, 0, 'position')
		]);
		expect(at(places, 'b')).toEqual([40, 100]);
		expect(at(places, 'c')).toEqual([200, 0]);
	});
});

describe('actions at low zoom', () => {
	const action = (
		id: string,
		x: number,
		y: number,
		state: 'open' | 'doing' | 'done',
		due?: string
	) => {
		const own = { ...card(id, 'action', x, y), kind: 'action', state, due: due ?? null } as const;
		return {
			card: own as Extract<Card, { kind: 'action' }>,
			box: { x, y, width: 272, height: 76 }
		};
	};

	it('join to one line with a segment each: full, half, empty or late', () => {
		const [group, ...more] = groupActions(
			[
				action('c', 16, 160, 'open', '2026-03-01'),
				action('a', 16, 72, 'done', '2026-03-01'),
				action('b', 304, 72, 'doing')
			],
			'2026-03-31'
		);
		expect(more).toEqual([]);
		expect(group).toMatchObject({ first: 'a', done: 1, late: 1 });
		expect(group?.segments).toEqual([
			{ share: 1, late: false },
			{ share: 0.5, late: false },
			{ share: 1, late: true }
		]);
	});

	it('are two groups when they lie apart', () => {
		const groups = groupActions(
			[action('a', 16, 72, 'open'), action('b', 16, 600, 'open')],
			'2026-03-31'
		);
		expect(groups.map(({ first }) => first)).toEqual(['a', 'b']);
	});
});

describe('a remembered camera', () => {
	it('is read back, and nothing else is', () => {
		expect(parseCamera('120 -40 0.5500')).toEqual({ x: 120, y: -40, zoom: 0.55 });
		for (const text of [null, '', '1 2', '1 2 0', '1 2 99', 'NaN 0 1', '{}'])
			expect(parseCamera(text)).toBeUndefined();
	});
});
