import { afterEach, expect, test } from 'vitest';
import { Thread, ThreadLost } from './thread.ts';

interface Sums {
	add(a: number, b: number): number;
	fail(): never;
	hang(): never;
	end(): never;
	fill(length: number): Uint8Array;
}

const source = `
	import { answerCalls } from '${new URL('./thread.ts', import.meta.url).href}';
	answerCalls({
		add: (a, b) => a + b,
		fail: () => { throw Object.assign(new Error('It failed.'), { code: 'why' }); },
		hang: () => { for (;;); },
		end: () => process.exit(3),
		fill: (length) => new Uint8Array(length).fill(7)
	});`;
const module = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

let thread: Thread<Sums>;
afterEach(() => thread.close());

test('a thread answers calls, each its own', async () => {
	thread = new Thread<Sums>(module);
	expect(await Promise.all([thread.call('add', 1, 2), thread.call('add', 3, 4)])).toEqual([3, 7]);
	expect((await thread.call('fill', 3)).join()).toBe('7,7,7');
});

test('an error comes back with its message and its code', async () => {
	thread = new Thread<Sums>(module);
	await expect(thread.call('fail')).rejects.toMatchObject({ message: 'It failed.', code: 'why' });
});

test('a thread that dies loses its calls and is replaced at the next', async () => {
	thread = new Thread<Sums>(module);
	await expect(thread.call('end')).rejects.toThrow(ThreadLost);
	expect(await thread.call('add', 1, 1)).toBe(2);
});

test('a call that takes too long ends the thread', async () => {
	thread = new Thread<Sums>(module, { timeoutMs: 1_500 });
	await expect(thread.call('hang')).rejects.toThrow('hang took longer than 1500 ms.');
	expect(await thread.call('add', 2, 2)).toBe(4);
});

test('a call to a closed thread that was never started is no error', async () => {
	thread = new Thread<Sums>(module);
	await expect(thread.close()).resolves.toBeUndefined();
});
