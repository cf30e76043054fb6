import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUSY_MS, openSqlite } from './sqlite.ts';
import type { BoardStore } from './store.ts';

const NOON = '2026-03-31T12:00:00.000Z';

let dir: string;
let store: BoardStore;
let other: Sqlite.Database;
beforeEach(async () => {
	dir = mkdtempSync(join(tmpdir(), 'northlane-sqlite-'));
	store = await openSqlite(join(dir, 'northlane.db'));
	other = new Sqlite(join(dir, 'northlane.db'));
});
afterEach(async () => {
	other.close();
	await store.close();
	rmSync(dir, { recursive: true });
});

test('while another program holds the lock only the first write waits for it', async () => {
	other.exec('begin immediate');
	const since = performance.now();
	for (let write = 0; write < 4; write++)
		await expect(store.probe(NOON)).rejects.toThrow('The database refused to write');
	expect(performance.now() - since).toBeLessThan(2 * BUSY_MS);
	other.exec('commit');
	await store.probe(NOON);
});
