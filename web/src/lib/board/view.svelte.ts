/**
 * What one sees of the board: the camera, the size of the viewport and the face that cards show.
 * One transform on one world element; whoever lies beside the world is told when it moves.
 */
import {
	CameraMove,
	fitted,
	nextLevel,
	panned,
	revealing,
	toBoard,
	toScreen,
	viewOf,
	zoomedAt,
	type Camera
} from '#lib/canvas/camera.ts';
import { faceAt, type Face } from '#lib/canvas/face.ts';
import type { Frame } from '#lib/canvas/frame.ts';
import { middle, type Extent, type Point, type Rect } from '#lib/canvas/geometry.ts';
import { SHARPEN_MS } from '#lib/canvas/painter.ts';

/** Kept free around what is shown on purpose, screen px: bars float in it. */
const FIT_MARGIN = 64;
/** A card brought into view keeps this distance from its edges. */
const REVEAL_MARGIN = 72;
/** Below this zoom a layer of its own would blur the text it holds. */
const LAYER_FROM = 0.7;
/** A pan that rests this long is over. */
const PAN_REST_MS = 150;

export class View {
	/** The zoom as it is now; for words and bars. */
	zoom = $state(1);
	/** The zoom at the last rest: edges and low-zoom text are sized by it, so that a zoom only scales. */
	settled = $state(1);
	/** Counts how often the view came to rest: what depends on where one looks waits for it. */
	rests = $state(0);
	face: Face = $state('full');
	camera: Camera = { x: 0, y: 0, zoom: 1 };
	/** What moves with the view may ask for a layer of its own as long as this holds. */
	panning = false;
	size: Extent = $state.raw({ width: 0, height: 0 });
	readonly #frame: Frame;
	readonly #listeners = new Set<() => void>();
	#world: HTMLElement | undefined;
	#move: CameraMove | undefined;
	#shown: Camera | undefined;
	#zoomedAt = -Infinity;
	#rest: ReturnType<typeof setTimeout> | undefined;

	constructor(frame: Frame) {
		this.#frame = frame;
	}

	/** Takes the elements it moves; answers the way to let go of them. */
	attach(viewport: HTMLElement, world: HTMLElement): () => void {
		this.#world = world;
		this.#measure(viewport);
		const observer = new ResizeObserver(() => this.#measure(viewport));
		observer.observe(viewport);
		return () => {
			observer.disconnect();
			clearTimeout(this.#rest);
			this.#world = undefined;
		};
	}

	#measure(viewport: HTMLElement): void {
		this.size = { width: viewport.clientWidth, height: viewport.clientHeight };
		this.#shown = undefined;
		this.#frame.request();
	}

	/** Calls back in every frame in which the camera or the viewport changed. */
	onMove(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** What is multiplied by it keeps its size on the screen. */
	get unzoom(): number {
		return 1 / this.settled;
	}

	get rect(): Rect {
		return viewOf(this.camera, this.size);
	}

	get centre(): Point {
		return { x: this.size.width / 2, y: this.size.height / 2 };
	}

	/** True while a zoom is on its way or has only just ended: what is drawn may be stretched. */
	zooming(now: number): boolean {
		return now - this.#zoomedAt < SHARPEN_MS;
	}

	toBoard(at: Point): Point {
		return toBoard(this.camera, at);
	}

	pan(dx: number, dy: number): void {
		this.#go(panned(this.camera, dx, dy));
	}

	zoomBy(factor: number, at: Point): void {
		this.#go(zoomedAt(this.camera, this.camera.zoom * factor, at));
	}

	/** Goes to a camera at once; what was on its way there is dropped. */
	#go(camera: Camera): void {
		this.#move = undefined;
		this.camera = camera;
		this.#frame.request();
	}

	jumpTo(camera: Camera): void {
		this.#go(camera);
	}

	/** Travels to a camera. */
	travel(camera: Camera): void {
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.#move = new CameraMove(this.camera, camera, performance.now(), still ? 0 : undefined);
		this.#frame.request();
	}

	step(direction: 1 | -1): void {
		this.zoomTo(nextLevel(this.#target.zoom, direction));
	}

	zoomTo(zoom: number): void {
		this.travel(zoomedAt(this.#target, zoom, this.centre));
	}

	fit(rect: Rect): void {
		this.travel(fitted(rect, this.size, FIT_MARGIN));
	}

	/** Brings a rectangle into view by the least movement, at no smaller a zoom than given. */
	reveal(rect: Rect, least = 0): void {
		const camera = this.#revealed(rect, least);
		if (camera !== this.#target) this.travel(camera);
	}

	/** The same without a journey: what is shown has its face when this returns. */
	revealNow(rect: Rect, least = 0): void {
		this.#go(this.#revealed(rect, least));
		this.apply(performance.now());
	}

	#revealed(rect: Rect, least: number): Camera {
		const now = this.#target;
		const at = toScreen(now, middle(rect));
		const close = now.zoom < least ? zoomedAt(now, least, at) : now;
		return revealing(close, rect, this.size, REVEAL_MARGIN);
	}

	/** Where it is going, or where it is. */
	get #target(): Camera {
		return this.#move?.to ?? this.camera;
	}

	/** Carries a journey on; a step of the frame. */
	advance(now: number): void {
		if (!this.#move) return;
		this.camera = this.#move.at(now);
		if (this.#move.done(now)) this.#move = undefined;
		this.#frame.request();
	}

	/** Moves the world to where the camera looks; a step of the frame. Answers whether it moved. */
	apply(now: number): boolean {
		const { camera } = this;
		if (this.#shown === camera || !this.#world) return false;
		if (this.#shown?.zoom !== camera.zoom) this.#zoomed(now);
		else this.panning = true;
		this.#shown = camera;
		this.#transform(this.#world);
		this.#restLater();
		for (const listener of this.#listeners) listener();
		return true;
	}

	#zoomed(now: number): void {
		this.#zoomedAt = now;
		this.zoom = this.camera.zoom;
		this.face = faceAt(this.zoom, this.face);
	}

	#transform(world: HTMLElement): void {
		const { x, y, zoom } = this.camera;
		// whole pixels, or every line of text is drawn between two of them
		world.style.transform = `translate(${onPixel(-x * zoom)}px, ${onPixel(-y * zoom)}px) scale(${zoom})`;
		world.style.willChange = this.panning && zoom >= LAYER_FROM ? 'transform' : '';
	}

	#restLater(): void {
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => {
			this.panning = false;
			if (this.#world) this.#world.style.willChange = '';
			for (const listener of this.#listeners) listener();
			this.settled = this.zoom;
			this.rests++;
			this.#frame.request();
		}, PAN_REST_MS);
	}
}

function onPixel(value: number): number {
	return Math.round(value * devicePixelRatio) / devicePixelRatio;
}
