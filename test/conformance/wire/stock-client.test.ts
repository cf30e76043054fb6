import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { RawClient } from './raw.ts';
import { openServer, type TestServer } from './server.ts';

// a server in each test, on a machine that may be busy
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
let board: string;
let providers: WebsocketProvider[];

beforeAll(async () => {
	server = await openServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	board = await server.newBoard();
	providers = [];
});
afterEach(() => {
	for (const provider of providers) provider.destroy();
});

interface Options {
	disableBc?: boolean;
	doc?: Y.Doc;
}

/** The stock client, as its manual says; tabs of one browser also talk to each other. */
function connect({ disableBc = true, doc = new Y.Doc() }: Options = {}): WebsocketProvider {
	const provider = new WebsocketProvider(server.sync, board, doc, {
		WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
		disableBc
	});
	providers.push(provider);
	return provider;
}

const synced = (provider: WebsocketProvider): Promise<unknown> =>
	new Promise((resolve) => {
		if (provider.synced) resolve(true);
		else provider.once('sync', resolve);
	});

/** Resolves once the document reads so. */
function reads(doc: Y.Doc, wanted: Record<string, unknown>): Promise<void> {
	const isSo = (): boolean =>
		JSON.stringify(sorted(doc.getMap('m').toJSON())) === JSON.stringify(sorted(wanted));
	return new Promise((resolve) => {
		const look = (): void => {
			if (!isSo()) return;
			doc.off('update', look);
			resolve();
		};
		doc.on('update', look);
		look();
	});
}

const sorted = (value: Record<string, unknown>): [string, unknown][] =>
	Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

/** Resolves once a client sees exactly these people. */
function sees({ awareness }: WebsocketProvider, people: number[]): Promise<void> {
	const wanted = [...people].sort().join();
	const isSo = (): boolean => [...awareness.getStates().keys()].sort().join() === wanted;
	return new Promise((resolve) => {
		const look = (): void => {
			if (!isSo()) return;
			awareness.off('change', look);
			resolve();
		};
		awareness.on('change', look);
		look();
	});
}

describe('the stock y-websocket client', () => {
	test('connects unchanged and gets what is there', async () => {
		const ada = connect();
		ada.doc.getMap('m').set('a', 1);
		await synced(ada);
		const bo = connect();
		await synced(bo);
		expect(bo.doc.getMap('m').toJSON()).toEqual({ a: 1 });
	});

	test('converges with another, both ways', async () => {
		const [ada, bo] = [connect(), connect()];
		await Promise.all([synced(ada), synced(bo)]);
		ada.doc.getMap('m').set('a', 1);
		bo.doc.getMap('m').set('b', 2);
		await Promise.all([reads(ada.doc, { a: 1, b: 2 }), reads(bo.doc, { a: 1, b: 2 })]);
		bo.doc.getMap('m').delete('a');
		await reads(ada.doc, { b: 2 });
	});

	test('sees who is there, and who left', async () => {
		const [ada, bo] = [connect(), connect()];
		await Promise.all([synced(ada), synced(bo)]);
		ada.awareness.setLocalState({ name: 'Ada' });
		bo.awareness.setLocalState({ name: 'Bo' });
		const both = [ada.doc.clientID, bo.doc.clientID];
		await Promise.all([sees(ada, both), sees(bo, both)]);
		expect(bo.awareness.getStates().get(ada.doc.clientID)).toEqual({ name: 'Ada' });
		ada.disconnect();
		await sees(bo, [bo.doc.clientID]);
		ada.connect();
		await synced(ada);
		ada.awareness.setLocalState({ name: 'Ada again' });
		await sees(bo, both);
	});

	test('comes back after a restart with what was written meanwhile', async () => {
		const [ada, bo] = [connect(), connect()];
		await Promise.all([synced(ada), synced(bo)]);
		ada.doc.getMap('m').set('before', 1);
		await reads(bo.doc, { before: 1 });
		const back = new Promise((resolve) => {
			ada.on('sync', (isSynced: boolean) => {
				if (isSynced) resolve(true);
			});
		});
		const restarted = server.restart();
		ada.doc.getMap('m').set('during', 2);
		await restarted;
		await back;
		await reads(bo.doc, { before: 1, during: 2 });
		const late = connect();
		await reads(late.doc, { before: 1, during: 2 });
	});

	test('never hears anything that it does not understand', async () => {
		const complaint = vi.spyOn(console, 'error');
		const ada = connect();
		await synced(ada);
		ada.doc.getMap('m').set('a', 1);
		const witness = await new RawClient(`${server.sync}/${board}?northlane=1`).join();
		await witness.until(() => witness.notices.some(({ type }) => type === 'gap'));
		await reads(ada.doc, { a: 1 });
		expect(complaint).not.toHaveBeenCalled();
		complaint.mockRestore();
		await witness.close();
	});

	test('in two tabs of one browser, which repeat each other’s cursors, disturbs nobody', async () => {
		const [one, two] = [connect({ disableBc: false }), connect({ disableBc: false })];
		await Promise.all([synced(one), synced(two)]);
		const other = connect();
		await synced(other);
		for (let i = 0; i < 50; i++) {
			one.awareness.setLocalState({ i });
			two.awareness.setLocalState({ i: -i });
			one.doc.getMap('m').set('one', i);
			two.doc.getMap('m').set('two', i);
		}
		other.awareness.setLocalState({ name: 'other' });
		await reads(other.doc, { one: 49, two: 49 });
		await sees(
			other,
			[one, two, other].map(({ doc }) => doc.clientID)
		);
		expect([one, two, other].every(({ wsconnected }) => wsconnected)).toBe(true);
	});

	test('that asks for a board that is not there is told so for good', async () => {
		board = 'no-such-board';
		const lost = connect();
		const closed = new Promise((resolve) => {
			lost.on('closed', (event: unknown) => resolve(event));
		});
		expect(await closed).toMatchObject({ code: 4404 });
	});
});
