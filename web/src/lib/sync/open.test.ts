import { CLOSE } from '@northlane/protocol';
import { afterEach, describe, expect, test } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { ANSWER_MS, QUIET_MS, WAKE_ANSWER_MS } from './connection.ts';
import { FakeDevice, FakeServer, notice, settle } from './fake-server.ts';
import { awareness, step1, step2 } from './frames.ts';
import { DEVICE_PATIENCE_MS, Session } from './open.ts';
import { nobody } from './presence.ts';

const open: Session[] = [];
afterEach(() => open.splice(0).forEach((session) => session.close()));

async function visit(device = new FakeDevice()) {
	const session = new Session('plan', 'ws://plan', { name: 'Mei', colour: 3 }, device);
	open.push(session);
	await settle();
	return { session, device };
}

async function visitOnline(device = new FakeDevice(), doc = new Doc()) {
	const all = await visit(device);
	const server = new FakeServer(device.last, doc);
	server.greet();
	return { ...all, server };
}

const write = (session: Session, key: string, value: unknown = 1): unknown =>
	session.doc.getMap('cards').set(key, value);
const read = (doc: Doc): unknown => doc.getMap('cards').toJSON();
const isReady = async (session: Session): Promise<boolean> =>
	Promise.race([session.ready.then(() => true), settle().then(() => false)]);

describe('opening a board', () => {
	test('a first visit is ready when the server has answered', async () => {
		const { session, device } = await visit();
		expect(session.save).toEqual({ kind: 'loading' });
		expect(await isReady(session)).toBe(false);
		const server = new FakeServer(device.last);
		server.doc.getMap('cards').set('goal', 1);
		server.greet();
		expect(await isReady(session)).toBe(true);
		expect(read(session.doc)).toEqual({ goal: 1 });
	});

	test('a second visit is ready from this device, without a server', async () => {
		const first = await visitOnline();
		first.server.change('goal', 1);
		await settle();
		first.session.close();
		const { session } = await visit(first.device);
		expect(await isReady(session)).toBe(true);
		expect(read(session.doc)).toEqual({ goal: 1 });
	});

	test('a first visit without a server is offline and not ready', async () => {
		const { session, device } = await visit();
		device.last.tells.ended(1006);
		expect(session.save).toEqual({ kind: 'offline', count: 0 });
		expect(await isReady(session)).toBe(false);
	});

	test('a database that hangs is not waited for, and what it held still arrives', async () => {
		const device = new FakeDevice();
		let answer: () => void = () => undefined;
		const past = await visitOnline(device);
		past.device.last.tells.ended(1006);
		write(past.session, 'made offline');
		await settle();
		past.session.close();
		const opening = device.openCopy();
		device.openCopy = async () => {
			await new Promise<void>((resolve) => (answer = resolve));
			return opening;
		};
		const { session } = await visit(device);
		device.step(DEVICE_PATIENCE_MS);
		const server = new FakeServer(device.last);
		server.greet();
		answer();
		await settle();
		server.take();
		expect(read(server.doc)).toEqual({ 'made offline': 1 });
		expect(session.save).toEqual({ kind: 'saving', count: 1 });
		server.confirm();
		expect(session.save).toEqual({ kind: 'saved' });
	});
});

