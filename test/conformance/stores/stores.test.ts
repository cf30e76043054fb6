import { readFileSync, writeFileSync } from 'node:fs';
import { isCorrupt, type BoardStore, type NewBoardRow } from '@northlane/server/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BODIES, type Body } from './bodies.ts';

const MORNING = '2026-03-31T08:00:00.000Z';
const NOON = '2026-03-31T12:00:00.000Z';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const plain = (value: Uint8Array | undefined): number[] => [...(value ?? [])];

function newBoard(id: string, first: Uint8Array | null = null): NewBoardRow {
	const summary = { title: `Board ${id}`, lanes: 8, cards: 3, goals: 1, counts: null };
	return { id, createdAt: MORNING, first, ...summary };
}

describe.each(Object.entries(BODIES))('a store in %s', (_, make) => {
	let body: Body;
	let store: BoardStore;

	beforeEach(async () => {
		body = make();
		store = await body.open();
		await store.create(newBoard('a'));
		await store.create(newBoard('b'));
	});
	afterEach(async () => {
		await store.close();
		body.clean();
	});

	test('a new board has an empty log', async () => {
		expect(await store.read('a')).toEqual({ snapshot: null, tail: [] });
		expect(await store.board('a')).toEqual({
			id: 'a',
			title: 'Board a',
			createdAt: MORNING,
			updatedAt: MORNING,
			deletedAt: null,
			lanes: 8,
			cards: 3,
			goals: 1,
			counts: null
		});
	});

	test('a board is kept together with its first update, or not at all', async () => {
		await store.create(newBoard('c', bytes(7, 8)));
		expect((await store.read('c')).tail.map((row) => plain(row.bytes))).toEqual([[7, 8]]);
		await expect(store.create(newBoard('c', bytes(9)))).rejects.toThrow();
		expect((await store.read('c')).tail).toHaveLength(1);
	});

	test('a log gives back what was appended, in order, each board its own', async () => {
		const seqs = await store.append(
			[
				{ board: 'a', updates: [bytes(1), bytes(2, 2)] },
				{ board: 'b', updates: [bytes(3)] },
				{ board: 'a', updates: [bytes(4)] }
			],
			NOON
		);
		expect(seqs).toEqual([2, 1, 3]);
		const log = await store.read('a');
		expect(log.tail.map((row) => [row.seq, plain(row.bytes)])).toEqual([
			[1, [1]],
			[2, [2, 2]],
			[3, [4]]
		]);
		expect((await store.read('b')).tail.map((row) => plain(row.bytes))).toEqual([[3]]);
		expect((await store.board('a'))?.updatedAt).toBe(NOON);
	});

	test('a board that is not there does not keep the others of a batch out', async () => {
		const seqs = await store.append(
			[
				{ board: 'nowhere', updates: [bytes(1)] },
				{ board: 'a', updates: [bytes(2)] }
			],
			NOON
		);
		expect(seqs).toEqual([null, 1]);
		expect((await store.read('nowhere')).tail).toEqual([]);
	});

	test('a thousand rows in one batch are a thousand rows', async () => {
		const updates = Array.from({ length: 1_203 }, (_, i) => bytes(i % 256, i >> 8));
		expect(await store.append([{ board: 'a', updates }], NOON)).toEqual([1_203]);
		const { tail } = await store.read('a');
		expect(tail.map((row) => plain(row.bytes))).toEqual(updates.map(plain));
	});

	test('compaction replaces exactly the rows it was made of', async () => {
		await store.append([{ board: 'a', updates: [bytes(1), bytes(2), bytes(3)] }], NOON);
		await store.append([{ board: 'b', updates: [bytes(9)] }], NOON);
		expect(await store.compact('a', { bytes: bytes(1, 2), over: 0, through: 2 })).toBe(true);
		const log = await store.read('a');
		expect(log.snapshot).toMatchObject({ through: 2 });
		expect(plain(log.snapshot?.bytes)).toEqual([1, 2]);
		expect(log.tail.map((row) => row.seq)).toEqual([3]);
		expect((await store.read('b')).tail).toHaveLength(1);
	});

	test('a row appended while a snapshot was being made stays', async () => {
		await store.append([{ board: 'a', updates: [bytes(1), bytes(2)] }], NOON);
		const log = await store.read('a');
		await store.append([{ board: 'a', updates: [bytes(3)] }], NOON);
		const through = log.tail.at(-1)?.seq ?? 0;
		expect(await store.compact('a', { bytes: bytes(12), over: 0, through })).toBe(true);
		expect((await store.read('a')).tail.map((row) => plain(row.bytes))).toEqual([[3]]);
		expect(await store.append([{ board: 'a', updates: [bytes(4)] }], NOON)).toEqual([4]);
	});

	test.each([
		['made over a snapshot that is no longer there', { over: 0, through: 3 }],
		['through rows that are not there', { over: 2, through: 5 }],
		['of nothing', { over: 2, through: 2 }]
	])('a snapshot %s changes nothing', async (_, wrong) => {
		await store.append([{ board: 'a', updates: [bytes(1), bytes(2), bytes(3)] }], NOON);
		await store.compact('a', { bytes: bytes(12), over: 0, through: 2 });
		const before = await store.read('a');
		expect(await store.compact('a', { bytes: bytes(99), ...wrong })).toBe(false);
		expect(await store.read('a')).toEqual(before);
	});

	test('boards are listed last changed first, without those in the trash', async () => {
		await store.append([{ board: 'a', updates: [bytes(1)] }], NOON);
		expect((await store.boards()).map(({ id }) => id)).toEqual(['a', 'b']);
		expect(await store.trash('a', NOON)).toBe(true);
		expect(await store.trash('a', NOON)).toBe(false);
		expect((await store.boards()).map(({ id }) => id)).toEqual(['b']);
		expect((await store.board('a'))?.deletedAt).toBe(NOON);
		expect(await store.restore('a')).toBe(true);
		expect(await store.restore('a')).toBe(false);
		expect((await store.boards()).map(({ id }) => id)).toEqual(['a', 'b']);
		expect((await store.read('a')).tail).toHaveLength(1);
		expect(await store.trash('nowhere', NOON)).toBe(false);
		expect(await store.restore('nowhere')).toBe(false);
	});

	test('what a list row shows can be written anew', async () => {
		const counts = { 'on-track': 1, 'at-risk': 2, 'off-track': 0, unknown: 3 };
		const summary = { title: 'Renamed · 計画', lanes: 2, cards: 4, goals: 6, counts };
		await store.describe('a', summary);
		expect(await store.board('a')).toMatchObject(summary);
		await store.describe('nowhere', summary);
		expect(await store.board('nowhere')).toBeUndefined();
	});

	test('the newest gap report of a board is kept', async () => {
		expect(await store.report('a')).toBeUndefined();
		await store.keepReport('a', { revision: 1, computedAt: MORNING, report: '{"a":1}' });
		await store.keepReport('a', { revision: 2, computedAt: NOON, report: '{"a":2}' });
		expect(await store.report('a')).toEqual({
			revision: 2,
			computedAt: NOON,
			report: '{"a":2}'
		});
	});

	test('a mark stays for good', async () => {
		expect(await store.marked('demo')).toBe(false);
		await store.mark('demo', MORNING);
		await store.mark('demo', NOON);
		expect(await store.marked('demo')).toBe(true);
		expect(await store.marked('other')).toBe(false);
	});

	test('a write reaches the store', async () => {
		await expect(store.probe(NOON)).resolves.toBeUndefined();
	});
});

