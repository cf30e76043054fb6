import { describe, expect, it } from 'vitest';
import { PAINT_MARGIN, Painter, uncovered } from './painter.ts';
import { Scene } from './scene.ts';
import { TextFit } from './text-fit.ts';
import type { Tile } from './tile.ts';

/** A canvas that writes down the texts it was asked to draw and copies of itself. */
function fakeCanvas() {
	const drawn: string[] = [];
	const answers: Record<string, unknown> = {
		measureText: (text: string) => ({ width: text.length * 6 }),
		fillText: (text: string, x: number, y: number) => drawn.push(`${text} ${x},${y}`),
		drawImage: (_: unknown, dx: number, dy: number) => drawn.push(`scroll ${dx},${dy}`)
	};
	const context = new Proxy(answers, {
		get: (target, key) => target[String(key)] ?? (() => {}),
		set: () => true
	});
	const canvas = {
		width: 0,
		height: 0,
		style: {} as Record<string, string>,
		getContext: () => context
	};
	return { canvas: canvas as unknown as HTMLCanvasElement, drawn };
}

const view = { width: 1_000, height: 600 };
const tile = (text: string): Tile => ({
	radius: 3,
	padding: [4, 4],
	label: { text, font: '10px Inter', colour: 'black', lineHeight: 12 }
});

function painterOf(places: Record<string, [number, number]>) {
	const scene = new Scene();
	for (const [id, [x, y]] of Object.entries(places))
		scene.set(id, { x, y, width: 272, height: 132 });
	const { canvas, drawn } = fakeCanvas();
	const painter = new Painter(canvas, scene, (id) => (id === 'hidden' ? undefined : tile(id)));
	return { painter, scene, canvas, drawn };
}

const names = (drawn: string[]): string[] => drawn.map((line) => line.split(' ')[0] ?? '');

describe('the painter', () => {
	it('draws what lies in the view and its margin, and nothing that its host does not draw', () => {
		const { painter, drawn } = painterOf({
			near: [0, 0],
			margin: [4_400, 0],
			far: [9_000, 0],
			hidden: [0, 300]
		});
		painter.paint({ x: 0, y: 0, zoom: 0.25 }, view, 1);
		expect(names(drawn)).toEqual(['near', 'margin']);
	});

	it('holds a view until it leaves the margin, at any zoom', () => {
		const { painter } = painterOf({});
		painter.paint({ x: 0, y: 0, zoom: 0.25 }, view, 1);
		const reach = PAINT_MARGIN / 0.25;
		expect(painter.holds({ x: reach, y: 0, zoom: 0.25 }, view)).toBe(true);
		expect(painter.holds({ x: reach + 1, y: 0, zoom: 0.25 }, view)).toBe(false);
		expect(painter.holds({ x: 100, y: 100, zoom: 0.5 }, view)).toBe(true);
		expect(painter.holds({ x: 0, y: 0, zoom: 0.1 }, view)).toBe(false);
	});

	it('puts its pixels on those of the screen', () => {
		const { painter, canvas } = painterOf({});
		painter.paint({ x: 0, y: 0, zoom: 0.25 }, view, 2);
		expect(canvas.width).toBe((1_000 + 512) * 2);
		expect(canvas.style['width']).toBe('1512px');
		expect(canvas.style['transform']).toBe('translate(-1024px, -1024px) scale(4)');
	});

	it('draws only the strip that a pan uncovers', () => {
		const { painter, drawn } = painterOf({ left: [0, 0], right: [5_500, 0], both: [4_980, 400] });
		painter.paint({ x: 0, y: 0, zoom: 0.25 }, view, 1);
		drawn.length = 0;
		painter.follow({ x: 1_200, y: 0, zoom: 0.25 }, view, 1);
		expect(drawn[0]).toBe('scroll -300,0');
		expect(names(drawn.slice(1)).sort()).toEqual(['both', 'right']);
	});

	it('draws afresh after a zoom', () => {
		const { painter, drawn } = painterOf({ a: [0, 0] });
		painter.paint({ x: 0, y: 0, zoom: 0.25 }, view, 1);
		drawn.length = 0;
		painter.follow({ x: 0, y: 0, zoom: 0.3 }, view, 1);
		expect(names(drawn)).toEqual(['a']);
	});

	it('draws a moved card and its old neighbours again, and nothing else', () => {
		const { painter, scene, drawn } = painterOf({
			a: [0, 0],
			neighbour: [100, 100],
			b: [2_000, 0]
		});
		painter.paint({ x: 0, y: 0, zoom: 0.25 }, view, 1);
		drawn.length = 0;
		painter.touch({ x: 0, y: 0, width: 272, height: 132 });
		scene.set('a', { x: 1_000, y: 1_000, width: 272, height: 132 });
		painter.touch({ x: 1_000, y: 1_000, width: 272, height: 132 });
		painter.refresh();
		expect(names(drawn)).toEqual(['neighbour', 'a']);
		painter.refresh();
		expect(drawn).toHaveLength(2);
	});

	it('is empty once it was cleared', () => {
		const { painter } = painterOf({ a: [0, 0] });
		painter.paint({ x: 0, y: 0, zoom: 1 }, view, 1);
		painter.clear();
		expect(painter.empty).toBe(true);
		expect(painter.holds({ x: 0, y: 0, zoom: 1 }, view)).toBe(false);
	});
});

describe('what a pan uncovers', () => {
	const rect = { x: 0, y: 0, width: 100, height: 50 };

	it('is a strip beside and a strip above', () => {
		expect(uncovered(rect, { ...rect, x: 10, y: -5 })).toEqual([
			{ x: 100, y: -5, width: 10, height: 50 },
			{ x: 10, y: -5, width: 100, height: 5 }
		]);
	});

	it('is nothing when it stays', () => {
		expect(uncovered(rect, rect)).toEqual([]);
	});
});

describe('text at screen size', () => {
	const fit = new TextFit((text) => text.length * 6);
	const lines = (text: string, width: number, most: number) => fit.lines(text, 'font', width, most);

	it('breaks at words and leaves out what does not fit', () => {
		expect(lines('Open Spain with 15 customers', 66, 2)).toEqual(['Open Spain', 'with 15']);
		expect(lines('Open Spain', 200, 2)).toEqual(['Open Spain']);
		expect(lines('', 200, 2)).toEqual([]);
	});

	it('cuts a word that is wider than the box', () => {
		expect(lines('Kundenzufriedenheit', 60, 1)).toEqual(['Kundenzufr']);
	});

	it('breaks scripts without spaces between characters', () => {
		expect(lines('顧客獲得目標', 18, 2)).toEqual(['顧客獲', '得目標']);
	});

	it('measures a word once, whatever the width of the box', () => {
		let measured = 0;
		const counting = new TextFit((text) => (measured++, text.length * 6));
		counting.lines('Lead scoring', 'font', 50, 2);
		const first = measured;
		counting.lines('Lead scoring', 'font', 50, 2);
		expect(measured).toBe(first);
	});
});
