/**
 * Looks at a server from outside, in a thread of its own: how long what others stamped took to come
 * (p50, p99), and how long a ping was left unanswered.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Board } from './contestants.ts';

/** What a probe has seen. */
export interface Seen {
	/** Different stamps that came. */
	stamps: number;
	p50: number;
	p99: number;
	/** The longest that a ping waited, in ms. */
	stall: number;
}

/** Milliseconds since 1970 with fractions, the same in all threads. */
export const stampNow = (): number => performance.timeOrigin + performance.now();

/** The time, as probes find it in any message: a person's cursor, a text on a card. */
export const stamp = (): string => `~${stampNow().toFixed(3)}~`;

export class Probe {
	readonly #worker: Worker;

	/** Joins these boards and begins to look. */
	static async on(boards: readonly Board[]): Promise<Probe> {
		const data = boards.map(({ address, hello }) => ({ address, hello }));
		const worker = new Worker(new URL('./probe-thread.ts', import.meta.url), { workerData: data });
		await once(worker, 'message');
		return new Probe(worker);
	}

	private constructor(worker: Worker) {
		this.#worker = worker;
	}

	/** What was seen since it began or was asked last. */
	async look(): Promise<Seen> {
		const answer = once(this.#worker, 'message') as Promise<[Seen]>;
		this.#worker.postMessage('look');
		return (await answer)[0];
	}

	/** Looks until so many stamps have come, or so much time has passed. */
	async settle(stamps: number, mostMs: number): Promise<Seen> {
		const answer = once(this.#worker, 'message') as Promise<[Seen]>;
		this.#worker.postMessage({ stamps, mostMs });
		return (await answer)[0];
	}

	async stop(): Promise<void> {
		await this.#worker.terminate();
	}
}
