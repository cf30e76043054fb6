import { CLOSE } from '@northlane/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { awarenessFrame, updateFrame } from './frames.ts';
import {
	HEARTBEAT_MS,
	MAX_FRAME_BYTES,
	MAX_UNSENT_BYTES,
	PROBE_MS,
	RETRY_MOST_MS
} from './limits.ts';
import { Room } from './room.ts';
import { HandLog, HandSocket, Person, settled, SteppedClock } from './stage.ts';

let clock: SteppedClock;
let log: HandLog;
let told: string[];
let room: Room;

async function openRoom(): Promise<Room> {
	return new Room(
		{
			clock,
			append: log.append,
			read: log.read,
			committed: () => undefined,
			joined: () => undefined,
			resting: () => undefined,
			gone: (room) => room.close(CLOSE.notFound, 'gone'),
			tell: (_, sentence) => void told.push(sentence)
		},
		'board-1',
		await log.read()
	);
}

beforeEach(async () => {
	clock = new SteppedClock();
	log = new HandLog();
	told = [];
	room = await openRoom();
});

describe('two people on one board', () => {
	test('R3 an update goes to every other connection and never back to its sender', async () => {
		const [ada, bo, cy] = [1, 2, 3].map((id) => new Person(id).join(room));
		const heard = (): number | undefined =>
			ada?.socket.frames.filter(([type]) => type === 0).length;
		const before = heard();
		ada?.write('title', 'Plan');
		await settled();
		expect(bo?.read()).toEqual({ title: 'Plan' });
		expect(cy?.read()).toEqual({ title: 'Plan' });
		expect(heard()).toBe(before);
	});

	test('R3 what several people change at once comes to each without what is their own', async () => {
		const people = [1, 2, 3].map((id) => new Person(id).join(room));
		await settled();
		const before = people.map((person) => person.socket.frames.length);
		for (const key of ['a', 'b'])
			for (const person of people) person.write(`${key}${person.doc.clientID}`, 1);
		await settled();
		const board = people[0]?.read();
		expect(Object.keys(board ?? {})).toHaveLength(6);
		people.forEach((person, i) => {
			expect(person.read()).toEqual(board);
			const news = person.socket.frames.slice(before[i]).filter(([type]) => type === 0);
			expect(news).toHaveLength(4);
		});
	});

	test('what everybody is told is written once, also for those who come later', () => {
		const [ada, bo] = [1, 2].map((id) => new Person(id).join(room));
		const report = { type: 'storage', state: 'ok' } as const;
		room.pin(report);
		const frame = ada?.socket.frames.at(-1);
		expect(bo?.socket.frames.at(-1)).toBe(frame);
		expect(new Person(3).join(room).socket.frames.some((other) => other === frame)).toBe(true);
	});

	test('R2 a joiner gets all that the log holds, and what came after', async () => {
		new Person(1).join(room).write('a', 1);
		await settled();
		room = await openRoom();
		new Person(2).join(room).write('b', 2);
		expect(new Person(3).join(room).read()).toEqual({ a: 1, b: 2 });
	});

	test('what one did while away is merged on return, deletions too', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room);
		ada.write('a', 1);
		ada.write('b', 2);
		ada.cut();
		ada.write('c', 3);
		ada.doc.getMap('board').delete('a');
		bo.write('d', 4);
		ada.join(room);
		await settled();
		expect(ada.read()).toEqual({ b: 2, c: 3, d: 4 });
		expect(bo.read()).toEqual(ada.read());
		expect(log.board()).toEqual(ada.read());
	});

	test('an edit made before the first answer came is not lost', async () => {
		const ada = new Person(1);
		ada.write('offline', 1);
		const hear = ada.joinDeaf(room);
		// arrives before the room's question is answered, and builds on what only the answer holds
		ada.write('online', 2);
		await settled();
		expect(log.rows).toHaveLength(0);
		hear();
		await settled();
		expect(log.board()).toEqual({ offline: 1, online: 2 });
		expect(ada.saved).toBe(2);
		expect(ada.connection.resyncs).toBe(0);
	});
});

