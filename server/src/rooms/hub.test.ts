import { CLOSE } from '@northlane/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { isCorrupt, MemoryStore, type BoardLog } from '../storage/index.ts';
import { fold } from './fold.ts';
import { Hub } from './hub.ts';
import { COMPACT_AFTER_ROWS, HEARTBEAT_MS, IDLE_MS, SHUTDOWN_MS } from './limits.ts';
import { Person, settled, SteppedClock } from './stage.ts';

/** A store that counts reads and can be told to hold or refuse. */
class WatchedStore extends MemoryStore {
	reads = 0;
	refuses = false;
	#holding: (() => void)[] | undefined;

	override async read(id: string): Promise<BoardLog> {
		this.reads++;
		if (this.#holding) await new Promise<void>((resolve) => this.#holding?.push(resolve));
		return super.read(id);
	}

	override async append(
		...args: Parameters<MemoryStore['append']>
	): ReturnType<MemoryStore['append']> {
		if (this.refuses) throw new Error('disk full');
		return super.append(...args);
	}

	holdReads(): () => void {
		this.#holding = [];
		return () => {
			const held = this.#holding ?? [];
			this.#holding = undefined;
			for (const go of held) go();
		};
	}
}

let clock: SteppedClock;
let store: WatchedStore;
let told: string[];
let hub: Hub;

function newHub(foldLog: (log: BoardLog) => Promise<Uint8Array> = async (log) => fold(log)): Hub {
	const tell = (_level: string, sentence: string): void => void told.push(sentence);
	return new Hub({ store, clock, fold: foldLog, tell });
}

async function board(id = 'a'): Promise<Record<string, unknown>> {
	const { snapshot, tail } = await store.read(id);
	const doc = new Y.Doc();
	if (snapshot) Y.applyUpdate(doc, snapshot.bytes);
	for (const { bytes } of tail) Y.applyUpdate(doc, bytes);
	return doc.getMap('board').toJSON();
}

beforeEach(async () => {
	clock = new SteppedClock();
	store = new WatchedStore();
	told = [];
	const summary = { title: '', lanes: 0, cards: 0, goals: 0, counts: null };
	for (const id of ['a', 'b'])
		await store.create({ id, createdAt: '2026-03-31', first: null, ...summary });
	hub = newHub();
});

describe('opening and forgetting', () => {
	test('R1 a room is opened once, however many ask at the same time', async () => {
		const letGo = store.holdReads();
		const asked = Array.from({ length: 50 }, () => hub.open('a'));
		letGo();
		const rooms = new Set(await Promise.all(asked));
		expect(rooms.size).toBe(1);
		expect(store.reads).toBe(1);
		expect(hub.size).toBe(1);
	});

	test('a log that makes no document is damaged, and its neighbour opens', async () => {
		const person = new Person(1);
		person.write('a', 1);
		const hole = Y.encodeStateVector(person.doc);
		person.write('b', 2);
		await store.append(
			[{ board: 'a', updates: [Y.encodeStateAsUpdate(person.doc, hole)] }],
			'2026-03-31'
		);
		expect(isCorrupt(await hub.open('a').catch((error: unknown) => error))).toBe(true);
		expect((await hub.open('b')).size).toBe(0);
		expect(hub.size).toBe(1);
	});

	test('R2 nobody is answered before the log has been read to its end', async () => {
		new Person(1).join(await hub.open('a')).write('a', 1);
		await settled();
		hub = newHub();
		const letGo = store.holdReads();
		let isOpen = false;
		const opening = hub.open('a').then((room) => {
			isOpen = true;
			return room;
		});
		await settled();
		expect(isOpen).toBe(false);
		letGo();
		expect(new Person(2).join(await opening).read()).toEqual({ a: 1 });
	});

	test('a log that cannot be read is read again for the next who asks', async () => {
		const failing = store.read.bind(store);
		store.read = async () => Promise.reject(new Error('unplugged'));
		await expect(hub.open('a')).rejects.toThrow('unplugged');
		store.read = failing;
		await expect(hub.open('a')).resolves.toBeDefined();
	});

	test('R4 a room is findable until its last update is durable', async () => {
		const room = await hub.open('a');
		const ada = new Person(1).join(room);
		store.refuses = true;
		ada.write('a', 1);
		ada.cut();
		await clock.step(10 * IDLE_MS);
		expect(await hub.open('a')).toBe(room);
		expect(new Person(2).join(room).read()).toEqual({ a: 1 });
		store.refuses = false;
	});

	test('R4 a room with nobody in it and nothing to write is forgotten after a while', async () => {
		const room = await hub.open('a');
		const ada = new Person(1).join(room);
		ada.write('a', 1);
		await clock.step(2 * IDLE_MS);
		expect(hub.live('a')).toBe(room);
		ada.cut();
		await clock.step(IDLE_MS - 1);
		expect(hub.live('a')).toBe(room);
		await clock.step(1);
		expect(hub.size).toBe(0);
		expect(await hub.open('a')).not.toBe(room);
	});

	test('somebody who comes back in time finds the same room', async () => {
		const room = await hub.open('a');
		const ada = new Person(1).join(room);
		ada.cut();
		await clock.step(IDLE_MS - 1);
		ada.join(room);
		await clock.step(10 * IDLE_MS);
		expect(hub.live('a')).toBe(room);
	});

	test('a room that was only looked at is forgotten too', async () => {
		await hub.whole('a');
		await clock.step(IDLE_MS);
		expect(hub.size).toBe(0);
	});

	test('every heartbeat reaches every room', async () => {
		const ada = new Person(1).join(await hub.open('a'));
		const bo = new Person(2).join(await hub.open('b'));
		await clock.step(3 * HEARTBEAT_MS);
		expect([ada, bo].map(({ socket }) => socket.pings)).toEqual([3, 3]);
	});
});

describe('compaction', () => {
	async function writeMany(rows = COMPACT_AFTER_ROWS): Promise<Person> {
		const ada = new Person(1).join(await hub.open('a'));
		for (let i = 0; i < rows; i++) ada.write(`key ${i % 7}`, i);
		await settled();
		return ada;
	}

	test('R10 a long log is folded into a snapshot that reads the same', async () => {
		const ada = await writeMany();
		await settled();
		const { snapshot, tail } = await store.read('a');
		expect(snapshot?.through).toBe(COMPACT_AFTER_ROWS);
		expect(tail).toHaveLength(0);
		expect(await board()).toEqual(ada.read());
		expect(hub.live('a')).toMatchObject({ tailRows: 0, bytes: snapshot?.bytes.length });
		ada.write('after', 1);
		await settled();
		expect(await board()).toEqual(ada.read());
	});

	test('R10 an update that comes while a log is folded stays in the log', async () => {
		let finish = (): void => undefined;
		hub = newHub(async (log) => {
			await new Promise<void>((resolve) => (finish = resolve));
			return fold(log);
		});
		const ada = await writeMany();
		ada.write('meanwhile', 1);
		await settled();
		finish();
		await settled();
		const { snapshot, tail } = await store.read('a');
		expect(snapshot?.through).toBe(COMPACT_AFTER_ROWS);
		expect(tail).toHaveLength(1);
		expect(await board()).toEqual(ada.read());
	});

	test('R16 a log is not trimmed when its snapshot cannot be proven', async () => {
		hub = newHub(async () => Promise.reject(new Error('not equal')));
		const ada = await writeMany();
		expect((await store.read('a')).tail).toHaveLength(COMPACT_AFTER_ROWS);
		expect(told).toEqual(['A log could not be folded and stays as it is.']);
		ada.write('after', 1);
		await settled();
		expect(told).toHaveLength(1);
		expect(await board()).toEqual(ada.read());
	});

	test('a room that goes to sleep leaves a short log behind', async () => {
		const ada = await writeMany(60);
		expect((await store.read('a')).tail).toHaveLength(60);
		ada.cut();
		await clock.step(IDLE_MS);
		expect((await store.read('a')).tail).toHaveLength(0);
		expect(await board()).toEqual(ada.read());
	});
});

describe('stopping', () => {
	test('R13 what was admitted is written, and everybody is told to come back', async () => {
		const ada = new Person(1).join(await hub.open('a'));
		const bo = new Person(2).join(await hub.open('b'));
		ada.write('a', 1);
		bo.write('b', 2);
		await hub.stop();
		expect(await board('a')).toEqual({ a: 1 });
		expect(await board('b')).toEqual({ b: 2 });
		for (const { socket } of [ada, bo]) expect(socket.closed?.code).toBe(CLOSE.restarting);
		expect(ada.saved).toBe(2);
		await expect(hub.open('a')).rejects.toThrow('The server is stopping.');
		expect(hub.size).toBe(0);
	});

	test('R13 storage that refuses does not keep the server from stopping, and it is noted', async () => {
		const ada = new Person(1).join(await hub.open('a'));
		await settled();
		store.refuses = true;
		ada.write('a', 1);
		const stopped = hub.stop();
		await clock.step(2 * SHUTDOWN_MS);
		await stopped;
		expect(told).toContain('The server stops before a board is written.');
		expect(ada.saved).toBe(1);
	});

	test('a board that is taken away ends its connections, and what was admitted stays', async () => {
		const ada = new Person(1).join(await hub.open('a'));
		ada.write('a', 1);
		await hub.close('a', CLOSE.notFound, 'This board was deleted.');
		expect(ada.socket.closed).toEqual({ code: CLOSE.notFound, reason: 'This board was deleted.' });
		expect(await board('a')).toEqual({ a: 1 });
	});
});

test('those who watch hear of joins and of what became durable', async () => {
	const heard: string[] = [];
	const stop = hub.watch({
		committed: (room) => void heard.push(`committed ${room.id}`),
		joined: (room) => void heard.push(`joined ${room.id}`),
		forgotten: (room) => void heard.push(`forgotten ${room.id}`)
	});
	const ada = new Person(1).join(await hub.open('a'));
	ada.write('a', 1);
	expect(heard).toEqual(['joined a']);
	await settled();
	expect(heard).toEqual(['joined a', 'committed a']);
	ada.cut();
	await clock.step(IDLE_MS);
	expect(heard).toEqual(['joined a', 'committed a', 'forgotten a']);
	stop();
	await hub.open('a');
	await clock.step(IDLE_MS);
	expect(heard).toHaveLength(3);
});
