/**
 * Frames that were sent to break servers of this field, byte for byte (`frames.json`): the process
 * lives, nobody else notices, and nothing of what was refused is stored.
 */
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import frames from './frames.json' with { type: 'json' };
import { awarenessMessage, handshake, RawClient } from './raw.ts';
import { openServer, type TestServer } from './server.ts';

// a server in each test, on a machine that may be busy
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
let board: string;
/** Holds the client id 42 with its clocks 0 to 2, as the file has it. */
let victim: RawClient;
let bystander: RawClient;

beforeAll(async () => {
	server = await openServer();
	board = await server.newBoard();
	const address = `${server.sync}/${board}?northlane=1`;
	victim = await new RawClient(address, 42).join();
	victim.send(awarenessMessage(42, 1, '{"name":"victim"}'));
	for (const key of ['a', 'b', 'c']) victim.write(key, key);
	await victim.until(() => victim.saved >= 4);
	bystander = await new RawClient(address, 4_711).join();
});
afterAll(async () => {
	await Promise.all([victim.close(), bystander.close()]);
	await server.stop();
});

/** The whole board as a fresh client gets it. */
async function stored(): Promise<Buffer> {
	const reader = await new RawClient(`${server.sync}/${board}`).join();
	await reader.close();
	return Buffer.from(Y.encodeStateAsUpdate(reader.doc));
}

/** Everybody else goes on: an edit of one reaches the other and is saved. */
async function expectUndisturbed(mark: string): Promise<void> {
	const before = victim.saved;
	victim.write('mark', mark);
	await bystander.until(() => bystander.board()['mark'] === mark);
	await victim.until(() => victim.saved > before);
	expect(victim.closed).toBeUndefined();
	expect(bystander.closed).toBeUndefined();
	expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
}

describe('raw frames that break the rules of WebSocket', () => {
	const NEVER_ENDING = 'W16';

	test.each(frames.raw_websocket)('$id $name', async ({ id, hex }) => {
		const line = await handshake(server.url, `/sync/${board}`);
		line.resume();
		const ended = once(line, 'close');
		const bytes = Buffer.from(hex, 'hex');
		line.write(bytes);
		// the second frame is the one that never ends
		if (id === NEVER_ENDING)
			for (let i = 0; i < 1_000; i++) line.write(bytes.subarray(bytes.length / 2));
		await ended;
		await expectUndisturbed(id);
	});
});

/** Where this server is milder than the file wants, because honest clients do the same. */
const MILDER: Record<string, string> = {
	Y12: 'read as its minimal form, which is an ordinary edit',
	Y25: 'not taken; the holder of the id is asked for its own edits instead',
	Y27: 'not taken; who is still to answer the first question is not sent away for a gap',
	Y29: 'as Y27',
	Y40: 'a root that this board has not is no harm to a room, which never looks inside',
	Y45: 'an editor’s; a viewer’s is dropped and told',
	A05: 'not passed on: stock clients repeat what they hear of others',
	A09: 'what somebody shows of themselves is not styled by it',
	A11: 'only the own state is passed on'
};

describe('messages that break the rules of the protocol', () => {
	test.each(frames.y_protocols)('$id $name', async ({ id, hex, expect: wanted }) => {
		const before = await stored();
		const eve = new RawClient(`${server.sync}/${board}`, 7);
		await once(eve.socket, 'open');
		await eve.until(() => eve.frames.length > 0);
		eve.send(Buffer.from(hex, 'hex'));
		const code = /close-(\d{4})/.exec(wanted)?.[1];
		if (code && !(id in MILDER)) {
			await eve.until(() => eve.closed !== undefined);
			expect(codesFor(code)).toContain(eve.closed?.code);
		} else await expectUndisturbed(`${id} before it leaves`);
		await eve.close();
		await expectUndisturbed(id);
		if (code && !['Y12', 'Y40', 'Y45'].includes(id))
			expect(without42(await stored())).toEqual(without42(before));
	});
});

/** A refusal may be of the shape or of the right; both end the connection for good. */
function codesFor(code: string): number[] {
	return code === '4400' || code === '4403' || code === '4409'
		? [4400, 4403, 4409]
		: [Number(code)];
}

/** The clocks of everybody but the victim, who goes on writing. */
function without42(update: Buffer): [number, number][] {
	const vector = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update));
	return [...vector].filter(([client]) => client !== 42).sort(([a], [b]) => a - b);
}