describe('the acknowledgement', () => {
	test('R11 is sent only for what is durable, in order', async () => {
		const ada = new Person(1).join(room);
		await settled();
		expect(ada.saved).toBe(1); // the empty answer to the room's question
		log.hold();
		ada.write('a', 1);
		ada.write('b', 2);
		await settled();
		expect(ada.saved).toBe(1);
		await log.commit();
		expect(ada.saved).toBe(3);
		expect(log.board()).toEqual({ a: 1, b: 2 });
	});

	test('R11 a message that changed nothing waits for the change it repeats', async () => {
		const ada = new Person(1).join(room);
		await settled();
		log.hold();
		ada.write('a', 1);
		const again = updateFrame(Y.encodeStateAsUpdate(ada.doc));
		ada.cut();
		ada.join(room);
		ada.say(again);
		await settled();
		expect(ada.saved).toBe(1);
		ada.notices.length = 0;
		expect(ada.saved).toBe(0);
		await log.commit();
		expect(ada.saved).toBe(2);
		expect(log.rows).toHaveLength(1);
	});

	test('R11 stock clients never get one', async () => {
		const ada = new Person(1).join(room, { notices: false });
		ada.write('a', 1);
		await settled();
		expect(ada.notices).toEqual([]);
		expect(log.board()).toEqual({ a: 1 });
	});

	test('R4 a room is not at rest before its last update is durable', async () => {
		const ada = new Person(1).join(room);
		log.hold();
		ada.write('a', 1);
		ada.cut();
		expect(room.isAtRest).toBe(false);
		await log.commit();
		expect(room.isAtRest).toBe(true);
	});
});

describe('storage that refuses', () => {
	test('R5 the room stays, says so, keeps trying, and acknowledges nothing meanwhile', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room);
		await settled();
		log.refuses = true;
		ada.write('a', 1);
		await settled();
		expect(ada.notices.at(-1)).toEqual({ type: 'storage', state: 'refusing' });
		expect(told).toEqual(['Storage refuses to write; the room keeps trying.']);
		ada.write('b', 2);
		await settled();
		expect(bo.read()).toEqual({ a: 1, b: 2 });
		const late = new Person(3).join(room);
		expect(late.notices).toContainEqual({ type: 'storage', state: 'refusing' });
		await clock.step(10 * RETRY_MOST_MS);
		expect(ada.saved).toBe(1);
		ada.cut();
		bo.cut();
		late.cut();
		expect(room.isAtRest).toBe(false);
		log.refuses = false;
		await clock.step(RETRY_MOST_MS);
		expect(log.board()).toEqual({ a: 1, b: 2 });
		expect(room.isAtRest).toBe(true);
		ada.join(room);
		expect(ada.notices.filter(({ type }) => type === 'storage')).toHaveLength(1);
	});

	test('R5 people hear when it takes writes again', async () => {
		const ada = new Person(1).join(room);
		log.refuses = true;
		ada.write('a', 1);
		await settled();
		log.refuses = false;
		await clock.step(RETRY_MOST_MS);
		expect(ada.notices.filter(({ type }) => type === 'storage')).toEqual([
			{ type: 'storage', state: 'refusing' },
			{ type: 'storage', state: 'ok' }
		]);
		expect(ada.saved).toBe(2);
	});

	test('a board that is no longer in the store acknowledges nothing and ends', async () => {
		const ada = new Person(1).join(room);
		await settled();
		log.isGone = true;
		ada.write('a', 1);
		await settled();
		expect(ada.saved).toBe(1);
		expect(ada.socket.closed?.code).toBe(CLOSE.notFound);
	});
});

