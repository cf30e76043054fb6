/**
 * A room's way into the log: keeps what is not durable yet, writes it in order, and tries again for
 * as long as storage refuses (rules R4, R5 and R11). Places count the changes since the room opened.
 */
import { pause, type Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { AppendToLog } from '../storage/index.ts';
import { RETRY_FIRST_MS, RETRY_MOST_MS } from './limits.ts';

/** One statement's worth; what is beyond waits for the next commit. */
const ROWS_A_WRITE = 1_000;

export interface LogEvents {
	/** Everything up to this place is on disk; these are the rows that became so. */
	durable(place: number, rows: readonly Uint8Array[]): void;
	/** Storage began to refuse (with the reason), or takes writes again (null). */
	refusing(reason: string | null): void;
	/** The board is no longer in the store. */
	gone(): void;
}

export class RoomLog {
	readonly #board: string;
	readonly #append: AppendToLog;
	readonly #clock: Clock;
	readonly #events: LogEvents;
	#unsaved: Uint8Array[] = [];
	#unsavedBytes = 0;
	#durable = 0;
	#writing: Promise<void> | undefined;
	#refusing = false;

	constructor(board: string, append: AppendToLog, clock: Clock, events: LogEvents) {
		this.#board = board;
		this.#append = append;
		this.#clock = clock;
		this.#events = events;
	}

	/** The place of the newest change. */
	get head(): number {
		return this.#durable + this.#unsaved.length;
	}

	get durable(): number {
		return this.#durable;
	}

	get isRefusing(): boolean {
		return this.#refusing;
	}

	get unsavedBytes(): number {
		return this.#unsavedBytes;
	}

	/** Changes that are not known to be on disk, oldest first. */
	get unsaved(): readonly Uint8Array[] {
		return this.#unsaved;
	}

	add(change: Uint8Array): void {
		this.#unsaved.push(change);
		this.#unsavedBytes += change.length;
		this.#writing ??= this.#write();
	}

	/** Resolves once nothing is left to write, however long storage refuses. */
	async flushed(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	async #write(): Promise<void> {
		let wait = RETRY_FIRST_MS;
		while (this.#unsaved.length > 0) {
			const rows = this.#unsaved.slice(0, ROWS_A_WRITE);
			const outcome = await this.#tryAppend(rows);
			if (outcome === 'kept') {
				this.#take(rows);
				wait = RETRY_FIRST_MS;
			} else if (outcome === 'gone') this.#drop();
			else {
				await pause(this.#clock, wait);
				wait = Math.min(2 * wait, RETRY_MOST_MS);
			}
		}
		this.#writing = undefined;
	}

	async #tryAppend(rows: Uint8Array[]): Promise<'kept' | 'gone' | 'refused'> {
		try {
			return (await this.#append(this.#board, rows)) === null ? 'gone' : 'kept';
		} catch (error) {
			if (!this.#refusing) this.#events.refusing(messageOf(error));
			this.#refusing = true;
			return 'refused';
		}
	}

	/** There is no board to write to any more; nobody is told that anything was kept. */
	#drop(): void {
		this.#unsaved = [];
		this.#unsavedBytes = 0;
		this.#events.gone();
	}

	#take(rows: Uint8Array[]): void {
		this.#unsaved = this.#unsaved.slice(rows.length);
		for (const row of rows) this.#unsavedBytes -= row.length;
		this.#durable += rows.length;
		if (this.#refusing) {
			this.#refusing = false;
			this.#events.refusing(null);
		}
		this.#events.durable(this.#durable, rows);
	}
}
