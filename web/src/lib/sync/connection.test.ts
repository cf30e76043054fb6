import { CLOSE } from '@northlane/protocol';
import { describe, expect, test } from 'vitest';
import {
	ANSWER_MS,
	Connection,
	DIAL_MS,
	FIRST_ANSWER_MS,
	FIRST_PAUSE_MS,
	MAX_PAUSE_MS,
	QUIET_MS,
	RESTART_SPREAD_MS,
	SLOW_PAUSE_MS,
	STEADY_MS,
	WAKE_ANSWER_MS
} from './connection.ts';
import { FakeWorld } from './fake-world.ts';

const PROBE = new Uint8Array([3]);

function setUp(dice = 1) {
	const world = new FakeWorld(dice);
	const heard: string[] = [];
	const connection = new Connection('ws://board', PROBE, world, {
		opened: () => heard.push('opened'),
		frame: ([first]) => {
			if (first === 255) throw new RangeError('unreadable');
			heard.push(`frame ${first ?? ''}`);
		},
		lost: () => heard.push('lost'),
		stopped: (reason) => heard.push(`stopped: ${reason}`)
	});
	connection.start();
	return { world, connection, heard };
}

function setUpOpen(dice = 1) {
	const all = setUp(dice);
	all.world.last.tells.opened();
	all.connection.served();
	return all;
}

describe('trying again', () => {
	test('the pause doubles with every failure and never grows beyond its most', () => {
		const { world } = setUp();
		const pauses: number[] = [];
		for (let i = 0; i < 9; i++) {
			world.last.tells.ended(1006);
			const from = world.now();
			world.runNext();
			pauses.push(world.now() - from);
		}
		expect(pauses.slice(0, 4)).toEqual([250, 500, 1000, 2000]);
		expect(pauses.at(-1)).toBe(MAX_PAUSE_MS);
	});

	test('the dice shorten a pause by up to a half, so that not all come at once', () => {
		const { world } = setUp(0);
		world.last.tells.ended(1006);
		world.step(FIRST_PAUSE_MS / 2 - 1);
		expect(world.sockets).toHaveLength(1);
		world.step(1);
		expect(world.sockets).toHaveLength(2);
	});

	test('a connection that ends at once, again and again, is not dialled in a hot loop', () => {
		const { world } = setUp();
		for (let i = 0; i < 5; i++) {
			world.last.tells.opened();
			world.last.tells.ended(CLOSE.resync);
			world.runNext();
		}
		expect(world.now()).toBe(250 + 500 + 1000 + 2000 + 4000);
	});

	test('a connection that lived long is replaced after the first pause again', () => {
		const { world } = setUp();
		for (let i = 0; i < 4; i++) {
			world.last.tells.ended(1006);
			world.runNext();
		}
		world.last.tells.opened();
		world.step(STEADY_MS);
		world.last.tells.ended(1006);
		world.step(FIRST_PAUSE_MS);
		expect(world.sockets).toHaveLength(6);
	});

	test('after a restart of the server people come back spread over a while', () => {
		const early = setUpOpen(0.01);
		const late = setUpOpen(0.99);
		for (const { world } of [early, late]) {
			world.last.tells.ended(CLOSE.restarting);
			world.step(RESTART_SPREAD_MS / 2);
		}
		expect([early.world.sockets.length, late.world.sockets.length]).toEqual([2, 1]);
		late.world.step(RESTART_SPREAD_MS / 2);
		expect(late.world.sockets).toHaveLength(2);
	});

	test('who was told to slow down waits long', () => {
		const { world } = setUpOpen();
		world.last.tells.ended(CLOSE.tooFast);
		world.step(SLOW_PAUSE_MS - 1);
		expect(world.sockets).toHaveLength(1);
		world.step(1);
		expect(world.sockets).toHaveLength(2);
	});

	test('a socket that never opens is given up', () => {
		const { world, heard } = setUp();
		world.step(DIAL_MS);
		expect(heard).toEqual(['lost']);
		expect(world.sockets[0]?.closed).toBe(true);
		world.step(FIRST_PAUSE_MS);
		expect(world.sockets).toHaveLength(2);
	});

	test('when the network comes back the pause is cut short', () => {
		const { world, connection } = setUp();
		for (let i = 0; i < 6; i++) {
			world.last.tells.ended(1006);
			world.runNext();
		}
		world.last.tells.ended(1006);
		const dialled = world.sockets.length;
		world.step(1000);
		connection.wake();
		expect(world.sockets).toHaveLength(dialled + 1);
		connection.wake();
		expect(world.sockets).toHaveLength(dialled + 1);
	});
});