describe('reading only', () => {
	test.each(['viewer', 'commenter'] as const)(
		'R7 what a %s edits is dropped, and the client is told',
		async (role) => {
			const ada = new Person(1).join(room);
			ada.write('a', 1);
			const vera = new Person(2).join(room, { role });
			expect(vera.read()).toEqual({ a: 1 });
			expect(vera.notices.some(({ type }) => type === 'refused')).toBe(false);
			vera.write('b', 2);
			await settled();
			expect(vera.notices.at(-1)).toEqual({
				type: 'refused',
				reason: `A ${role} cannot edit this board.`
			});
			expect(ada.read()).toEqual({ a: 1 });
			expect(log.board()).toEqual({ a: 1 });
			expect(vera.saved).toBe(0);
			expect(vera.socket.closed).toBeUndefined();
		}
	);

	test('R7 edits that a reader made while away are dropped too', async () => {
		const vera = new Person(2);
		vera.write('b', 2);
		vera.join(room, { role: 'viewer' });
		await settled();
		expect(vera.notices.at(-1)?.type).toBe('refused');
		expect(log.rows).toHaveLength(0);
	});

	test('R7 a stock client is told in the protocol’s own words', async () => {
		const vera = new Person(2).join(room, { role: 'viewer', notices: false });
		expect(vera.denials).toBe(0);
		vera.write('b', 2);
		expect(vera.denials).toBe(1);
		await settled();
		expect(log.rows).toHaveLength(0);
	});

	test('R7 a type written in more bytes than it needs is the same type', async () => {
		const vera = new Person(2).join(room, { role: 'viewer' });
		vera.say(Buffer.from('800082000f0101a946002801016d0161017d0100', 'hex'));
		await settled();
		expect(vera.notices.at(-1)?.type).toBe('refused');
		expect(log.rows).toHaveLength(0);
	});

	test('a reader is seen by the others', () => {
		const ada = new Person(1).join(room);
		new Person(2).join(room, { role: 'viewer' });
		expect([...ada.sees.keys()]).toContain(1);
	});
});

describe('messages that cannot be taken', () => {
	test.each([
		['empty', ''],
		['of no known kind', '7f'],
		['of a kind that only servers send', '020000'],
		['cut short', '0002ffffffff0f'],
		['longer than itself', '00000100deadbeef'],
		['with a number too large', 'ffffffffffffffffffff']
	])('R8 a message that is %s ends its connection, and only that one', async (_, hex) => {
		const ada = new Person(1).join(room);
		const eve = new Person(2).join(room);
		eve.say(Buffer.from(hex, 'hex'));
		expect(eve.socket.closed?.code).toBe(CLOSE.malformed);
		expect(Buffer.byteLength(eve.socket.closed?.reason ?? '')).toBeLessThanOrEqual(123);
		expect(ada.socket.closed).toBeUndefined();
		expect(room.size).toBe(1);
	});

	test('R8 a message that is too big ends its connection', () => {
		const eve = new Person(2).join(room);
		eve.say(new Uint8Array(MAX_FRAME_BYTES + 1));
		expect(eve.socket.closed?.code).toBe(CLOSE.tooLarge);
	});

	test('R14 an update that is cut short changes nothing, stores nothing, and is shown to nobody', async () => {
		const ada = new Person(1).join(room);
		const author = new Person(7);
		author.write('a', 'text');
		author.doc.getMap('board').delete('a');
		const update = Y.encodeStateAsUpdate(author.doc);
		for (let length = 1; length < update.length; length++) {
			const eve = new Person(8).join(room);
			eve.say(updateFrame(update.subarray(0, length)));
			expect(eve.socket.closed?.code).toBe(CLOSE.malformed);
		}
		await settled();
		expect(log.rows).toHaveLength(0);
		expect(await room.whole()).toEqual(Y.encodeStateAsUpdate(new Y.Doc()));
		expect(ada.read()).toEqual({});
	});

	test('R14 an update that builds on what is not here is asked for whole', async () => {
		const ada = new Person(1).join(room);
		await settled();
		ada.doc.transact(() => ada.write('lost on the way', 1), ada);
		ada.write('a', 2);
		await settled();
		expect(log.board()).toEqual({ 'lost on the way': 1, a: 2 });
		expect(ada.socket.closed).toBeUndefined();
		// the empty answer at the beginning, the update set aside, and the answer that covers it
		expect(ada.saved).toBe(3);
	});

	test('R14 a client that keeps sending what does not fit is sent away', async () => {
		const eve = new Person(1).join(room, { silent: true });
		const gap = Buffer.from('0002080101e80705000100', 'hex');
		for (let i = 0; i < 10 && !eve.socket.closed; i++) {
			eve.say(gap);
			eve.say(Buffer.from('0001020000', 'hex')); // an empty answer
		}
		expect(eve.socket.closed?.code).toBe(CLOSE.resync);
		await settled();
		expect(log.rows).toHaveLength(0);
	});

	test('R14 who is ahead of a neighbour now and then stays, however often that happens', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room);
		for (let i = 0; i < 20; i++) {
			const letGo = bo.holdLine();
			bo.doc.getText('text').insert(i, 'b');
			// the browser brings it to the neighbouring tab before the server hears of it
			Y.applyUpdate(ada.doc, Y.encodeStateAsUpdate(bo.doc), ada);
			ada.doc.getText('text').insert(i + 1, 'a');
			await settled();
			letGo();
			await settled();
		}
		expect(ada.socket.closed).toBeUndefined();
		expect(bo.doc.getText('text').toJSON()).toBe(ada.doc.getText('text').toJSON());
		expect(ada.saved).toBeGreaterThan(20);
	});

	test('R14 a failed apply throws the copy away and reads it from the log again', async () => {
		const ada = new Person(1).join(room);
		ada.write('a', 1);
		await settled();
		log.hold();
		ada.write('not yet durable', 2);
		const eve = new Person(2).join(room);
		// two structs of two clients, each building on the other: it reads well and cannot be applied
		eve.say(
			updateFrame(
				Buffer.from('0201640084c801000161 01c8010084640001 6200'.replace(/ /g, ''), 'hex')
			)
		);
		expect(eve.socket.closed?.code).toBe(CLOSE.malformed);
		expect(told).toContain('An update failed and the room reads its log again.');
		ada.write('held meanwhile', 3);
		const bo = new Person(3).join(room);
		expect(bo.read()).toEqual({});
		await settled();
		expect(bo.read()).toEqual({ a: 1, 'not yet durable': 2, 'held meanwhile': 3 });
		await log.commit();
		expect(log.board()).toEqual(bo.read());
		expect(ada.saved).toBe(4);
	});
});

