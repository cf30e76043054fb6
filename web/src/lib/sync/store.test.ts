import { describe, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { DeviceCopy } from './device-copy.ts';
import { settle } from './fake-server.ts';
import { Store } from './store.ts';

/** A device whose writes succeed or fail when the test says so. */
class FakeCopy implements DeviceCopy {
	readonly kept: Uint8Array[] = [];
	closed = false;
	#pending: { update: Uint8Array; resolve: () => void; reject: (error: Error) => void }[] = [];

	load(): Promise<Uint8Array[]> {
		return Promise.resolve([...this.kept]);
	}

	append(update: Uint8Array): Promise<void> {
		return new Promise((resolve, reject) => this.#pending.push({ update, resolve, reject }));
	}

	close(): void {
		this.closed = true;
	}

	get writes(): number {
		return this.#pending.length;
	}

	async accept(): Promise<void> {
		const write = this.#pending.shift();
		if (write) this.kept.push(write.update);
		write?.resolve();
		await settle();
	}

	async refuse(): Promise<void> {
		this.#pending.shift()?.reject(new Error('full'));
		await settle();
	}
}

function change(doc: Doc, key: string): Uint8Array {
	const before = encodeStateVector(doc);
	doc.getMap('m').set(key, 1);
	return encodeStateAsUpdate(doc, before);
}

async function opened() {
	const copy = new FakeCopy();
	const store = new Store(() => undefined);
	await store.open(Promise.resolve(copy), () => undefined);
	return { copy, store };
}

describe('keeping a board on this device', () => {
	test('an update counts as kept when its write is, and not before', async () => {
		const { copy, store } = await opened();
		store.keep(change(new Doc(), 'a'));
		expect(store.isKept).toBe(false);
		await copy.accept();
		expect(store.isKept).toBe(true);
	});

	test('what gathers during a write goes together as the next one', async () => {
		const { copy, store } = await opened();
		const doc = new Doc();
		for (const key of ['a', 'b', 'c']) store.keep(change(doc, key));
		expect(copy.writes).toBe(1);
		await copy.accept();
		expect(copy.writes).toBe(1);
		await copy.accept();
		expect(store.isKept).toBe(true);
		const read = new Doc();
		for (const update of copy.kept) applyUpdate(read, update);
		expect(read.getMap('m').toJSON()).toEqual({ a: 1, b: 1, c: 1 });
	});

	test('updates made before the device answered are kept once it does', async () => {
		const copy = new FakeCopy();
		const store = new Store(() => undefined);
		store.keep(change(new Doc(), 'a'));
		const opening = store.open(Promise.resolve(copy), () => undefined);
		await settle();
		await copy.accept();
		await opening;
		expect(copy.kept).toHaveLength(1);
		expect(store.isKept).toBe(true);
	});

	test('a device that refuses is a state, and the next update tries all again', async () => {
		const { copy, store } = await opened();
		const doc = new Doc();
		store.keep(change(doc, 'a'));
		await copy.refuse();
		expect([store.state, store.isKept]).toEqual(['refused', false]);
		store.keep(change(doc, 'b'));
		await copy.accept();
		expect([store.state, store.isKept]).toEqual(['kept', true]);
		const read = new Doc();
		for (const update of copy.kept) applyUpdate(read, update);
		expect(read.getMap('m').toJSON()).toEqual({ a: 1, b: 1 });
	});

	test('a browser without a database is said so and goes on', async () => {
		let told = 0;
		const store = new Store(() => told++);
		await store.open(Promise.reject(new Error('forbidden')), () => undefined);
		store.keep(change(new Doc(), 'a'));
		expect([store.state, store.isKept, told]).toEqual(['refused', false, 1]);
	});

	test('what was made while the device opened is kept though the board was left meanwhile', async () => {
		const copy = new FakeCopy();
		const applied: unknown[] = [];
		const store = new Store(() => undefined);
		const opening = store.open(Promise.resolve(copy), () => applied.push(1));
		store.keep(change(new Doc(), 'a'));
		store.close();
		await settle();
		await copy.accept();
		await opening;
		expect([copy.kept.length, copy.closed, applied.length]).toEqual([1, true, 0]);
	});

	test('closing waits for the write that is on its way', async () => {
		const { copy, store } = await opened();
		store.keep(change(new Doc(), 'a'));
		store.close();
		expect(copy.closed).toBe(false);
		await copy.accept();
		expect([copy.kept.length, copy.closed]).toEqual([1, true]);
	});
});