describe('waking up', () => {
	test('a network that comes and goes does not make it dial in a hot loop', () => {
		const { world, connection } = setUp();
		for (let i = 0; i < 20; i++) {
			world.last.tells.ended(1006);
			connection.wake();
			world.step(10);
		}
		expect(world.sockets).toHaveLength(1);
		world.step(FIRST_PAUSE_MS);
		expect(world.sockets).toHaveLength(2);
	});
});

describe('giving up', () => {
	test.each([
		[CLOSE.notFound, 'not-found'],
		[CLOSE.forbidden, 'forbidden'],
		[CLOSE.tooLarge, 'too-large'],
		[CLOSE.malformed, 'malformed'],
		[CLOSE.damaged, 'damaged'],
		[1009, 'too-large'],
		[4488, 'malformed']
	])('code %i ends it for good as %s', (code, reason) => {
		const { world, connection, heard } = setUpOpen();
		world.last.tells.ended(code);
		world.step(MAX_PAUSE_MS);
		connection.wake();
		world.step(MAX_PAUSE_MS * 2);
		expect(heard).toEqual(['opened', `stopped: ${reason}`]);
		expect(world.sockets).toHaveLength(1);
	});

	test('closing it ourselves dials no more', () => {
		const { world, connection, heard } = setUpOpen();
		connection.close();
		world.step(MAX_PAUSE_MS * 2);
		expect(world.sockets).toHaveLength(1);
		expect(world.last.closed).toBe(true);
		expect(heard).toEqual(['opened']);
	});
});

describe('sockets and their successors', () => {
	test('what a replaced socket says late is not heard, and its late close disturbs nobody', () => {
		const { world, connection, heard } = setUpOpen();
		const old = world.last;
		connection.wake();
		world.step(WAKE_ANSWER_MS);
		world.step(FIRST_PAUSE_MS);
		world.last.tells.opened();
		old.says([9]);
		old.tells.ended(CLOSE.notFound);
		old.tells.opened();
		expect(heard).toEqual(['opened', 'lost', 'opened']);
		expect(connection.send(new Uint8Array([1]))).toBe(true);
		expect(world.sockets).toHaveLength(2);
	});

	test('a frame that makes no sense costs its socket and nothing else', () => {
		const { world, heard } = setUpOpen();
		world.last.says([7]);
		world.last.says([255]);
		expect(heard).toEqual(['opened', 'frame 7', 'lost']);
		world.step(FIRST_PAUSE_MS);
		expect(world.sockets).toHaveLength(2);
	});

	test('nothing is sent before a socket opened or after it was lost', () => {
		const { world, connection } = setUp();
		expect(connection.send(new Uint8Array([1]))).toBe(false);
		world.last.tells.opened();
		world.last.tells.ended(1006);
		expect(connection.send(new Uint8Array([1]))).toBe(false);
	});
});

describe('noticing that the other end is gone', () => {
	test('a connection that falls silent is asked, and dropped after 45 s without a word', () => {
		const { world, heard } = setUpOpen();
		world.step(QUIET_MS);
		expect(world.last.sent).toEqual([[3]]);
		world.step(ANSWER_MS - 1);
		expect(heard).toEqual(['opened']);
		world.step(1);
		expect(heard).toEqual(['opened', 'lost']);
		expect(world.last.closed).toBe(true);
	});

	test('any word keeps it', () => {
		const { world, heard } = setUpOpen();
		for (let i = 0; i < 10; i++) {
			world.step(QUIET_MS);
			world.last.says([1]);
		}
		world.step(QUIET_MS + ANSWER_MS - 1);
		expect(heard.filter((event) => event === 'lost')).toEqual([]);
	});

	test('a tab whose timers came late asks before it gives up', () => {
		const { world, heard } = setUpOpen();
		world.sleep(3_600_000);
		expect(heard).toEqual(['opened']);
		world.last.says([1]);
		world.step(QUIET_MS - 1);
		expect(heard).toEqual(['opened', 'frame 1']);
	});

	test('after waking up it has little time to answer', () => {
		const { world, connection, heard } = setUpOpen();
		connection.wake();
		world.step(WAKE_ANSWER_MS);
		expect(heard).toEqual(['opened', 'lost']);
	});

	test('the first long answer may take minutes', () => {
		const { world, connection, heard } = setUp();
		world.last.tells.opened();
		world.step(QUIET_MS + FIRST_ANSWER_MS - 1);
		expect(heard).toEqual(['opened']);
		connection.served();
		world.step(1);
		expect(heard).toEqual(['opened', 'lost']);
	});

	test('a long upload that moves is not taken for silence', () => {
		const { world, heard } = setUpOpen();
		world.last.backlog = 9_000_000;
		world.step(QUIET_MS);
		world.last.backlog = 5_000_000;
		world.step(ANSWER_MS);
		expect(heard).toEqual(['opened']);
		world.step(ANSWER_MS);
		expect(heard).toEqual(['opened', 'lost']);
	});
});
