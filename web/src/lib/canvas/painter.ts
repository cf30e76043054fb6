/**
 * Draws what has no element of its own on a 2D canvas under the cards: the low-zoom faces of a whole
 * board, and at higher zoom the cards that wait for their element. What was drawn moves and scales
 * with the world's transform while it still covers the view; a pan draws only the strip it uncovers.
 */
import { covers, grow, touches, type Extent, type Rect } from './geometry.ts';
import type { Camera } from './camera.ts';
import { viewOf } from './camera.ts';
import type { Scene } from './scene.ts';
import { TextFit } from './text-fit.ts';
import { drawTile, TRACKING, type Tile } from './tile.ts';

/** Drawn beyond the view on each side, screen px: a pan comes this far before a strip is due. */
export const PAINT_MARGIN = 256;
/** After a zoom has rested this long the picture is drawn sharply. */
export const SHARPEN_MS = 120;
/** More dirty places than this are cheaper as one picture. */
const MOST_DIRTY = 48;
/** What a tile may draw beyond its card: rings and shadows, screen px. */
const OVERHANG = 4;

interface Picture {
	rect: Rect;
	zoom: number;
	density: number;
	view: Extent;
}

export class Painter {
	readonly canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	readonly #scene: Scene;
	readonly #tile: (id: string, zoom: number) => Tile | undefined;
	readonly #fit: TextFit;
	#picture: Picture | undefined;
	#dirty: Rect[] = [];

	/** `tile` says how a card is drawn at a zoom; undefined: not at all. */
	constructor(
		canvas: HTMLCanvasElement,
		scene: Scene,
		tile: (id: string, zoom: number) => Tile | undefined
	) {
		const context = canvas.getContext('2d');
		if (!context) throw new Error('This browser draws no 2D canvas.');
		this.canvas = canvas;
		this.#context = context;
		this.#scene = scene;
		this.#tile = tile;
		this.#fit = new TextFit((text, font) => {
			context.font = font;
			context.letterSpacing = TRACKING;
			return context.measureText(text).width;
		});
	}

	get empty(): boolean {
		return !this.#picture;
	}

	/** The zoom at which the picture is sharp. */
	get zoom(): number | undefined {
		return this.#picture?.zoom;
	}

	/** True while what was drawn at this zoom holds all that the camera sees. */
	holds(camera: Camera, view: Extent): boolean {
		const picture = this.#picture;
		return picture !== undefined && covers(picture.rect, viewOf(camera, view));
	}

	/** Notes that something in a rectangle of the board looks different now. */
	touch(rect: Rect): void {
		if (this.#picture && touches(rect, this.#picture.rect)) this.#dirty.push(rect);
	}

	/** Draws everything afresh for a camera. */
	paint(camera: Camera, view: Extent, density: number): void {
		const picture = pictureOf(camera, view, density);
		this.#resize(picture);
		this.#picture = picture;
		this.#dirty = [];
		this.#place(picture);
		this.#draw(picture.rect);
	}

	/** Follows a pan: keeps what is still good and draws the rest. Falls back to a whole picture. */
	follow(camera: Camera, view: Extent, density: number): void {
		const before = this.#picture;
		const next = pictureOf(camera, view, density);
		if (!before || !sameScale(before, next) || !touches(before.rect, next.rect)) {
			this.paint(camera, view, density);
			return;
		}
		this.#scroll(before, next);
		this.#picture = next;
		this.#place(next);
		for (const strip of uncovered(before.rect, next.rect)) this.#draw(strip);
	}

	/** Draws the places that were touched since the last time. */
	refresh(): void {
		const dirty = this.#dirty;
		this.#dirty = [];
		const picture = this.#picture;
		if (!picture || dirty.length === 0) return;
		if (dirty.length > MOST_DIRTY) this.#draw(picture.rect);
		else for (const rect of dirty) this.#draw(grow(rect, OVERHANG / picture.zoom));
	}

	/** Forgets the picture. */
	clear(): void {
		if (!this.#picture) return;
		this.#picture = undefined;
		this.#dirty = [];
		// a canvas that shows nothing still is a layer, and makes layers of all that lies over it
		this.canvas.style.display = 'none';
		this.#context.setTransform(1, 0, 0, 1, 0, 0);
		this.#context.clearRect(0, 0, this.canvas.width, this.canvas.height);
	}

	#resize({ rect, zoom, density }: Picture): void {
		const [width, height] = [
			pixels(rect.width * zoom, density),
			pixels(rect.height * zoom, density)
		];
		// setting a canvas's size, even to what it is, clears it and is slow
		if (this.canvas.width !== width) this.canvas.width = width;
		if (this.canvas.height !== height) this.canvas.height = height;
		const { style } = this.canvas;
		style.width = `${width / density}px`;
		style.height = `${height / density}px`;
		style.display = '';
	}

	/** The canvas lies in the world: counter-scaled, its pixels are the screen's while the zoom stays. */
	#place({ rect, zoom }: Picture): void {
		this.canvas.style.transform = `translate(${rect.x}px, ${rect.y}px) scale(${1 / zoom})`;
	}

	#scroll(before: Picture, next: Picture): void {
		const scale = next.zoom * next.density;
		const dx = Math.round((before.rect.x - next.rect.x) * scale);
		const dy = Math.round((before.rect.y - next.rect.y) * scale);
		const context = this.#context;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.globalCompositeOperation = 'copy';
		context.drawImage(this.canvas, dx, dy);
		context.globalCompositeOperation = 'source-over';
	}

	#draw(region: Rect): void {
		const picture = this.#picture;
		if (!picture) return;
		const { rect, zoom, density } = picture;
		const context = this.#context;
		context.save();
		context.setTransform(density, 0, 0, density, 0, 0);
		const [x, y] = [(region.x - rect.x) * zoom, (region.y - rect.y) * zoom];
		context.beginPath();
		context.rect(x, y, region.width * zoom, region.height * zoom);
		context.clip();
		context.clearRect(x, y, region.width * zoom, region.height * zoom);
		for (const slot of this.#scene.query(grow(region, OVERHANG / zoom)))
			this.#drawSlot(slot, picture);
		context.restore();
	}

	#drawSlot(slot: number, { rect, zoom }: Picture): void {
		const tile = this.#tile(this.#scene.id(slot), zoom);
		if (!tile) return;
		const box = tile.rect ?? this.#scene.box(slot);
		// whole pixels, so that edges of neighbours are equally sharp
		const [left, top] = [Math.round((box.x - rect.x) * zoom), Math.round((box.y - rect.y) * zoom)];
		const on = {
			x: left,
			y: top,
			width: Math.round((box.x + box.width - rect.x) * zoom) - left,
			height: Math.round((box.y + box.height - rect.y) * zoom) - top
		};
		drawTile(this.#context, on, tile, this.#fit);
	}
}

