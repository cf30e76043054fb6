import { expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { MemoryStore } from './memory.ts';
import type { Append } from './store.ts';
import { groupCommit } from './writer.ts';

/** A store whose commits end when the test says so, and that refuses rows beginning with 255. */
class SlowStore extends MemoryStore {
	readonly commits: string[][] = [];
	readonly ends: (() => void)[] = [];

	override async append(batch: readonly Append[], at: string): Promise<(number | null)[]> {
		this.commits.push(batch.map(({ board }) => board));
		if (batch.length > 1) await new Promise<void>((resolve) => this.ends.push(resolve));
		if (batch.some(({ updates }) => updates[0]?.[0] === 255)) throw new Error('refused');
		return super.append(batch, at);
	}
}

const row = (value: number): Uint8Array[] => [Uint8Array.of(value)];
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

async function withBoards(): Promise<SlowStore> {
	const store = new SlowStore();
	const summary = { title: '', lanes: 0, cards: 0, goals: 0, counts: null };
	for (const id of ['a', 'b', 'c'])
		await store.create({ id, createdAt: '', first: null, ...summary });
	return store;
}

test('what is handed in together is one commit, and what comes meanwhile is the next', async () => {
	const store = await withBoards();
	const append = groupCommit(store, systemClock);
	const first = [append('a', row(1)), append('b', row(2))];
	await turn();
	const second = [append('c', row(3)), append('a', row(4)), append('nowhere', row(5))];
	await turn();
	expect(store.commits).toEqual([['a', 'b']]);
	store.ends.shift()?.();
	expect(await Promise.all(first)).toEqual([1, 1]);
	await turn();
	expect(store.commits).toEqual([
		['a', 'b'],
		['c', 'a', 'nowhere']
	]);
	store.ends.shift()?.();
	expect(await Promise.all(second)).toEqual([1, 2, null]);
});

test('one board whose rows are refused does not keep the others out', async () => {
	const store = await withBoards();
	const append = groupCommit(store, systemClock);
	const outcomes = Promise.allSettled([append('a', row(1)), append('b', row(255))]);
	await turn();
	store.ends.shift()?.();
	expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
	expect((await store.read('a')).tail).toHaveLength(1);
});
