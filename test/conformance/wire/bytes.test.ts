import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { RawClient } from './raw.ts';
import { openServer, type TestServer } from './server.ts';

// a server in each test, on a machine that may be busy
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
let board: string;
let address: string;

beforeAll(async () => {
	server = await openServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	board = await server.newBoard();
	address = `${server.sync}/${board}`;
});

const join = (query = '', clientID?: number): Promise<RawClient> =>
	new RawClient(address + query, clientID).join();

describe('a client that understands notices', () => {
	test('is welcomed, and told what is saved and how large the gap is', async () => {
		const ada = await join('?northlane=1');
		expect(ada.notices[0]).toEqual({
			type: 'welcome',
			role: 'editor',
			maxFrameBytes: 4 * 1024 * 1024
		});
		await ada.until(() => ada.saved === 1); // its empty answer to the server's question
		ada.write('a', 1);
		ada.write('b', 2);
		await ada.until(() => ada.saved === 3);
		await ada.until(() => ada.notices.some(({ type }) => type === 'computing'));
		await ada.until(() => ada.notices.some(({ type }) => type === 'gap'));
		await ada.close();
	});

	test('finds after a restart all that was called saved', async () => {
		const ada = await join('?northlane=1');
		for (let i = 0; i < 100; i++) ada.write(`key ${i}`, i);
		await ada.until(() => ada.saved === 101);
		await server.restart();
		await ada.until(() => ada.closed !== undefined);
		expect(ada.closed?.code).toBe(1012);
		const bo = await join();
		expect(Object.keys(bo.board())).toHaveLength(100);
		await bo.close();
	});

	test('reads over HTTP what was just saved', async () => {
		const ada = await join('?northlane=1');
		ada.doc.getMap('board').set('asOf', '2026-05-31');
		await ada.until(() => ada.saved === 2);
		const gap = await fetch(`${server.url}/api/boards/${board}/gap`);
		expect(await gap.json()).toMatchObject({ version: 1, asOf: '2026-05-31' });
		await ada.close();
	});

	test('is told when its board is deleted', async () => {
		const ada = await join('?northlane=1');
		await fetch(`${server.url}/api/boards/${board}`, { method: 'DELETE' });
		await ada.until(() => ada.closed !== undefined);
		expect(ada.closed).toEqual({ code: 4404, reason: 'This board was deleted.' });
		const late = new RawClient(address);
		await late.until(() => late.closed !== undefined);
		expect(late.closed?.code).toBe(4404);
		await fetch(`${server.url}/api/boards/${board}/restore`, { method: 'POST' });
		await (await join()).close();
	});
});

describe('the protocol', () => {
	test('begins with the server’s question, sync step 1', async () => {
		const socket = new WebSocket(address);
		const [first] = (await once(socket, 'message')) as [Buffer];
		expect([...first.subarray(0, 2)]).toEqual([0, 0]);
		const vector = Y.decodeStateVector(first.subarray(3));
		expect(vector.size).toBe(1);
		socket.close();
	});

	test('a frame of ours is the sender’s update, byte for byte', async () => {
		const [ada, bo] = [await join(), await join()];
		const before = bo.frames.length;
		let sent: Uint8Array | undefined;
		ada.doc.once('update', (update: Uint8Array) => (sent = update));
		ada.write('a', 1);
		await bo.until(() => bo.frames.length > before);
		expect(bo.frames[before]?.subarray(3)).toEqual(Buffer.from(sent ?? []));
		await Promise.all([ada.close(), bo.close()]);
	});

	test('is binary: a text closes the connection', async () => {
		const eve = await join();
		eve.socket.send('\u0000\u0000');
		await eve.until(() => eve.closed !== undefined);
		expect(eve.closed?.code).toBe(4400);
	});

	test.each([
		[4 * 1024 * 1024 + 1, 4413],
		[8 * 1024 * 1024 + 1, 1009]
	])('a frame of %i bytes closes the connection with %i', async (size, code) => {
		const eve = await join();
		const bo = await join();
		eve.send(new Uint8Array(size));
		await eve.until(() => eve.closed !== undefined);
		expect(eve.closed?.code).toBe(code);
		bo.write('still', 'here');
		await (await join()).until(() => true);
		expect(bo.closed).toBeUndefined();
		await bo.close();
	});

	test('is not compressed, whatever is offered', async () => {
		const socket = new WebSocket(address, { perMessageDeflate: true });
		await once(socket, 'open');
		expect(socket.extensions).toBe('');
		socket.close();
	});
});

describe('the way in', () => {
	/** The status of an upgrade; 101 when it was agreed to. */
	function upgrade(path: string, headers: Record<string, string> = {}): Promise<number> {
		return new Promise((resolve, reject) => {
			const asked = request(server.url + path, {
				headers: {
					connection: 'Upgrade',
					upgrade: 'websocket',
					'sec-websocket-version': '13',
					'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
					...headers
				}
			});
			asked.on('upgrade', (_, line) => {
				line.destroy();
				resolve(101);
			});
			asked.on('response', (response) => {
				response.resume();
				resolve(response.statusCode ?? 0);
			});
			asked.on('error', reject);
			asked.end();
		});
	}

	test('is open to our own pages and to programs that are no browser', async () => {
		const { host } = new URL(server.url);
		expect(await upgrade(`/sync/${board}`)).toBe(101);
		expect(await upgrade(`/sync/${board}`, { origin: `http://${host}` })).toBe(101);
		expect(await upgrade(`/sync/${board}`, { origin: 'http://plan.example' })).toBe(101);
	});

	test.each([
		'https://evil.example',
		'null',
		'http://plan.example.evil.test',
		'https://plan.example',
		'http://plan.example:8443'
	])('is closed to pages of %s', async (origin) => {
		expect(await upgrade(`/sync/${board}`, { origin })).toBe(403);
	});

	test('is closed to a name that somebody else let point here', async () => {
		const host = 'evil.example:4400';
		expect(await upgrade(`/sync/${board}`, { host, origin: `http://${host}` })).toBe(421);
	});

	test.each(['/', '/sync', '/sync/', '/sync/a/b', '/sync/..%2fa', '//sync/a', '/sync/%00'])(
		'is not at %s',
		async (path) => {
			expect(await upgrade(path)).toBe(404);
		}
	);

	test('is not at another host’s address', async () => {
		const { hostname, port } = new URL(server.url);
		const line = connect(Number(port), hostname);
		line.write(
			`GET http://169.254.169.254/sync/${board} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n` +
				'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
				'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'
		);
		const [answer] = (await once(line, 'data')) as [Buffer];
		expect(answer.toString()).toMatch(/^HTTP\/1\.1 404/);
		line.destroy();
	});

	test('makes nothing for boards that nobody made', async () => {
		const before = await listed();
		for (let i = 0; i < 50; i++) expect(await upgrade(`/sync/invented-${i}`)).toBe(101);
		expect(await listed()).toEqual(before);
	});

	async function listed(): Promise<string[]> {
		const response = await fetch(`${server.url}/api/boards`);
		return ((await response.json()) as { boards: { id: string }[] }).boards.map(({ id }) => id);
	}

	test('an ordinary request for a socket is answered in a sentence', async () => {
		const response = await fetch(`${server.url}/sync/${board}`);
		expect(response.status).toBe(404);
		expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
	});
});
