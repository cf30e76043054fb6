/**
 * Pointers, wheel and pinch turned into what people mean by them: pan, zoom, tap, menu, and strokes
 * that a host begins (move cards, resize, marquee, draw a link). All movement is gathered to one
 * animation frame. Learned from `@xyflow/system` and tldraw; thresholds as in most canvases.
 */
import type { Frame } from './frame.ts';
import { clamp, middle, between, type Point } from './geometry.ts';

/** A mouse that moved less was clicked; a finger trembles more. */
export const DRAG_FROM = { mouse: 4, touch: 8 } as const;
/** Two taps closer together than this are a double tap. */
export const DOUBLE_MS = 400;
/** A finger that rests this long asks for the menu. */
export const HOLD_MS = 500;
/** Second taps land this near to the first. */
const DOUBLE_WITHIN = { mouse: 8, touch: 35 } as const;
/** A notch of a mouse's wheel zooms by half, a trackpad's pinch by what the fingers did. */
const WHEEL_ZOOM = 0.01;
const MOST_WHEEL_ZOOM = 40;
/** Firefox counts lines, everybody else pixels. */
const LINE_HEIGHT = 16;

/** A movement with the button down. A stroke that was begun always ends or is cancelled. */
export interface Stroke {
	begin(at: Point, event: PointerEvent): void;
	/** Once a frame, also while the pointer rests, for scrolling at the edges. */
	move(at: Point, event: PointerEvent): void;
	end(at: Point, event: PointerEvent): void;
	cancel(): void;
}

export interface GestureHost {
	/** What a press at this place would begin; `ignore` leaves it to the element under it. */
	press(at: Point, event: PointerEvent): Stroke | 'pan' | 'ignore';
	tap(at: Point, count: number, event: PointerEvent): void;
	menu(at: Point, event: PointerEvent): void;
	hover(at: Point | undefined): void;
	pan(dx: number, dy: number): void;
	zoom(factor: number, at: Point): void;
}

type State =
	| { kind: 'idle' }
	| { kind: 'pressed'; event: PointerEvent; press: Stroke | 'pan'; menu: boolean }
	| { kind: 'stroking'; event: PointerEvent; stroke: Stroke }
	| { kind: 'panning'; last: Point }
	| { kind: 'pinching'; centre: Point; distance: number }
	/** The menu is open or a stroke was cancelled: what the pointer does until it is lifted means nothing. */
	| { kind: 'spent' };

const IDLE: State = { kind: 'idle' };

export class Gestures {
	readonly #element: HTMLElement;
	readonly #host: GestureHost;
	readonly #frame: Frame;
	readonly #stop = new AbortController();
	readonly #stopFrame: () => void;
	readonly #pointers = new Map<number, Point>();
	#state: State = IDLE;
	#corner: { left: number; top: number } | undefined;
	#moved: PointerEvent | undefined;
	#hovered: Point | undefined | null = null;
	#wheel = { dx: 0, dy: 0, zoom: 0, at: { x: 0, y: 0 } };
	#tapped = { at: { x: 0, y: 0 }, time: -Infinity, count: 0 };
	#holding: ReturnType<typeof setTimeout> | undefined;
	/** Held with the space bar: every drag pans. */
	panning = false;

	constructor(element: HTMLElement, host: GestureHost, frame: Frame) {
		this.#element = element;
		this.#host = host;
		this.#frame = frame;
		this.#stopFrame = frame.add(() => this.#flush());
		this.#listen('pointerdown', (event) => this.#down(event));
		this.#listen('pointermove', (event) => this.#move(event));
		this.#listen('pointerup', (event) => this.#up(event));
		this.#listen('pointercancel', (event) => this.#lose(event));
		this.#listen('lostpointercapture', (event) => this.#lose(event));
		this.#listen('pointerleave', () => this.#leave());
		this.#listen('pointerenter', () => (this.#corner = undefined));
		this.#listen('wheel', (event) => this.#roll(event));
		this.#listen('contextmenu', (event) => event.preventDefault());
	}

	get busy(): boolean {
		return this.#state.kind === 'stroking';
	}

