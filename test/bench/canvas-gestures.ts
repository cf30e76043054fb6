/** The same gestures on every board, measured inside the page: the intervals between its frames. */
import type { Page } from '@playwright/test';

/** What a gesture did to the page's frames. */
export interface Frames {
	p50: number;
	p95: number;
	worst: number;
	/** Milliseconds spent in tasks of more than 50 ms. */
	long: number;
}

const FRAMES = 150;
/** Where the wheel turns and the mouse takes hold, in the viewport. */
const CENTRE = { x: 700, y: 400 };
const HELPERS = `
	const view = document.querySelector('.viewport');
	const { left, top } = view.getBoundingClientRect();
	const at = { clientX: left + ${CENTRE.x}, clientY: top + ${CENTRE.y} };
	const wheel = (more) =>
		view.dispatchEvent(new WheelEvent('wheel', { ...at, ...more, bubbles: true, cancelable: true }));
`;

/** Pans by wheel, a view in some thirty frames, down to the right and back. */
export async function pan(page: Page, zoom: number): Promise<Frames> {
	await zoomTo(page, zoom);
	return measured(
		page,
		`(i) => {
			const way = i < ${FRAMES / 2} ? 1 : -1;
			wheel({ deltaX: 12 * way, deltaY: 30 * way });
		}`
	);
}

/** Zooms out through every face and in again. */
export async function zoom(page: Page): Promise<Frames> {
	await zoomTo(page, 1);
	return measured(page, `(i) => wheel({ deltaY: i < ${FRAMES / 2} ? 3.4 : -3.4, ctrlKey: true })`);
}

/** Carries the card under the middle of the view around, or all there are, by the real mouse. */
export async function drag(page: Page, zoom: number, all: boolean): Promise<Frames> {
	await zoomTo(page, zoom);
	if (all) await page.keyboard.press('Control+a');
	const { left, top } = await page.evaluate<{ left: number; top: number }>(
		"document.querySelector('.viewport').getBoundingClientRect().toJSON()"
	);
	const [x, y] = [left + CENTRE.x, top + CENTRE.y];
	await page.mouse.move(x, y);
	await page.mouse.down();
	const frames = measured(page, '() => {}');
	for (let i = 0; i < FRAMES; i++)
		await page.mouse.move(x + Math.sin(i / 9) * 160, y + (1 - Math.cos(i / 9)) * 120);
	const result = await frames;
	await page.keyboard.press('Escape');
	await page.mouse.up();
	return result;
}

/** Goes to the second lane and to a zoom, with a card's head in the middle, and waits for rest. */
async function zoomTo(page: Page, zoom: number): Promise<void> {
	await page.locator('.viewport').focus();
	await page.keyboard.press('Escape');
	for (const key of ['Shift+Digit0', '2']) {
		await page.keyboard.press(key);
		await page.waitForTimeout(500);
	}
	await page.evaluate(`(async () => {
		${HELPERS}
		const heads = [...view.querySelectorAll('[data-card]')].map((card) => {
			const box = card.getBoundingClientRect();
			return { x: box.left + box.width / 2 - left, y: box.top + 12 - top };
		});
		const far = ({ x, y }) => Math.hypot(x - ${CENTRE.x}, y - ${CENTRE.y});
		const [head] = heads.sort((a, b) => far(a) - far(b));
		if (head) wheel({ deltaX: head.x - ${CENTRE.x}, deltaY: head.y - ${CENTRE.y} });
		const steps = 40, deltaY = Math.log(${zoom}) / -0.01 / steps;
		for (let i = 0; i < steps; i++) {
			await new Promise(requestAnimationFrame);
			wheel({ deltaY, ctrlKey: true });
		}
		await new Promise((done) => setTimeout(done, 900));
	})()`);
}

interface Measured {
	intervals: number[];
	long: number;
	/** In how many ways the board looked. */
	looks: number;
}

/** Does something in each of some frames and answers how long they took. */
async function measured(page: Page, each: string): Promise<Frames> {
	const { intervals, long, looks } = await page.evaluate<Measured>(`(async () => {
		${HELPERS}
		const each = ${each};
		let long = 0;
		const observer = new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) long += duration;
		});
		observer.observe({ entryTypes: ['longtask'] });
		const intervals = [];
		const looks = new Set();
		const look = () =>
			[...view.querySelectorAll('.world, canvas, .carried, .marquee')]
				.map(({ style }) => style.cssText)
				.join();
		let before = await new Promise(requestAnimationFrame);
		for (let i = 0; i < ${FRAMES}; i++) {
			each(i);
			const now = await new Promise(requestAnimationFrame);
			intervals.push(now - before);
			before = now;
			looks.add(look());
		}
		observer.disconnect();
		return { intervals, long, looks: looks.size };
	})()`);
	// a gesture that moved nothing is the fastest of all
	if (looks < FRAMES / 3) throw new Error(`the board moved in ${looks} of ${FRAMES} frames`);
	const sorted = intervals.sort((a, b) => a - b);
	const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
	return { p50: at(0.5), p95: at(0.95), worst: at(1), long };
}
