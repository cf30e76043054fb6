/**
 * Where one looks from: the board point at the view's top left corner and the zoom. A point of the
 * screen is `(board - camera) × zoom`. Plain data and plain functions; `CameraMove` lives and ends.
 */
import { clamp, covers, type Extent, type Point, type Rect } from './geometry.ts';

export interface Camera extends Point {
	zoom: number;
}

/** Eight lanes of a large board in one phone's width. */
export const MIN_ZOOM = 0.05;
/** One card over half a screen: nothing more is to be seen beyond. */
export const MAX_ZOOM = 4;
/** Levels that the plus and minus buttons step through. */
export const ZOOM_LEVELS = [0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2, 3, 4];
/** VISUAL.md §13, zoom to fit and jump to lane: one move. */
export const CAMERA_MS = 320;

export function toBoard(camera: Camera, { x, y }: Point): Point {
	return { x: camera.x + x / camera.zoom, y: camera.y + y / camera.zoom };
}

export function toScreen(camera: Camera, { x, y }: Point): Point {
	return { x: (x - camera.x) * camera.zoom, y: (y - camera.y) * camera.zoom };
}

/** A rectangle of the board as it lies on the screen. */
export function rectToScreen(camera: Camera, { x, y, width, height }: Rect): Rect {
	const corner = toScreen(camera, { x, y });
	return { ...corner, width: width * camera.zoom, height: height * camera.zoom };
}

/** The rectangle of the board that a view of this size shows. */
export function viewOf({ x, y, zoom }: Camera, { width, height }: Extent): Rect {
	return { x, y, width: width / zoom, height: height / zoom };
}

/** Moves the view by a distance on the screen. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
	return { ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom };
}

/** Zooms so that the board point under `at` stays under it. */
export function zoomedAt(camera: Camera, zoom: number, at: Point): Camera {
	const kept = toBoard(camera, at);
	const next = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
	return { x: kept.x - at.x / next, y: kept.y - at.y / next, zoom: next };
}

/** The next level of the zoom buttons, up or down from where one is. */
export function nextLevel(zoom: number, direction: 1 | -1): number {
	const levels = direction > 0 ? ZOOM_LEVELS : ZOOM_LEVELS.toReversed();
	const near = 0.005 * zoom; // being within half a percent of a level is being on it
	return (
		levels.find((level) => (level - zoom) * direction > near) ??
		(direction > 0 ? MAX_ZOOM : MIN_ZOOM)
	);
}

/** The camera that shows a rectangle whole and in the middle, with a margin on the screen. */
export function fitted(rect: Rect, view: Extent, margin: number, most = 1): Camera {
	const room = { width: view.width - 2 * margin, height: view.height - 2 * margin };
	const wanted = Math.min(room.width / rect.width, room.height / rect.height, most);
	const zoom = clamp(wanted, MIN_ZOOM, MAX_ZOOM);
	return {
		x: rect.x - (view.width / zoom - rect.width) / 2,
		y: rect.y - (view.height / zoom - rect.height) / 2,
		zoom
	};
}

/** The least movement that brings a rectangle into view, `margin` off its edges on the screen. */
export function revealing(camera: Camera, rect: Rect, view: Extent, margin: number): Camera {
	if (covers(viewOf(camera, view), rect)) return camera;
	const on = rectToScreen(camera, rect);
	const dx = nudge(on.x, on.width, view.width, margin);
	const dy = nudge(on.y, on.height, view.height, margin);
	return dx === 0 && dy === 0 ? camera : panned(camera, dx, dy);
}

/** How far to scroll for a span to be seen; one longer than the view shows its beginning. */
function nudge(start: number, length: number, view: number, margin: number): number {
	if (start < margin || length > view - 2 * margin)
		return start < margin || start > view - margin ? start - margin : 0;
	return Math.max(0, start + length - (view - margin));
}

/** The cubic-bezier(.5, 0, .2, 1) of the design, close enough to the eye and cheap. */
function eased(t: number): number {
	return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

/** A camera on its way; ask `at` each frame until it answers its end. */
export class CameraMove {
	readonly to: Camera;
	readonly #from: Camera;
	readonly #start: number;
	readonly #duration: number;

	constructor(from: Camera, to: Camera, start: number, duration = CAMERA_MS) {
		this.#from = from;
		this.to = to;
		this.#start = start;
		this.#duration = duration;
	}

	done(now: number): boolean {
		return now - this.#start >= this.#duration;
	}

	at(now: number): Camera {
		if (this.done(now)) return this.to;
		const t = eased(clamp((now - this.#start) / this.#duration, 0, 1));
		// zoom in equal ratios, and the place in step with it, so that the way looks straight
		const zoom = this.#from.zoom * (this.to.zoom / this.#from.zoom) ** t;
		const share = travelled(this.#from.zoom, this.to.zoom, zoom, t);
		return {
			x: this.#from.x + (this.to.x - this.#from.x) * share,
			y: this.#from.y + (this.to.y - this.#from.y) * share,
			zoom
		};
	}
}

function travelled(from: number, to: number, zoom: number, t: number): number {
	if (Math.abs(to - from) < 1e-6) return t;
	return (1 / from - 1 / zoom) / (1 / from - 1 / to);
}