/** What to draw for a camera: the view and a margin, its corner on a whole pixel of the screen. */
function pictureOf(camera: Camera, view: Extent, density: number): Picture {
	const { zoom } = camera;
	return {
		rect: {
			x: aligned(camera.x * zoom - PAINT_MARGIN, density) / zoom,
			y: aligned(camera.y * zoom - PAINT_MARGIN, density) / zoom,
			width: (view.width + 2 * PAINT_MARGIN) / zoom,
			height: (view.height + 2 * PAINT_MARGIN) / zoom
		},
		zoom,
		density,
		view
	};
}

function aligned(value: number, density: number): number {
	return Math.round(value * density) / density;
}

function pixels(length: number, density: number): number {
	return Math.round(length * density);
}

function sameScale(a: Picture, b: Picture): boolean {
	return (
		a.zoom === b.zoom &&
		a.density === b.density &&
		a.view.width === b.view.width &&
		a.view.height === b.view.height
	);
}

/** The strips of a rectangle that another of the same size does not hold: at most one beside, one above. */
export function uncovered(before: Rect, now: Rect): Rect[] {
	const [dx, dy] = [now.x - before.x, now.y - before.y];
	const strips: Rect[] = [];
	if (dx !== 0)
		strips.push({
			x: dx > 0 ? before.x + before.width : now.x,
			y: now.y,
			width: Math.abs(dx),
			height: now.height
		});
	if (dy !== 0)
		strips.push({
			x: now.x,
			y: dy > 0 ? before.y + before.height : now.y,
			width: now.width,
			height: Math.abs(dy)
		});
	return strips;
}