describe('client ids', () => {
	/** Nine bytes that fill a million clocks under the id 42. */
	const poison = updateFrame(Buffer.from('01012a0100c0843d00', 'hex'));

	test('R15 nobody writes under the id of somebody who is here', async () => {
		const ada = new Person(42).join(room);
		ada.write('a', 1);
		const eve = new Person(7).join(room);
		eve.say(poison);
		await settled();
		ada.write('b', 2);
		await settled();
		expect(log.board()).toEqual({ a: 1, b: 2 });
		expect(eve.read()).toEqual({ a: 1, b: 2 });
		expect(Y.decodeStateVector(Y.encodeStateVectorFromUpdate(await room.whole())).get(42)).toBe(2);
	});

	test('R15 an id that somebody writes under is theirs, also unannounced', async () => {
		const bot = new Person(42).join(room, { silent: true });
		bot.write('a', 1);
		const eve = new Person(7).join(room);
		eve.say(poison);
		await settled();
		bot.write('b', 2);
		await settled();
		expect(log.board()).toEqual({ a: 1, b: 2 });
	});

	test('R15 who keeps writing under the ids of others is sent away', async () => {
		const ada = new Person(42).join(room);
		const eve = new Person(7).join(room, { silent: true });
		for (let i = 0; i < 10 && !eve.socket.closed; i++) {
			eve.say(poison);
			await settled();
		}
		expect(eve.socket.closed?.code).toBe(CLOSE.resync);
		expect(ada.socket.closed).toBeUndefined();
	});

	test('R15 an id of an earlier session is free: its edits come home with whoever kept them', async () => {
		const yesterday = new Person(42);
		yesterday.write('a', 1);
		const today = new Person(43);
		Y.applyUpdate(today.doc, Y.encodeStateAsUpdate(yesterday.doc));
		today.write('b', 2);
		today.join(room);
		await settled();
		expect(log.board()).toEqual({ a: 1, b: 2 });
	});

	test('R15 what two tabs of one browser did offline comes home, whoever connects first', async () => {
		const one = new Person(101);
		const two = new Person(102);
		one.write('one', 1);
		two.write('two', 2);
		Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(two.doc));
		const letGo = two.holdLine();
		two.join(room);
		two.connection.receive(awarenessFrame([{ client: 102, clock: 1, state: '{}' }]));
		one.join(room); // its answer holds what the other tab wrote, whose id is the other tab's
		await settled();
		expect(log.board()).toEqual({});
		letGo();
		await settled();
		expect(log.board()).toEqual({ one: 1, two: 2 });
		expect(one.socket.closed).toBeUndefined();
		expect(two.socket.closed).toBeUndefined();
		expect(one.read()).toEqual(two.read());
	});

	test('R15 somebody who comes back over a new line has their id again once the old is silent', async () => {
		const ada = new Person(42).join(room);
		const bo = new Person(2).join(room);
		ada.write('a', 1);
		ada.cut(false);
		ada.write('b', 2);
		ada.join(room);
		await settled();
		expect(room.size).toBe(3);
		await clock.step(PROBE_MS);
		expect(room.size).toBe(2);
		expect(bo.read()).toEqual({ a: 1, b: 2 });
		expect([...bo.sees.keys()]).toContain(42);
		ada.write('c', 3);
		await settled();
		expect(log.board()).toEqual({ a: 1, b: 2, c: 3 });
		expect(ada.socket.closed).toBeUndefined();
	});

	test('R6 the late close of an old socket does not touch the connection that replaced it', async () => {
		const ada = new Person(42).join(room);
		const bo = new Person(2).join(room);
		const old = ada.connection;
		ada.cut(false);
		ada.join(room);
		await clock.step(PROBE_MS);
		old.gone();
		expect([...bo.sees.keys()]).toContain(42);
		new Person(7).join(room).say(poison);
		await settled();
		ada.write('a', 1);
		await settled();
		expect(bo.read()).toEqual({ a: 1 });
	});
});

