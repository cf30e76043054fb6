import { describe, expect, it, test } from 'vitest';
import {
	CameraMove,
	fitted,
	MAX_ZOOM,
	MIN_ZOOM,
	nextLevel,
	panned,
	revealing,
	toBoard,
	toScreen,
	viewOf,
	zoomedAt
} from './camera.ts';

const view = { width: 1600, height: 900 };

describe('a camera', () => {
	it('finds the way from screen to board and back', () => {
		const camera = { x: 120, y: -40, zoom: 0.37 };
		const { x, y } = toScreen(camera, toBoard(camera, { x: 333, y: 777 }));
		expect(x).toBeCloseTo(333, 9);
		expect(y).toBeCloseTo(777, 9);
	});

	it('pans by screen distances at every zoom', () => {
		expect(panned({ x: 0, y: 0, zoom: 0.5 }, 10, -20)).toEqual({ x: 20, y: -40, zoom: 0.5 });
	});

	it('keeps the board point under the pointer when it zooms', () => {
		const before = { x: 50, y: 60, zoom: 1 };
		const at = { x: 400, y: 300 };
		const after = zoomedAt(before, 2.5, at);
		expect(after.zoom).toBe(2.5);
		expect(toBoard(after, at)).toEqual(toBoard(before, at));
	});

	it('zooms no further than its limits, and still stays at the pointer', () => {
		const at = { x: 400, y: 300 };
		expect(zoomedAt({ x: 0, y: 0, zoom: 1 }, 99, at).zoom).toBe(MAX_ZOOM);
		const out = zoomedAt({ x: 0, y: 0, zoom: 1 }, 0.0001, at);
		expect(out.zoom).toBe(MIN_ZOOM);
		expect(toBoard(out, at).x).toBeCloseTo(400, 6);
	});

	it('shows a rectangle whole and in the middle', () => {
		const rect = { x: 100, y: 100, width: 4_000, height: 1_000 };
		const camera = fitted(rect, view, 50);
		const shown = viewOf(camera, view);
		expect(camera.zoom).toBeCloseTo(1_500 / 4_000, 9);
		expect(shown.x + shown.width / 2).toBeCloseTo(2_100, 6);
		expect(shown.y + shown.height / 2).toBeCloseTo(600, 6);
	});

	it('does not blow a small rectangle up beyond 100 %', () => {
		expect(fitted({ x: 0, y: 0, width: 10, height: 10 }, view, 0).zoom).toBe(1);
	});

	it('moves as little as it must to bring a card into view', () => {
		const camera = { x: 0, y: 0, zoom: 1 };
		const card = { y: 100, width: 272, height: 132 };
		expect(revealing(camera, { ...card, x: 0 }, view, 24)).toBe(camera);
		expect(revealing(camera, { ...card, x: 1_500 }, view, 24).x).toBe(1_500 + 272 - (1_600 - 24));
		expect(revealing(camera, { ...card, x: -300 }, view, 24).x).toBe(-324);
	});

	it('shows the beginning of what is larger than the view', () => {
		const tall = { x: 100, y: 500, width: 100, height: 2_000 };
		expect(revealing({ x: 0, y: 0, zoom: 1 }, tall, view, 24).y).toBe(0);
		expect(revealing({ x: 0, y: 1_200, zoom: 1 }, tall, view, 24).y).toBe(476);
	});
});

test.each([
	[1, 1, 1.25],
	[1, -1, 0.85],
	[0.998, 1, 1.25],
	[0.61, 1, 0.7],
	[4, 1, 4],
	[0.05, -1, 0.05]
] as const)('from a zoom of %d the next level %d is %d', (zoom, direction, level) => {
	expect(nextLevel(zoom, direction)).toBe(level);
});

describe('a camera on its way', () => {
	const from = { x: 0, y: 0, zoom: 1 };

	it('begins where it was and ends where it should', () => {
		const to = { x: 900, y: -300, zoom: 0.25 };
		const move = new CameraMove(from, to, 1_000);
		expect(move.at(1_000)).toEqual(from);
		expect(move.done(1_319)).toBe(false);
		expect(move.at(1_320)).toBe(to);
	});

	it('keeps still, all the way, the point that both ends show at the same place', () => {
		const at = { x: 700, y: 200 };
		const move = new CameraMove(from, zoomedAt(from, 0.2, at), 0);
		for (const now of [40, 100, 160, 250]) {
			expect(toBoard(move.at(now), at).x).toBeCloseTo(700, 6);
			expect(toBoard(move.at(now), at).y).toBeCloseTo(200, 6);
		}
	});

	it('arrives at once where motion is not wanted', () => {
		const to = { x: 5, y: 5, zoom: 2 };
		expect(new CameraMove(from, to, 0, 0).at(0)).toBe(to);
	});
});
