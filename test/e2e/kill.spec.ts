import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { BoardPage, expect, expectedNoise, NETWORK_IS_AWAY, test } from './pages.ts';

const root = join(import.meta.dirname, '../..');

test('kill -9 while two browsers write loses nothing that the page had called Saved', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const server = await Server.start();
	const response = await fetch(`${server.origin}/api/boards`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ title: 'Killed', template: 'padre' })
	});
	const { id } = (await response.json()) as { id: string };
	const [ada, bo] = [
		await visit(browser, server.origin, id),
		await visit(browser, server.origin, id)
	];
	const cards = [
		await ada.create('Note', 'Ada', { x: 60, y: 260 }),
		await bo.create('Note', 'Bo', { x: 360, y: 260 })
	] as const;
	await expect(ada.card(cards[1])).toBeVisible();
	await ada.card(cards[0]).dblclick({ position: { x: 30, y: 30 } });
	await bo.card(cards[1]).dblclick({ position: { x: 30, y: 30 } });
	for (let round = 0; round < 3; round++) {
		const typing = Promise.all([
			ada.page.keyboard.type(` a${round} keeps writing`, { delay: 20 }),
			bo.page.keyboard.type(` b${round} keeps writing`, { delay: 20 })
		]);
		// in the middle of what they write
		await expect(bo.card(cards[0])).toContainText(`a${round} keep`);
		await server.kill();
		await typing;
		await server.restart();
		for (const one of [ada, bo]) await one.saved(30_000);
		await server.kill();
		await server.restart();
		const fresh = await visit(browser, server.origin, id);
		for (let past = 0; past <= round; past++) {
			await expect(fresh.card(cards[0])).toContainText(`a${past} keeps writing`);
			await expect(fresh.card(cards[1])).toContainText(`b${past} keeps writing`);
		}
		await fresh.page.context().close();
		for (const one of [ada, bo]) await one.saved(30_000);
	}
	for (const one of [ada, bo]) await one.page.context().close();
	await server.end();
});

async function visit(browser: Browser, origin: string, id: string): Promise<BoardPage> {
	const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
	const page = await context.newPage();
	expectedNoise.set(page, NETWORK_IS_AWAY);
	await page.goto(`${origin}/b/${id}`);
	const board = new BoardPage(page, id);
	await board.saved();
	return board;
}

/** A server of the test's own, on its own port and data, that can be killed. */
class Server {
	readonly origin: string;
	readonly #dir: string;
	readonly #port: number;
	#child: ChildProcess | undefined;

	constructor(port: number) {
		this.#port = port;
		this.#dir = mkdtempSync(join(tmpdir(), 'northlane-kill-'));
		this.origin = `http://127.0.0.1:${port}`;
	}

	static async start(): Promise<Server> {
		const probe = createServer().listen(0, '127.0.0.1');
		await once(probe, 'listening');
		const { port } = probe.address() as AddressInfo;
		probe.close();
		const server = new Server(port);
		await server.restart();
		return server;
	}

	async restart(): Promise<void> {
		const env = {
			...process.env,
			PORT: String(this.#port),
			DATA_DIR: this.#dir,
			PUBLIC_URL: this.origin
		};
		this.#child = spawn('node', ['server/src/main.ts'], {
			cwd: root,
			env,
			stdio: ['ignore', 'ignore', 'inherit']
		});
		await expect
			.poll(async () => (await fetch(`${this.origin}/healthz`).catch(() => undefined))?.status, {
				timeout: 15_000
			})
			.toBe(200);
	}

	async kill(): Promise<void> {
		this.#child?.kill('SIGKILL');
		if (this.#child && this.#child.signalCode === null) await once(this.#child, 'exit');
	}

	async end(): Promise<void> {
		await this.kill();
		rmSync(this.#dir, { recursive: true });
	}
}
