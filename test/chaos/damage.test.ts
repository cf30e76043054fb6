/** A board that is damaged on disk: whoever has it open is told for good, and its neighbours live on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RawClient } from '../conformance/wire/raw.ts';
import { makeBoard, startReady, type ServerProcess } from './process.ts';

const START_MS = 20_000;

let dir: string;
let server: ServerProcess;
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'northlane-damage-'));
	server = await startReady({ DATA_DIR: dir });
}, START_MS);
afterAll(async () => {
	await server.end('SIGKILL');
	rmSync(dir, { recursive: true });
});

const visit = (board: string): RawClient =>
	new RawClient(`${server.url.replace('http', 'ws')}/sync/${board}?northlane=1`);

async function boardWith(key: string): Promise<string> {
	const board = await makeBoard(server.url);
	const writer = await visit(board).join();
	writer.write(key, 1);
	await writer.until(() => writer.saved === 2);
	await writer.close();
	return board;
}

/** Changes one letter of a text that is stored once. */
function damage(file: string, text: string): void {
	const bytes = readFileSync(file);
	const at = bytes.indexOf(text);
	expect(at).toBeGreaterThan(0);
	bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
	writeFileSync(file, bytes);
}

test(
	'a damaged board says so for good, and no other board notices',
	{ timeout: 60_000 },
	async () => {
		const broken = await boardWith('about to be damaged');
		const sound = await boardWith('sound');
		await server.end('SIGTERM');
		damage(join(dir, 'northlane.db'), 'about to be damaged');
		server = await startReady({ DATA_DIR: dir, LOG_LEVEL: 'silent' });
		const visitor = visit(broken);
		await visitor.until(() => visitor.closed !== undefined);
		expect(visitor.closed?.code).toBe(4422);
		expect(visitor.closed?.reason).toMatch(/damaged/);
		expect((await visit(sound).join()).board()).toEqual({ sound: 1 });
	}
);