describe('saying what is safe', () => {
	test('saved is said when the server has called everything durable, and not a moment before', async () => {
		const { session, server } = await visitOnline();
		expect(session.save.kind).toBe('saving');
		server.confirm();
		expect(session.save).toEqual({ kind: 'saved' });
		write(session, 'goal');
		expect(session.save).toEqual({ kind: 'saving', count: 1 });
		server.take();
		expect(session.save).toEqual({ kind: 'saving', count: 1 });
		server.confirm();
		expect(session.save).toEqual({ kind: 'saved' });
		expect(read(server.doc)).toEqual({ goal: 1 });
	});

	test('one hears of every step', async () => {
		const { session, server } = await visitOnline();
		const heard: string[] = [];
		session.onSave(() => heard.push(session.save.kind));
		server.confirm();
		write(session, 'goal');
		server.take();
		server.confirm();
		expect(heard.filter((kind, i) => kind !== heard[i - 1])).toEqual(['saved', 'saving', 'saved']);
	});

	test('what an earlier visit counted is safe once the server turns out to have it', async () => {
		const device = new FakeDevice();
		const past = await visitOnline(device);
		write(past.session, 'goal');
		past.server.take();
		await settle();
		past.session.close(); // before the server called it durable
		const opening = device.openCopy();
		let answer: () => void = () => undefined;
		device.openCopy = async () => {
			await new Promise<void>((resolve) => (answer = resolve));
			return opening;
		};
		const { session } = await visit(device);
		device.step(DEVICE_PATIENCE_MS);
		const server = new FakeServer(device.last, past.server.doc);
		server.greet();
		server.confirm();
		answer();
		await settle();
		expect(session.save).toEqual({ kind: 'saving', count: 1 });
		server.take();
		server.confirm();
		expect(session.save).toEqual({ kind: 'saved' });
	});

	test('changes of others are not counted as mine', async () => {
		const { session, server } = await visitOnline();
		server.confirm();
		server.change('goal', 1);
		expect(session.save).toEqual({ kind: 'saved' });
		expect(read(session.doc)).toEqual({ goal: 1 });
	});

	test('offline counts what was made since, and a reload still tells', async () => {
		const { session, server, device } = await visitOnline();
		server.confirm();
		device.last.tells.ended(1006);
		for (const key of ['a', 'b', 'c']) write(session, key);
		expect(session.save).toEqual({ kind: 'offline', count: 3 });
		await settle();
		session.close();
		const again = await visit(device);
		device.last.tells.ended(1006);
		write(again.session, 'd');
		expect(again.session.save).toEqual({ kind: 'offline', count: 4 });
		expect(read(again.session.doc)).toEqual({ a: 1, b: 1, c: 1, d: 1 });
	});

	test('what was made offline arrives in one message on return, and only then is saved', async () => {
		const { session, device } = await visitOnline();
		device.last.tells.ended(1006);
		write(session, 'a');
		write(session, 'b');
		device.runNext();
		const server = new FakeServer(device.last);
		server.greet();
		expect(server.messages).toBe(1);
		expect(read(server.doc)).toEqual({ a: 1, b: 1 });
		expect(session.save).toEqual({ kind: 'saving', count: 2 });
		server.confirm();
		expect(session.save).toEqual({ kind: 'saved' });
		expect(device.notes.size).toBe(0);
	});

	test('nothing is sent before the server has said what it has: it would lie about gaps', async () => {
		const { session, device } = await visit();
		device.last.tells.opened();
		write(session, 'early');
		const server = new FakeServer(device.last);
		expect(server.take().map(({ type }) => type)).toEqual(['step-1', 'awareness']);
		expect(session.save).toEqual({ kind: 'saving', count: 1 });
	});

	test('nor before the next one has, after a connection was lost', async () => {
		const { session, device } = await visitOnline();
		device.last.tells.ended(1006);
		device.runNext();
		device.last.tells.opened();
		write(session, 'early');
		const server = new FakeServer(device.last);
		expect(server.take().map(({ type }) => type)).toEqual(['step-1', 'awareness']);
	});

	test('knowing what the server has is not enough: it may lack what is here', async () => {
		const { session, device } = await visit();
		device.last.tells.opened();
		new FakeServer(device.last).say(step2(encodeStateAsUpdate(new Doc())));
		expect(session.save).toEqual({ kind: 'saving', count: 0 });
	});

	test('a server that came back from an older backup is given what it lost', async () => {
		const { session, server, device } = await visitOnline();
		server.change('goal', 1);
		write(session, 'kpi');
		server.take();
		server.confirm();
		device.last.tells.ended(CLOSE.restarting);
		device.runNext();
		const older = new FakeServer(device.last);
		older.greet();
		expect(read(older.doc)).toEqual({ goal: 1, kpi: 1 });
		expect(session.save.kind).toBe('saving');
		older.confirm();
		expect(session.save).toEqual({ kind: 'saved' });
	});

	test('a server that cannot write says so until it can', async () => {
		const { session, server } = await visitOnline();
		server.confirm();
		server.say(notice({ type: 'storage', state: 'refusing' }));
		write(session, 'goal');
		expect(session.save).toEqual({ kind: 'refusing', count: 1 });
		server.take();
		server.say(notice({ type: 'storage', state: 'ok' }));
		server.confirm();
		expect(session.save).toEqual({ kind: 'saved' });
	});

	test('a viewer sends no document and is told that it is view only', async () => {
		const { session, device } = await visit();
		device.last.tells.opened();
		const server = new FakeServer(device.last);
		server.say(notice({ type: 'welcome', role: 'viewer', maxFrameBytes: 1e6 }));
		server.take();
		write(session, 'goal');
		server.say(step1(new Uint8Array([0])));
		expect(server.take()).toEqual([]);
		expect(session.save).toEqual({ kind: 'view-only' });
	});

	test('a board that is gone says so and is not asked for again', async () => {
		const { session, device } = await visitOnline();
		device.last.tells.ended(CLOSE.notFound);
		device.step(60_000);
		expect(session.save).toEqual({ kind: 'closed', reason: 'not-found' });
		expect(device.sockets).toHaveLength(1);
	});

	test('a half-open connection is offline after 45 s, and at once after waking up', async () => {
		const { session, device } = await visitOnline();
		device.step(QUIET_MS + ANSWER_MS);
		expect(session.save.kind).toBe('offline');
		device.runNext();
		new FakeServer(device.last).greet();
		device.wake();
		device.step(WAKE_ANSWER_MS);
		expect(session.save.kind).toBe('offline');
	});
});

