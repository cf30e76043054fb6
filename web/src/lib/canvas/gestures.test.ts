import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Frame } from './frame.ts';
import { DOUBLE_MS, Gestures, HOLD_MS, type GestureHost, type Stroke } from './gestures.ts';

/** An element of 1000 × 800 at (100, 50) that remembers which pointer it captured. */
class FakeElement extends EventTarget {
	captured: number[] = [];
	getBoundingClientRect = () => ({ left: 100, top: 50 });
	setPointerCapture = (id: number) => this.captured.push(id);
}

let element: FakeElement;
let log: string[];
let press: Stroke | 'pan' | 'ignore';
let gestures: Gestures;
let pending: ((now: number) => void) | undefined;
let clock = 0;

const stroke: Stroke = {
	begin: (at) => log.push(`begin ${at.x},${at.y}`),
	move: (at) => log.push(`move ${at.x},${at.y}`),
	end: (at) => log.push(`end ${at.x},${at.y}`),
	cancel: () => log.push('cancel')
};

const host: GestureHost = {
	press: () => press,
	tap: (at, count) => log.push(`tap ${at.x},${at.y} ×${count}`),
	menu: (at) => log.push(`menu ${at.x},${at.y}`),
	hover: (at) => log.push(at ? `hover ${at.x},${at.y}` : 'hover off'),
	pan: (dx, dy) => log.push(`pan ${dx},${dy}`),
	zoom: (factor, at) => log.push(`zoom ${factor.toFixed(3)} at ${at.x},${at.y}`)
};

interface Fired {
	pointerId?: number;
	pointerType?: string;
	button?: number;
	time?: number;
}

/** Fires a pointer event at a place of the element. */
function fire(type: string, x: number, y: number, more: Fired & Partial<WheelEvent> = {}): void {
	const { time, ...rest } = more;
	const event = Object.assign(new Event(type, { cancelable: true }), {
		clientX: x + 100,
		clientY: y + 50,
		pointerId: 1,
		pointerType: 'mouse',
		button: 0,
		deltaMode: 0,
		...rest
	});
	Object.defineProperty(event, 'timeStamp', { value: time ?? clock++ });
	element.dispatchEvent(event);
}

function nextFrame(): void {
	const callback = pending;
	pending = undefined;
	callback?.(0);
}

beforeEach(() => {
	vi.useFakeTimers();
	element = new FakeElement();
	log = [];
	press = stroke;
	clock = 0;
	pending = undefined;
	const frame = new Frame({ request: (callback) => ((pending = callback), 1), cancel: () => {} });
	gestures = new Gestures(element as unknown as HTMLElement, host, frame);
});

describe('a mouse', () => {
	it('taps when it moved less than the threshold', () => {
		fire('pointerdown', 10, 10);
		fire('pointermove', 12, 12);
		nextFrame();
		fire('pointerup', 12, 12);
		expect(log).toEqual(['tap 12,12 ×1']);
	});

	it('counts taps at the same place within the time of a double click', () => {
		for (const time of [0, DOUBLE_MS - 1, 3 * DOUBLE_MS]) {
			fire('pointerdown', 10, 10, { time });
			fire('pointerup', 10, 10, { time });
		}
		expect(log).toEqual(['tap 10,10 ×1', 'tap 10,10 ×2', 'tap 10,10 ×1']);
	});

	it('strokes once a frame, begins where it was pressed and ends where it was lifted', () => {
		fire('pointerdown', 10, 10);
		fire('pointermove', 20, 10);
		fire('pointermove', 30, 10);
		expect(log).toEqual([]);
		nextFrame();
		fire('pointerup', 40, 10);
		expect(log).toEqual(['begin 10,10', 'move 30,10', 'move 40,10', 'end 40,10']);
		expect(element.captured).toEqual([1]);
	});

	it('keeps stroking while it rests, when a frame was asked for', () => {
		fire('pointerdown', 10, 10);
		fire('pointermove', 990, 10);
		nextFrame();
		fire('pointermove', 990, 10);
		nextFrame();
		expect(log.filter((line) => line.startsWith('move'))).toHaveLength(2);
	});

	it('leaves presses on controls alone', () => {
		press = 'ignore';
		fire('pointerdown', 10, 10);
		fire('pointerup', 10, 10);
		expect(log).toEqual([]);
	});

	it.each([1, 2])('pans with button %d', (button) => {
		fire('pointerdown', 10, 10, { button });
		fire('pointermove', 30, 5, { button });
		nextFrame();
		fire('pointerup', 30, 5, { button });
		expect(log).toEqual(['pan -20,5']);
	});

	it('opens the menu with the right button when it did not move', () => {
		fire('pointerdown', 10, 10, { button: 2 });
		fire('pointerup', 10, 10, { button: 2 });
		expect(log).toEqual(['menu 10,10']);
	});

	it('pans anywhere while the space bar is held', () => {
		gestures.panning = true;
		fire('pointerdown', 10, 10);
		fire('pointermove', 10, 40);
		nextFrame();
		expect(log).toEqual(['pan 0,-30']);
	});

	it('puts back what was carried when a stroke is cancelled, and ignores the rest of it', () => {
		fire('pointerdown', 10, 10);
		fire('pointermove', 50, 10);
		nextFrame();
		expect(gestures.cancel()).toBe(true);
		fire('pointermove', 90, 10);
		nextFrame();
		fire('pointerup', 90, 10);
		expect(log).toEqual(['begin 10,10', 'move 50,10', 'cancel']);
		expect(gestures.cancel()).toBe(false);
	});

	it('cancels the stroke when the browser takes the pointer away', () => {
		fire('pointerdown', 10, 10);
		fire('pointermove', 50, 10);
		nextFrame();
		fire('pointercancel', 50, 10);
		expect(log.at(-1)).toBe('cancel');
	});

	it('tells where it hovers once a frame, and when it leaves', () => {
		fire('pointermove', 10, 10);
		fire('pointermove', 20, 20);
		nextFrame();
		fire('pointerleave', 0, 0);
		nextFrame();
		expect(log).toEqual(['hover 20,20', 'hover off']);
	});
});