const onDisk = Object.entries(BODIES).filter(([name]) => name !== 'memory');
describe.each(onDisk)('a store in %s, closed and opened again', (_, make) => {
	let body: Body;
	let store: BoardStore;

	beforeEach(async () => {
		body = make();
		store = await body.open();
		await store.create(newBoard('a', bytes(1)));
	});
	afterEach(async () => {
		await store.close();
		body.clean();
	});

	test('has everything it had', async () => {
		await store.append([{ board: 'a', updates: [bytes(2), bytes(3)] }], NOON);
		await store.compact('a', { bytes: bytes(1, 2), over: 0, through: 2 });
		await store.mark('demo', NOON);
		const [log, boards] = [await store.read('a'), await store.boards()];
		store = (await body.again?.(store)) ?? store;
		expect(await store.read('a')).toEqual(log);
		expect(await store.boards()).toEqual(boards);
		expect(await store.marked('demo')).toBe(true);
		expect(await store.append([{ board: 'a', updates: [bytes(4)] }], NOON)).toEqual([4]);
	});

	test('names a damaged row instead of answering it', async () => {
		await store.append([{ board: 'a', updates: [Buffer.from('a row to be damaged')] }], NOON);
		await store.close();
		const file = body.file ?? '';
		const content = readFileSync(file);
		content.write('X', content.indexOf('a row to be damaged'));
		writeFileSync(file, content);
		store = await body.open();
		const error: unknown = await store.read('a').catch((error: unknown) => error);
		expect(error).toMatchObject({ message: 'Row 2 of the log of board a is damaged on disk.' });
		expect(isCorrupt(error)).toBe(true);
	});
});
