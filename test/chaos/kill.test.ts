/**
 * `kill -9` while two people type: every edit that the server had acknowledged is there after the
 * restart. Fresh readers look, because a writer that comes back would bring its edits along.
 *
 * CHAOS_ROUNDS=1000 runs the long form; CHAOS_SEED repeats a run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RawClient } from '../conformance/wire/raw.ts';
import { makeBoard, startReady, type ServerProcess } from './process.ts';

const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 10);
const SEED = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
/** How many edits a person is ahead of what is saved: somebody who types fast. */
const AHEAD = 12;
const RESTART_MS = 3_000;

/** Numbers in 0…1 that follow from the seed. */
function createDice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

interface Edit {
	key: string;
	/** Whether it takes the key out again. */
	isDeletion: boolean;
}

/** Types without end: a new edit for each that was saved, some of them deletions. */
class Typist {
	readonly client: RawClient;
	readonly edits: Edit[] = [];
	readonly #name: string;
	readonly #dice: () => number;
	#isTyping = true;

	constructor(address: string, name: string, dice: () => number) {
		this.client = new RawClient(address);
		this.#name = name;
		this.#dice = dice;
	}

	async type(): Promise<void> {
		await this.client.join();
		while (this.#isTyping && !this.client.closed) {
			while (this.edits.length < this.saved + AHEAD) this.#edit();
			const { length } = this.edits;
			await this.client.until(
				() => this.client.closed !== undefined || this.saved + AHEAD > length
			);
		}
	}

	stop(): void {
		this.#isTyping = false;
	}

	/** How many edits were called saved; the first message was the answer to the server's question. */
	get saved(): number {
		return Math.max(0, this.client.saved - 1);
	}

	#edit(): void {
		const map = this.client.doc.getMap('wire');
		const old = this.edits[Math.floor(this.#dice() * this.saved)];
		const isDeletion = old !== undefined && map.has(old.key) && this.#dice() < 0.2;
		const key = isDeletion ? old.key : `${this.#name} ${this.edits.length}`;
		this.edits.push({ key, isDeletion });
		if (isDeletion) map.delete(key);
		else map.set(key, 1);
	}
}

/** Edits that were acknowledged and are not there. */
function lost({ edits, saved }: Typist, board: Record<string, unknown>): Edit[] {
	const later = new Set(edits.filter(({ isDeletion }) => isDeletion).map(({ key }) => key));
	return edits.slice(0, saved).filter(({ key, isDeletion }) => {
		if (isDeletion) return key in board;
		return !(key in board) && !later.has(key);
	});
}

let dir: string;
let server: ServerProcess;
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'northlane-kill-'));
	server = await startReady({ DATA_DIR: dir });
});
afterAll(async () => {
	await server.end('SIGKILL');
	rmSync(dir, { recursive: true });
});

test(
	`nothing that was acknowledged is lost by kill -9 (${ROUNDS} rounds, CHAOS_SEED=${SEED})`,
	{ timeout: ROUNDS * 20_000 },
	async () => {
		const dice = createDice(SEED);
		const board = await makeBoard(server.url);
		const address = (): string => `${server.url.replace('http', 'ws')}/sync/${board}?northlane=1`;
		let acknowledged = 0;
		for (let round = 0; round < ROUNDS; round++) {
			const typists = ['ada', 'bo'].map((name) => new Typist(address(), `${round} ${name}`, dice));
			const typing = typists.map((typist) => typist.type());
			const goal = 1 + Math.floor(dice() * 300);
			const [ada] = typists as [Typist, ...Typist[]];
			await ada.client.until(() => ada.saved >= goal);
			await server.end('SIGKILL');
			for (const typist of typists) {
				await typist.client.until(() => typist.client.closed !== undefined);
				typist.stop();
			}
			await Promise.all(typing);
			const since = performance.now();
			server = await startReady({ DATA_DIR: dir });
			expect(performance.now() - since).toBeLessThan(2 * RESTART_MS);
			const reader = await new RawClient(address()).join();
			for (const typist of typists) {
				expect(lost(typist, reader.board()), `round ${round}`).toEqual([]);
				acknowledged += typist.saved;
			}
			await reader.close();
		}
		expect(acknowledged).toBeGreaterThan(ROUNDS);
	}
);