	/** The element lies elsewhere now, or has another size. */
	measure(): void {
		this.#corner = undefined;
	}

	/** Ends a stroke as if it had not been; answers whether there was one. */
	cancel(): boolean {
		clearTimeout(this.#holding);
		if (this.#state.kind !== 'stroking') return false;
		const { stroke } = this.#state;
		this.#state = { kind: 'spent' };
		stroke.cancel();
		return true;
	}

	destroy(): void {
		this.cancel();
		this.#stop.abort();
		this.#stopFrame();
	}

	#listen<K extends keyof HTMLElementEventMap>(
		type: K,
		listener: (event: HTMLElementEventMap[K]) => void
	): void {
		this.#element.addEventListener(type, listener, { signal: this.#stop.signal, passive: false });
	}

	#at(event: MouseEvent): Point {
		// asked when a pointer comes or presses, and kept: each time, the browser lays out what changed
		this.#corner ??= this.#element.getBoundingClientRect();
		const { left, top } = this.#corner;
		return { x: event.clientX - left, y: event.clientY - top };
	}

	#down(event: PointerEvent): void {
		this.#corner = undefined;
		const at = this.#at(event);
		const press = this.panning || event.button > 0 ? 'pan' : this.#host.press(at, event);
		if (press === 'ignore') return;
		if (event.button === 1) event.preventDefault(); // or Windows begins to scroll by itself
		this.#pointers.set(event.pointerId, at);
		// an element that is culled while the finger is on it would take the finger's events with it
		if (event.pointerType === 'touch') this.#element.setPointerCapture(event.pointerId);
		if (this.#pointers.size === 1) this.#press(event, press);
		else if (this.#pointers.size === 2) this.#pinch();
	}

	#press(event: PointerEvent, press: Stroke | 'pan'): void {
		this.#moved = undefined;
		this.#state = { kind: 'pressed', event, press, menu: event.button === 2 };
		if (event.pointerType === 'touch') this.#holding = setTimeout(() => this.#hold(event), HOLD_MS);
	}