describe('awareness', () => {
	test('R9 awareness never reaches the log', async () => {
		const ada = new Person(1).join(room);
		for (let clock = 2; clock < 50; clock++) ada.show({ cursor: [clock, clock] }, clock);
		await clock.step(1_000);
		expect(log.rows).toHaveLength(0);
	});

	test('cursors are passed on once a tick, the newest of each', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room);
		await clock.step(1_000);
		const before = bo.socket.frames.length;
		for (let n = 2; n < 12; n++) ada.show({ n }, n);
		await clock.step(1_000);
		expect(bo.socket.frames.length - before).toBe(2);
		expect(bo.sees.get(1)).toBe('{"n":11}');
	});

	test('whoever comes sees who is here, and whoever leaves is gone', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room);
		expect([...bo.sees.keys()]).toContain(1);
		await clock.step(1_000);
		ada.cut();
		await clock.step(1_000);
		expect([...bo.sees.keys()]).toEqual([2]);
	});

	test('R15 nobody speaks for somebody else', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room);
		const eve = new Person(3).join(room);
		await clock.step(1_000);
		eve.show({ name: 'not me' }, 5, 1);
		eve.show(null, 5, 1);
		await clock.step(1_000);
		expect(bo.sees.get(1)).toBe('{"name":"person 1"}');
		eve.show({ name: 'not me' }, 2 ** 31, 1);
		expect(eve.socket.closed?.code).toBe(CLOSE.forbidden);
		expect(ada.socket.closed).toBeUndefined();
	});

	test('R15 one connection speaks for one id', async () => {
		const bo = new Person(2).join(room);
		const eve = new Person(3).join(room);
		for (let id = 1_000; id < 1_100; id++) eve.show({}, 1, id);
		await clock.step(1_000);
		expect([...bo.sees.keys()].sort()).toEqual([2, 3]);
	});

	test('R15 the echo of somebody who left does not bring them back', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room, { silent: true });
		await clock.step(1_000);
		ada.cut();
		bo.show({ name: 'person 1' }, 1, 1);
		await clock.step(1_000);
		expect(new Person(3).join(room).sees.has(1)).toBe(false);
	});

	test('somebody who comes back with the clock they left with is seen again', async () => {
		const bo = new Person(2).join(room);
		const ada = new Person(1).join(room);
		await clock.step(1_000);
		ada.cut();
		await clock.step(1_000);
		expect(bo.sees.has(1)).toBe(false);
		ada.join(room);
		await clock.step(1_000);
		expect(bo.sees.has(1)).toBe(true);
	});

	test.each([
		['broken JSON', '{'],
		['a text', '"x"'],
		['a list', '[]'],
		['a poisoned key', '{"__proto__":{"isAdmin":true}}'],
		['an endless number', '{"x":1e309}']
	])('R8 a state that is %s ends its connection', (_, state) => {
		const eve = new Person(7).join(room, { silent: true });
		eve.say(awarenessFrame([{ client: 7, clock: 1, state }]));
		expect(eve.socket.closed?.code).toBe(CLOSE.malformed);
	});
});