describe('closing the tab', () => {
	test('nothing is asked while this device keeps what is not sent', async () => {
		const { session, device } = await visit();
		write(session, 'goal');
		await settle();
		expect(device.wouldLose()).toBe(false);
	});

	test('without a database it asks while something is not durable, and the page can say so', async () => {
		const device = new FakeDevice();
		device.hasDatabase = false;
		const { session, server } = await visitOnline(device);
		expect(session.kept).toBe(false);
		write(session, 'goal');
		expect(device.wouldLose()).toBe(true);
		server.take();
		server.confirm();
		expect(device.wouldLose()).toBe(false);
	});

	test('leaving tells the others at once and listens to nothing any more', async () => {
		const { session, server, device } = await visitOnline();
		server.take();
		session.close();
		expect(server.take().map(({ type }) => type)).toEqual(['awareness']);
		expect(device.last.closed).toBe(true);
		device.step(60_000);
		expect(device.sockets).toHaveLength(1);
	});
});

describe('leaving early', () => {
	test('a board that is left while this device still answers is never asked for', async () => {
		const device = new FakeDevice();
		new Session('plan', 'ws://plan', { name: 'Mei', colour: 3 }, device).close();
		await settle();
		device.step(DEVICE_PATIENCE_MS * 2);
		expect(device.sockets).toEqual([]);
	});
});

describe('people on a board', () => {
	const iga = (() => {
		const other = new Awareness(new Doc());
		other.setLocalState({ ...nobody, name: 'Iga', colour: 2 });
		const frame = awareness(encodeAwarenessUpdate(other, [other.clientID]));
		other.destroy();
		return frame;
	})();

	test('others appear when they come and are gone when the connection is', async () => {
		const { session, server, device } = await visitOnline();
		let heard = 0;
		session.onPeers(() => heard++);
		server.say(iga);
		expect(session.peers.map(({ name }) => name)).toEqual(['Iga']);
		device.last.tells.ended(1006);
		expect(session.peers).toEqual([]);
		expect(heard).toBe(2);
	});

	test('I am announced on every connection, with a newer clock each time', async () => {
		const { device } = await visitOnline();
		const first = device.last.sent.find(([type]) => type === 1);
		device.last.tells.ended(1006);
		device.runNext();
		device.last.tells.opened();
		const second = device.last.sent.find(([type]) => type === 1);
		expect(second).toBeDefined();
		expect(second).not.toEqual(first);
	});
});

describe('the gap report', () => {
	test('numbers on their way are said to be, and arrive', async () => {
		const { session, server } = await visitOnline();
		server.say(notice({ type: 'computing' }));
		expect([session.computing, session.gap]).toEqual([true, null]);
		const report = { version: 1 } as never;
		server.say(notice({ type: 'gap', revision: 4, computedAt: '2026-03-31T10:00:00Z', report }));
		expect([session.computing, session.gap?.revision]).toEqual([false, 4]);
	});

	test('they are not on their way any more once the connection is lost', async () => {
		const { session, server, device } = await visitOnline();
		server.say(notice({ type: 'computing' }));
		device.last.tells.ended(1006);
		expect(session.computing).toBe(false);
	});
});
