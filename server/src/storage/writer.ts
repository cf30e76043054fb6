/**
 * Group commit: what the rooms hand in while one transaction is being written goes together into
 * the next, so that a hundred rooms share one wait for the disk.
 */
import { timestamp, type Clock } from '../clock.ts';
import type { Append, BoardStore } from './store.ts';

/** One transaction stays short enough that nobody waits for it noticeably. */
const UPDATES_A_COMMIT = 5_000;

interface Entry extends Append {
	resolve: (seq: number | null) => void;
	reject: (error: unknown) => void;
}

/** Hands updates to the log. Resolves when they are durable, with the last seq; null: no such board. */
export type AppendToLog = (board: string, updates: readonly Uint8Array[]) => Promise<number | null>;

/** Makes the one way into a store's logs. */
export function groupCommit(store: BoardStore, clock: Clock): AppendToLog {
	const queue: Entry[] = [];
	let writing = false;

	async function write(): Promise<void> {
		writing = true;
		// one turn of the loop: everything that this turn's sockets brought is in the first commit
		await new Promise(setImmediate);
		while (queue.length > 0) await commit(store, take(queue), timestamp(clock));
		writing = false;
	}

	return (board, updates) =>
		new Promise((resolve, reject) => {
			queue.push({ board, updates, resolve, reject });
			if (!writing) void write();
		});
}

function take(queue: Entry[]): Entry[] {
	let updates = 0;
	let count = 0;
	for (const entry of queue) {
		updates += entry.updates.length;
		if (count > 0 && updates > UPDATES_A_COMMIT) break;
		count++;
	}
	return queue.splice(0, count);
}

async function commit(store: BoardStore, entries: Entry[], at: string): Promise<void> {
	try {
		const seqs = await store.append(plain(entries), at);
		entries.forEach(({ resolve }, i) => resolve(seqs[i] ?? null));
	} catch (error) {
		if (entries.length === 1) entries[0]?.reject(error);
		// one board's rows must not keep the others' out
		else for (const entry of entries) await commit(store, [entry], at);
	}
}

const plain = (entries: Entry[]): Append[] =>
	entries.map(({ board, updates }) => ({ board, updates }));
