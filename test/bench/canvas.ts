/**
 * The canvas: the same gestures over boards of 500, 2,000 and 10,000 cards, and over an empty one as
 * the floor that this machine allows. Intervals between frames in ms; 16.7 is sixty a second.
 */
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { makeBoard } from './canvas-board.ts';
import { drag, pan, zoom, type Frames } from './canvas-gestures.ts';
import { startNorthlane } from './process.ts';
import { median, printTable, round, type Row } from './table.ts';

const SIZES = process.argv.slice(2).map(Number);
const CARDS = SIZES.length > 0 ? SIZES : [0, 500, 2_000, 10_000];
const ROUNDS = 3;

const GESTURES: Record<string, (page: Page) => Promise<Frames>> = {
	'pan at 100 %': (page) => pan(page, 1),
	'pan at 55 %': (page) => pan(page, 0.55),
	'pan at 25 %': (page) => pan(page, 0.25),
	'pan at 10 %': (page) => pan(page, 0.1),
	'zoom 100 → 8 → 100 %': zoom,
	'drag one at 100 %': (page) => drag(page, 1, false),
	'drag all at 25 %': (page) => drag(page, 0.25, true)
};

const northlane = await startNorthlane();
const browser = await chromium.launch({
	...launchOptions,
	args: [...launchOptions.args, '--enable-precise-memory-info']
});
const rows: Row[] = [];
const opened: Row[] = [];
try {
	for (const cards of CARDS) {
		const id = await makeBoard(northlane.origin, cards);
		const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
		opened.push(await open(page, `${northlane.origin}/b/${id}`, cards));
		for (const [name, gesture] of Object.entries(GESTURES)) {
			const runs: Frames[] = [];
			for (let i = 0; i < ROUNDS; i++) runs.push(await gesture(page));
			rows.push({ cards, gesture: name, ...summary(runs) });
		}
		await page.close();
	}
} finally {
	await browser.close();
	await northlane.stop();
}
printTable(`The first card on the screen, median of ${ROUNDS}`, opened);
printTable(`Frames, median of ${ROUNDS}; 0 cards is the floor`, rows);

/** Loads the board, again and again from this device's copy, until its first card is there. */
async function open(page: Page, address: string, cards: number): Promise<Row> {
	const there = cards > 0 ? '[data-card]' : '.viewport';
	const times: number[] = [];
	for (let i = 0; i <= ROUNDS; i++) {
		await page.goto(address);
		await page.locator(there).first().waitFor();
		times.push(await page.evaluate(() => performance.now()));
		await page.waitForTimeout(1_500);
	}
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('HeapProfiler.collectGarbage');
	const heap = await page.evaluate<number>('performance.memory.usedJSHeapSize / 2 ** 20');
	const [first = NaN, ...again] = times;
	return {
		cards,
		'first time, ms': round(first),
		'again, ms': round(median(again)),
		'JS heap, MB': round(heap, 1)
	};
}

function summary(runs: readonly Frames[]): Row {
	const of = (key: keyof Frames): number => round(median(runs.map((run) => run[key])), 1);
	return { p50: of('p50'), p95: of('p95'), worst: of('worst'), 'long tasks': of('long') };
}
