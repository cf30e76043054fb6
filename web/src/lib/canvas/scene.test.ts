import { describe, expect, it } from 'vitest';
import { CELL, Scene } from './scene.ts';

const card = (x: number, y: number, width = 272, height = 132) => ({ x, y, width, height });

function sceneOf(boxes: Record<string, ReturnType<typeof card>>): Scene {
	const scene = new Scene();
	for (const [id, box] of Object.entries(boxes)) scene.set(id, box);
	return scene;
}

const found = (scene: Scene, rect: ReturnType<typeof card>): string[] =>
	scene.query(rect).map((slot) => scene.id(slot));

describe('a scene', () => {
	it('answers what touches a rectangle, edges included, and nothing else', () => {
		const scene = sceneOf({ a: card(0, 0), b: card(272, 0), c: card(600, 600) });
		expect(found(scene, card(0, 0, 272, 10))).toEqual(['a', 'b']);
		expect(found(scene, card(0, 0, 271, 10))).toEqual(['a']);
		expect(found(scene, card(300, 700, 10, 10))).toEqual([]);
	});

	it('answers a card that spans many cells once', () => {
		const scene = sceneOf({ wide: card(-CELL, -CELL, CELL * 4, CELL * 4) });
		expect(found(scene, card(-CELL * 2, -CELL * 2, CELL * 8, CELL * 8))).toEqual(['wide']);
	});

	it('finds a card where it was moved to and no longer where it was', () => {
		const scene = sceneOf({ a: card(0, 0) });
		scene.set('a', card(5_000, -4_000));
		expect(found(scene, card(0, 0))).toEqual([]);
		expect(scene.at(5_010, -3_990)).toBe('a');
	});

	it('finds the topmost card under a point: the higher layer, then the later one', () => {
		const scene = sceneOf({ a: card(0, 0), b: card(10, 10) });
		expect(scene.at(50, 50)).toBe('b');
		scene.set('a', card(0, 0), 1);
		expect(scene.at(50, 50)).toBe('a');
		expect(scene.at(-1, 50)).toBeUndefined();
	});

	it('forgets a removed card and gives its slot to the next', () => {
		const scene = sceneOf({ a: card(0, 0), b: card(0, 200) });
		const slot = scene.slot('a');
		scene.remove('a');
		expect(scene.at(10, 10)).toBeUndefined();
		expect(scene.set('c', card(0, 0))).toBe(slot);
		expect(scene.size).toBe(2);
	});

	it('keeps every card when it grows beyond what it was made for', () => {
		const scene = new Scene();
		for (let i = 0; i < 3_000; i++) scene.set(`card ${i}`, card((i % 40) * 300, i * 2));
		expect(scene.size).toBe(3_000);
		expect(scene.boxOf('card 2999')).toEqual(card((2_999 % 40) * 300, 5_998));
		expect(found(scene, card(-1e5, -1e5, 2e5, 2e5))).toHaveLength(3_000);
	});

	it('knows the rectangle around everything, and none of an empty board', () => {
		expect(new Scene().bounds()).toBeUndefined();
		expect(sceneOf({ a: card(-10, 0), b: card(300, 400) }).bounds()).toEqual(
			card(-10, 0, 582, 532)
		);
	});

	it('answers the links of a card from either end', () => {
		const scene = sceneOf({ a: card(0, 0), b: card(300, 0), c: card(600, 0) });
		const link = { id: 'a>b', from: 'a', to: 'b' };
		scene.link([link]);
		expect(scene.linksOf('a')).toEqual([link]);
		expect(scene.linksOf('b')).toEqual([link]);
		expect(scene.linksOf('c')).toEqual([]);
		scene.link([]);
		expect(scene.linksOf('a')).toEqual([]);
	});
});