describe('a wheel', () => {
	it('pans by the sum of a frame, sideways with Shift', () => {
		fire('wheel', 0, 0, { deltaX: 3, deltaY: 4 });
		fire('wheel', 0, 0, { deltaX: 0, deltaY: 10, shiftKey: true });
		nextFrame();
		expect(log).toEqual(['pan 13,4']);
	});

	it('counts lines where the browser does', () => {
		fire('wheel', 0, 0, { deltaX: 0, deltaY: 3, deltaMode: 1 });
		nextFrame();
		expect(log).toEqual(['pan 0,48']);
	});

	it('zooms at the pointer with Ctrl, by no more than half for a notch', () => {
		fire('wheel', 400, 300, { deltaY: 120, ctrlKey: true });
		nextFrame();
		expect(log).toEqual(['zoom 0.670 at 400,300']);
	});
});

describe('fingers', () => {
	const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch' });

	it('pan and zoom together when there are two', () => {
		fire('pointerdown', 100, 100, finger(1));
		fire('pointerdown', 200, 100, finger(2));
		fire('pointermove', 80, 100, finger(1));
		fire('pointermove', 240, 100, finger(2));
		nextFrame();
		expect(log).toEqual(['pan -10,0', 'zoom 1.600 at 160,100']);
		expect(element.captured).toEqual([1, 2]);
	});

	it('give up what one had begun to carry when the second comes', () => {
		fire('pointerdown', 100, 100, finger(1));
		fire('pointermove', 120, 100, finger(1));
		nextFrame();
		fire('pointerdown', 200, 100, finger(2));
		fire('pointerup', 120, 100, finger(1));
		fire('pointerup', 200, 100, finger(2));
		expect(log).toEqual(['begin 100,100', 'move 120,100', 'cancel']);
	});

	it('go on panning with the one that stays', () => {
		fire('pointerdown', 100, 100, finger(1));
		fire('pointerdown', 200, 100, finger(2));
		fire('pointerup', 100, 100, finger(1));
		log = [];
		fire('pointermove', 210, 120, finger(2));
		nextFrame();
		expect(log).toEqual(['pan -10,-20']);
	});

	it('open the menu when one rests, and lifting it does nothing more', () => {
		fire('pointerdown', 100, 100, finger(1));
		vi.advanceTimersByTime(HOLD_MS);
		fire('pointerup', 100, 100, finger(1));
		expect(log).toEqual(['menu 100,100']);
	});

	it('may tremble more than a mouse before it is a drag', () => {
		fire('pointerdown', 100, 100, finger(1));
		fire('pointermove', 106, 100, finger(1));
		nextFrame();
		fire('pointerup', 106, 100, finger(1));
		expect(log).toEqual(['tap 106,100 ×1']);
	});
});