describe('slow and silent connections', () => {
	test('R12 a slow reader is let go, and the others go on', async () => {
		const ada = new Person(1).join(room);
		const bo = new Person(2).join(room);
		const slow = new Person(3).join(room);
		slow.socket.unsent = 2 * MAX_UNSENT_BYTES;
		ada.write('a', 1);
		await settled();
		expect(slow.socket.closed?.code).toBe(CLOSE.tooSlow);
		expect(bo.read()).toEqual({ a: 1 });
		expect(room.size).toBe(2);
	});

	test('R12 the answer to a joiner may be larger than what a reader may owe', async () => {
		const ada = new Person(1).join(room);
		const joiner = new Person(2).join(room);
		joiner.socket.onframe = () => undefined;
		joiner.connection.answer(new Uint8Array(2 * MAX_UNSENT_BYTES));
		joiner.socket.unsent = 2 * MAX_UNSENT_BYTES;
		ada.write('a', 1);
		await settled();
		expect(joiner.socket.closed).toBeUndefined();
		joiner.socket.unsent = 0;
		ada.write('b', 1);
		await settled();
		joiner.socket.unsent = 2 * MAX_UNSENT_BYTES;
		ada.write('c', 1);
		await settled();
		expect(joiner.socket.closed?.code).toBe(CLOSE.tooSlow);
	});

	test('R12 who asks faster than they read is let go', () => {
		const eve = new Person(1).join(room);
		eve.socket.unsent = MAX_UNSENT_BYTES;
		eve.greet();
		expect(eve.socket.closed?.code).toBe(CLOSE.tooSlow);
	});

	test('R12 cursors are not sent to a reader that is behind', async () => {
		const ada = new Person(1).join(room);
		const slow = new Person(2).join(room);
		await clock.step(1_000);
		slow.socket.unsent = MAX_UNSENT_BYTES - 1;
		const before = slow.socket.frames.length;
		ada.show({ x: 1 }, 2);
		await clock.step(1_000);
		expect(slow.socket.frames.length).toBe(before);
		expect(slow.socket.closed).toBeUndefined();
	});

	test('a connection that is silent for two heartbeats is gone', () => {
		const [ada, bo] = [new Person(1).join(room), new Person(2).join(room)];
		bo.socket.onping = () => undefined;
		room.heartbeat();
		room.heartbeat();
		expect(bo.socket.closed).toBeUndefined();
		room.heartbeat();
		expect(bo.socket.closed?.code).toBe(CLOSE.tooSlow);
		expect(ada.socket.closed).toBeUndefined();
		expect(ada.socket.pings).toBe(3);
	});

	test('a thin line that still carries a large board is not silent', () => {
		const ada = new Person(1).join(room);
		ada.socket.onping = () => undefined;
		for (let megabytes = 9; megabytes > 0; megabytes--) {
			ada.socket.unsent = megabytes * 100_000;
			room.heartbeat();
		}
		expect(ada.socket.closed).toBeUndefined();
		for (let beat = 0; beat < 2; beat++) room.heartbeat();
		expect(ada.socket.closed?.code).toBe(CLOSE.tooSlow);
	});

	test('who asks for a sign of life gets one, also alone on a board', () => {
		const ada = new Person(1).join(room, { silent: true });
		const before = ada.socket.frames.length;
		ada.say(Uint8Array.of(3));
		expect(ada.socket.frames.slice(before)).toEqual([awarenessFrame([])]);
	});

	test('somebody alone on a board hears something before a stock client gives up', () => {
		const ada = new Person(1).join(room, { silent: true });
		room.heartbeat();
		const before = ada.socket.frames.length;
		room.heartbeat();
		expect(ada.socket.frames.length).toBe(before + 1);
		expect(HEARTBEAT_MS).toBeLessThan(30_000);
	});

	test('a full room sends the next one away, to come again later', async () => {
		for (let id = 0; id < 500; id++)
			room.join(new HandSocket(), { role: 'editor', notices: false });
		expect(() => new Person(501).join(room)).toThrow('This board is full at the moment.');
	});
});
