import { describe, expect, it } from 'vitest';
import { carried, edgeScroll, landing, type Landing } from './drag.ts';
import { curve } from './links.ts';
import { marquee } from './marquee.ts';
import { resized, type SizeLimits } from './resize.ts';
import { Scene } from './scene.ts';
import { clicked, framed, NOTHING, pressed, remaining, stepped } from './select.ts';

const card = (x: number, y: number, width = 272, height = 132) => ({ x, y, width, height });
const lane: Landing = { columns: [16, 304], neighbours: [card(16, 72)], grid: 8, gap: 12 };

describe('a carried card', () => {
	it('lands in the column it is held near to', () => {
		expect(landing(card(50, 500), lane)).toEqual({ x: 16, y: 504 });
		expect(landing(card(290, 500), lane).x).toBe(304);
	});

	it('lands on the grid away from every column', () => {
		expect(landing(card(131, 403), lane)).toEqual({ x: 128, y: 400 });
	});

	it('lands a card gap below the card of its column, though that is off the grid', () => {
		expect(landing(card(20, 210), lane)).toEqual({ x: 16, y: 72 + 132 + 12 });
	});

	it('lands in line with a card of the other column', () => {
		expect(landing(card(300, 80), lane)).toEqual({ x: 304, y: 72 });
	});

	it('takes the whole hand along by the same distance as the card that leads', () => {
		expect(carried(card(304, 500), { x: -270, y: 1 }, lane)).toEqual({ x: -288, y: 4 });
		expect(carried(card(304, 500), { x: -270, y: 1 }, undefined)).toEqual({ x: -270, y: 1 });
	});

	it('makes the view follow near its edges only, faster further out', () => {
		const view = { width: 1_000, height: 800 };
		expect(edgeScroll({ x: 500, y: 400 }, view)).toEqual({ x: 0, y: 0 });
		const inner = edgeScroll({ x: 975, y: 400 }, view).x;
		const outer = edgeScroll({ x: 1_200, y: 400 }, view).x;
		expect(inner).toBeGreaterThan(0);
		expect(outer).toBeGreaterThan(inner);
		expect(edgeScroll({ x: 2, y: -50 }, view)).toEqual({ x: -13.125, y: -14 });
	});
});

describe('a marquee', () => {
	it('selects what it touches, whichever way it is drawn', () => {
		const scene = new Scene();
		scene.set('in', card(100, 100));
		scene.set('touched', card(350, 150));
		scene.set('out', card(700, 100));
		const drawn = marquee(scene, { x: 360, y: 300 }, { x: 90, y: 90 });
		expect(drawn.rect).toEqual(card(90, 90, 270, 210));
		expect(drawn.touched).toEqual(['in', 'touched']);
	});
});

describe('a pulled corner', () => {
	const limits: SizeLimits = {
		least: { width: 96, height: 48 },
		most: { width: 1_184, height: 1_200 },
		grid: 8
	};

	it('goes in steps of the grid', () => {
		expect(resized(card(0, 0), { x: 13, y: -13 }, limits)).toEqual({ width: 288, height: 120 });
	});

	it('stops at the limits', () => {
		expect(resized(card(0, 0), { x: -900, y: -900 }, limits)).toEqual(limits.least);
		expect(resized(card(0, 0), { x: 9_000, y: 9_000 }, limits)).toEqual(limits.most);
	});
});

describe('a selection', () => {
	const two = new Set(['a', 'b']);

	it('becomes the card that was clicked', () => {
		expect(clicked(two, 'a', false)).toEqual(new Set(['a']));
	});

	it('gains and loses a card with Shift', () => {
		expect(clicked(two, 'c', true)).toEqual(new Set(['a', 'b', 'c']));
		expect(clicked(two, 'a', true)).toEqual(new Set(['b']));
	});

	it('stays together while one of its cards is pressed, for all of them may be dragged', () => {
		expect(pressed(two, 'a', false)).toBe(two);
		expect(pressed(two, 'c', false)).toEqual(new Set(['c']));
	});

	it('is what a marquee touches, with Shift added to what was there', () => {
		expect(framed(two, ['c'], false)).toEqual(new Set(['c']));
		expect(framed(two, ['c'], true)).toEqual(new Set(['a', 'b', 'c']));
	});

	it('loses cards that are gone, and is the same when none is', () => {
		expect(remaining(two, () => true)).toBe(two);
		expect(remaining(two, (id) => id === 'b')).toEqual(new Set(['b']));
	});

	it('walks an order and stops at its ends', () => {
		const order = ['a', 'b', 'c'];
		expect(stepped(order, 'a', 1)).toBe('b');
		expect(stepped(order, 'a', -1)).toBeUndefined();
		expect(stepped(order, undefined, 1)).toBe('a');
		expect(stepped(order, 'gone', -1)).toBe('c');
		expect([...NOTHING]).toEqual([]);
	});
});

describe('a link', () => {
	it('joins cards beside each other on the sides that face', () => {
		const right = curve(card(0, 0), card(608, 300));
		expect(right.from).toEqual({ x: 272, y: 66 });
		expect(right.to).toEqual({ x: 608, y: 366 });
		const left = curve(card(608, 300), card(0, 0));
		expect(left.from.x).toBe(608);
		expect(left.to.x).toBe(272);
	});

	it('joins cards above each other in the gutter at their right', () => {
		const { from, to, label } = curve(card(0, 0), card(0, 400));
		expect([from.x, to.x]).toEqual([272, 272]);
		expect(label).toEqual({ x: 298, y: 266 });
	});

	it('turns in the gutter next to the card that it leaves', () => {
		expect(curve(card(0, 0), card(2_000, 300)).label.x).toBe(298);
		expect(curve(card(0, 0), card(288, 300)).label.x).toBe(280);
	});

	it('keeps to a gutter that is narrower', () => {
		expect(curve(card(0, 0), card(0, 400), () => 8).label.x).toBe(280);
		expect(curve(card(0, 0), card(608, 400), () => 8).label.x).toBe(280);
	});

	it('is a straight line between cards of the same height', () => {
		expect(curve(card(0, 0), card(608, 0)).path).toMatch(/^M272 66 .* H608$/);
		expect(curve(card(0, 0), card(608, 0)).path).not.toMatch(/NaN/);
	});
});
