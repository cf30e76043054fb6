import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RawClient } from '../conformance/wire/raw.ts';
import { makeBoard, startReady, startRefused } from './process.ts';

// a server in each test, on a machine that may be busy
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'northlane-start-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** What a server that cannot start says: one sentence, and nothing of how it works inside. */
async function refusal(settings: NodeJS.ProcessEnv): Promise<string> {
	const { code, errors } = await startRefused({ DATA_DIR: dir, ...settings });
	expect(code).toBe(1);
	expect(errors).toMatch(/^[A-Z][^\n]*\.\n$/);
	return errors.trim();
}

describe('a server that cannot start says why in one sentence:', () => {
	test('a taken port', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		expect(await refusal({ PORT: String(port) })).toBe(
			`Port ${port} of 127.0.0.1 is taken: stop what uses it, or set PORT to another number.`
		);
		other.close();
	});

	test('an address that is not here', async () => {
		expect(await refusal({ HOST: '192.0.2.1' })).toMatch(
			/^HOST is "192.0.2.1", which is no address/
		);
	});

	test('a data folder that is a file, or cannot be made', async () => {
		const file = join(dir, 'file');
		writeFileSync(file, '');
		expect(await refusal({ DATA_DIR: file })).toMatch(/ is a file: set DATA_DIR to a folder\.$/);
		expect(await refusal({ DATA_DIR: join(file, 'x') })).toMatch(/cannot be written \(ENOTDIR\)/);
		// a folder that the system keeps for itself: Node's own recursive way would try for ever
		expect(await refusal({ DATA_DIR: '/proc/northlane' })).toMatch(/cannot be written/);
	});

	test('a database that was emptied, or is none', async () => {
		writeFileSync(join(dir, 'northlane.db'), '');
		expect(await refusal({})).toMatch(/is empty, so what was in it is lost/);
		writeFileSync(join(dir, 'northlane.db'), 'not a database at all');
		expect(await refusal({})).toMatch(/is not a database/);
	});

	test('a setting that makes no sense', async () => {
		expect(await refusal({ PORT: 'many' })).toBe(
			'PORT is "many": set it to a number from 0 to 65535.'
		);
	});

	test('a folder in which a server runs', async () => {
		const first = await startReady({ DATA_DIR: dir });
		expect(await refusal({})).toMatch(/^Another Northlane server is using the data folder/);
		expect(await first.end('SIGTERM')).toBe(0);
	});
});

describe('a server that is told to stop', () => {
	test.each(['SIGTERM', 'SIGINT'] as const)(
		'R13 by %s writes what it has, tells everybody to come back, and ends well',
		async (signal) => {
			const data = join(dir, 'data');
			mkdirSync(data);
			const server = await startReady({ DATA_DIR: data });
			const board = await makeBoard(server.url);
			const sync = `${server.url.replace('http', 'ws')}/sync/${board}?northlane=1`;
			const ada = await new RawClient(sync).join();
			for (let i = 0; i < 200; i++) ada.write(`key ${i}`, i);
			await ada.until(() => ada.saved > 0);
			expect(await server.end(signal)).toBe(0);
			await ada.until(() => ada.closed !== undefined);
			expect(ada.closed?.code).toBe(1012);
			expect(server.errors()).toBe('');
			const again = await startReady({ DATA_DIR: data });
			const bo = await new RawClient(sync.replace(server.url.slice(5), again.url.slice(5))).join();
			expect(Object.keys(bo.board()).length).toBeGreaterThanOrEqual(ada.saved - 1);
			expect(await again.end('SIGTERM')).toBe(0);
		}
	);
});
