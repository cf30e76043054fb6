import { describe, expect, it, test } from 'vitest';
import { fromCentre, isStale, MOUNT_BUDGET, MOUNT_MS, nextBudget, queryRect } from './cull.ts';
import { faceAt } from './face.ts';
import { Scene } from './scene.ts';

const view = { x: 0, y: 0, width: 1_600, height: 900 };

describe('culling', () => {
	it('asks for a margin that is the same on the screen at every zoom', () => {
		expect(queryRect(view, 1)).toEqual({ x: -96, y: -96, width: 1_792, height: 1_092 });
		expect(queryRect(view, 0.5).x).toBe(-192);
	});

	it('asks again only when the view leaves what was asked', () => {
		const queried = queryRect(view, 1);
		expect(isStale(undefined, view, 1)).toBe(true);
		expect(isStale(queried, { ...view, x: 96, y: -96 }, 1)).toBe(false);
		expect(isStale(queried, { ...view, x: 97 }, 1)).toBe(true);
	});

	it('asks again after zooming in by much, so that what left the view can go', () => {
		const queried = queryRect(view, 1);
		const zoomed = { x: 400, y: 200, width: 800, height: 450 };
		expect(isStale(queried, { ...view, width: 1_400, height: 790 }, 1.14)).toBe(false);
		expect(isStale(queried, zoomed, 2)).toBe(true);
	});

	it('mounts from the middle of the view outwards', () => {
		const scene = new Scene();
		const slots = [0, 700, 1_300].map((x) =>
			scene.set(`at ${x}`, { x, y: 400, width: 200, height: 100 })
		);
		expect(fromCentre(scene, slots, view).map((slot) => scene.id(slot))).toEqual([
			'at 700',
			'at 1300',
			'at 0'
		]);
	});

	it('mounts fewer cards after a long frame and more again after short ones', () => {
		expect(nextBudget(8, 8, MOUNT_MS * 4)).toBe(2);
		expect(nextBudget(1, 1, 100)).toBe(1);
		expect(nextBudget(2, 2, 1)).toBe(3);
		expect(nextBudget(MOUNT_BUDGET, MOUNT_BUDGET, 1)).toBe(MOUNT_BUDGET);
	});
});

test.each([
	// zoom, from, to
	[1, 'full', 'full'],
	[0.7, 'reduced', 'full'],
	[0.69, 'full', 'full'],
	[0.66, 'full', 'reduced'],
	[0.69, 'reduced', 'reduced'],
	[0.4, 'tile', 'reduced'],
	[0.39, 'reduced', 'reduced'],
	[0.37, 'reduced', 'tile'],
	[0.39, 'full', 'tile'],
	[0.145, 'tile', 'tile'],
	[0.14, 'tile', 'colour'],
	[0.05, 'full', 'colour'],
	[1, 'colour', 'full']
] as const)('at a zoom of %d the face after %s is %s', (zoom, from, to) => {
	expect(faceAt(zoom, from)).toBe(to);
});
