/** Keeps logs short: one at a time, in a thread, and only what was proven equal is trimmed. */
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { BoardLog, BoardStore } from '../storage/index.ts';
import { rowsOf, sizeOf } from './fold.ts';
import { COMPACT_AFTER_ROWS } from './limits.ts';

/** Folding a large board takes seconds, so its log may grow a row for every page of it. */
const BYTES_A_ROW = 4_096;
/** After a fold that failed, the log is left alone for a while. */
const REST_AFTER_FAILURE_MS = 10 * 60_000;

/** A log as one snapshot, proven to say the same; see `fold.ts`. */
export type Fold = (log: BoardLog) => Promise<Uint8Array>;

export interface CompactorOptions {
	store: Pick<BoardStore, 'read' | 'compact'>;
	fold: Fold;
	clock: Clock;
	/** A snapshot took the place of so many rows of a board, and spared so many bytes. */
	trimmed: (board: string, rows: number, bytes: number) => void;
	tell: (sentence: string, facts: object) => void;
}

/** Whether a log of so many rows beside so many bytes is worth folding. */
export const isLong = (rows: number, bytes: number): boolean =>
	rows >= Math.max(COMPACT_AFTER_ROWS, bytes / BYTES_A_ROW);

export class Compactor {
	readonly #options: CompactorOptions;
	readonly #queue = new Set<string>();
	readonly #restUntil = new Map<string, number>();
	#running: Promise<void> | undefined;
	#isStopped = false;

	constructor(options: CompactorOptions) {
		this.#options = options;
	}

	/** Folds a board's log soon, unless that failed a short while ago. */
	request(board: string): void {
		if (this.#isStopped) return;
		if ((this.#restUntil.get(board) ?? 0) > this.#options.clock.now()) return;
		this.#queue.add(board);
		this.#running ??= this.#run();
	}

	/** Resolves once nothing is queued or running. */
	async idle(): Promise<void> {
		await this.#running;
	}

	/** Drops the queue and waits for the fold that runs. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		this.#queue.clear();
		await this.#running;
	}

	async #run(): Promise<void> {
		for (const board of this.#queue) {
			try {
				await this.#compact(board);
			} catch (error) {
				this.#restUntil.set(board, this.#options.clock.now() + REST_AFTER_FAILURE_MS);
				this.#options.tell('A log could not be folded and stays as it is.', {
					board,
					error: messageOf(error)
				});
			}
			this.#queue.delete(board);
		}
		this.#running = undefined;
	}

	async #compact(board: string): Promise<void> {
		const { store, fold, trimmed } = this.#options;
		const log = await store.read(board);
		const through = log.tail.at(-1)?.seq;
		if (through === undefined) return;
		const bytes = await fold(log);
		const over = log.snapshot?.through ?? 0;
		if (!(await store.compact(board, { bytes, over, through }))) return;
		trimmed(board, log.tail.length, sizeOf(rowsOf(log)) - bytes.length);
	}
}