	#hold(event: PointerEvent): void {
		this.#state = { kind: 'spent' };
		this.#host.menu(this.#at(event), event);
	}

	#pinch(): void {
		this.cancel();
		clearTimeout(this.#holding);
		this.#state = { kind: 'pinching', ...this.#fingers() };
	}

	#fingers(): { centre: Point; distance: number } {
		const [a = { x: 0, y: 0 }, b = a] = this.#pointers.values();
		return { centre: middle(between(a, b)), distance: Math.hypot(a.x - b.x, a.y - b.y) };
	}

	#move(event: PointerEvent): void {
		if (this.#pointers.has(event.pointerId)) {
			this.#pointers.set(event.pointerId, this.#at(event));
			this.#moved = event;
		} else if (event.pointerType !== 'touch') this.#hovered = this.#at(event);
		this.#frame.request();
	}

	#leave(): void {
		this.#hovered = undefined;
		this.#frame.request();
	}

	#up(event: PointerEvent): void {
		if (!this.#pointers.has(event.pointerId)) return;
		this.#pointers.set(event.pointerId, this.#at(event));
		this.#moved = event;
		this.#flush();
		this.#pointers.delete(event.pointerId);
		this.#finish(event);
	}

	#finish(event: PointerEvent): void {
		clearTimeout(this.#holding);
		const state = this.#state;
		this.#state = this.#remaining();
		if (state.kind === 'stroking') state.stroke.end(this.#at(event), event);
		if (state.kind === 'pressed' && state.menu) this.#host.menu(this.#at(event), event);
		else if (state.kind === 'pressed' && event.button === 0) this.#tap(event);
	}

	/** After a pinch the finger that stays goes on panning; a spent pointer stays spent. */
	#remaining(): State {
		const [last] = this.#pointers.values();
		if (!last) return IDLE;
		return this.#state.kind === 'pinching' ? { kind: 'panning', last } : { kind: 'spent' };
	}

	#tap(event: PointerEvent): void {
		const at = this.#at(event);
		const { at: before, time, count } = this.#tapped;
		const near = Math.hypot(at.x - before.x, at.y - before.y) <= DOUBLE_WITHIN[deviceOf(event)];
		const again = near && event.timeStamp - time < DOUBLE_MS;
		this.#tapped = { at, time: event.timeStamp, count: again ? count + 1 : 1 };
		this.#host.tap(at, this.#tapped.count, event);
	}

	#lose(event: PointerEvent): void {
		if (!this.#pointers.delete(event.pointerId)) return;
		this.cancel();
		this.#state = this.#remaining();
	}

	#roll(event: WheelEvent): void {
		event.preventDefault(); // the page itself must neither scroll nor zoom
		const unit = event.deltaMode === 1 ? LINE_HEIGHT : 1;
		this.#wheel.at = this.#at(event);
		if (event.ctrlKey || event.metaKey)
			this.#wheel.zoom -= clamp(event.deltaY * unit, -MOST_WHEEL_ZOOM, MOST_WHEEL_ZOOM);
		else {
			const sideways = event.shiftKey && event.deltaX === 0;
			this.#wheel.dx += (sideways ? event.deltaY : event.deltaX) * unit;
			this.#wheel.dy += (sideways ? 0 : event.deltaY) * unit;
		}
		this.#frame.request();
	}

	#flush(): void {
		this.#flushWheel();
		if (this.#hovered !== null && this.#state.kind === 'idle') this.#host.hover(this.#hovered);
		this.#hovered = null;
		const event = this.#moved;
		this.#moved = undefined;
		if (event) this.#follow(event);
		else if (this.#state.kind === 'stroking') this.#strokeOn(this.#state);
	}

	#flushWheel(): void {
		const { dx, dy, zoom, at } = this.#wheel;
		this.#wheel = { dx: 0, dy: 0, zoom: 0, at };
		this.#pan(dx, dy);
		if (zoom !== 0) this.#host.zoom(Math.exp(zoom * WHEEL_ZOOM), at);
	}

	#follow(event: PointerEvent): void {
		if (this.#state.kind === 'pressed' && this.#isDrag(this.#state.event, event)) this.#begin();
		if (this.#state.kind === 'stroking') this.#strokeOn({ ...this.#state, event });
		else if (this.#state.kind === 'panning') this.#panTo(this.#at(event));
		else if (this.#state.kind === 'pinching') this.#pinchTo(this.#state);
	}

	#strokeOn(state: State & { kind: 'stroking' }): void {
		this.#state = state;
		state.stroke.move(this.#at(state.event), state.event);
	}

	#isDrag(from: PointerEvent, to: PointerEvent): boolean {
		const far = Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
		return far >= DRAG_FROM[deviceOf(from)];
	}

	#begin(): void {
		if (this.#state.kind !== 'pressed') return;
		clearTimeout(this.#holding);
		const { event, press } = this.#state;
		this.#element.setPointerCapture(event.pointerId);
		if (press === 'pan') this.#state = { kind: 'panning', last: this.#at(event) };
		else {
			this.#state = { kind: 'stroking', event, stroke: press };
			press.begin(this.#at(event), event);
		}
	}

	#panTo(at: Point): void {
		if (this.#state.kind !== 'panning') return;
		const { last } = this.#state;
		this.#state = { kind: 'panning', last: at };
		this.#pan(last.x - at.x, last.y - at.y);
	}

	#pinchTo(before: State & { kind: 'pinching' }): void {
		const now = this.#fingers();
		this.#state = { kind: 'pinching', ...now };
		this.#pan(before.centre.x - now.centre.x, before.centre.y - now.centre.y);
		const factor = before.distance > 0 ? now.distance / before.distance : 1;
		if (factor > 0 && factor !== 1) this.#host.zoom(factor, now.centre);
	}

	#pan(dx: number, dy: number): void {
		if (dx !== 0 || dy !== 0) this.#host.pan(dx, dy);
	}
}

function deviceOf(event: PointerEvent): 'mouse' | 'touch' {
	return event.pointerType === 'touch' ? 'touch' : 'mouse';
}
