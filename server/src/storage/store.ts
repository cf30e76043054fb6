/**
 * What the server keeps, as an interface: boards by name, and for each an append-only log of updates
 * with a snapshot at its foot. Bytes go in and come out; nobody here knows what a board is.
 */

/** How many of a board's goals are in which state, by state. */
export type Counts = Readonly<Record<string, number>>;

/** What is known of a board without opening it. */
export interface Summary {
	title: string;
	lanes: number;
	cards: number;
	goals: number;
	counts: Counts | null;
}

export interface BoardRow extends Summary {
	id: string;
	createdAt: string;
	updatedAt: string;
	/** Set while the board is in the trash. */
	deletedAt: string | null;
}

/** A board that is about to be: its row and, in the same transaction, the first update of its log. */
export interface NewBoardRow extends Summary {
	id: string;
	createdAt: string;
	first: Uint8Array | null;
}

export interface LogRow {
	/** The row's place in its board's log: 1, 2, 3 … without holes. */
	seq: number;
	bytes: Uint8Array;
}

/** A board's log from its beginning: the snapshot, and the rows that came after it. */
export interface BoardLog {
	snapshot: { through: number; bytes: Uint8Array } | null;
	tail: LogRow[];
}

/** Updates of one board on their way into its log. */
export interface Append {
	board: string;
	updates: readonly Uint8Array[];
}

/** A snapshot, and which rows it stands for: those after the snapshot `over`, up to `through`. */
export interface NewSnapshot {
	bytes: Uint8Array;
	over: number;
	through: number;
}

/** The last gap report of a board, as JSON; kept so that a restart does not begin at nothing. */
export interface KeptReport {
	revision: number;
	computedAt: string;
	report: string;
}

export interface BoardStore {
	/** Keeps a board and its first update together, or neither. */
	create(board: NewBoardRow): Promise<void>;
	/** The row of a board, also of one in the trash. */
	board(id: string): Promise<BoardRow | undefined>;
	/** Boards that are not in the trash, the last changed first. */
	boards(): Promise<BoardRow[]>;
	/** Writes what a board's list row shows. */
	describe(id: string, summary: Summary): Promise<void>;
	/** Puts a board into the trash; false when there is none, or when it lies there already. */
	trash(id: string, at: string): Promise<boolean>;
	/** Takes a board out of the trash; false when it is not in it. */
	restore(id: string): Promise<boolean>;
	/**
	 * Appends all of these in one transaction that is on disk when the promise resolves. Answers
	 * each entry's last seq, or null for a board that is not there.
	 */
	append(batch: readonly Append[], at: string): Promise<(number | null)[]>;
	/** Throws `StorageError` `corrupt` when a row is not what was written. */
	read(id: string): Promise<BoardLog>;
	/**
	 * Puts a snapshot in the place of exactly the rows it was made of, in one transaction. False,
	 * and nothing changed, when these rows are no longer those of the log.
	 */
	compact(id: string, snapshot: NewSnapshot): Promise<boolean>;
	keepReport(id: string, report: KeptReport): Promise<void>;
	report(id: string): Promise<KeptReport | undefined>;
	/** Whether `mark` was ever called with this name. */
	marked(name: string): Promise<boolean>;
	/** Remembers for good that something was done once. */
	mark(name: string, at: string): Promise<void>;
	/** Resolves if a write reaches the disk. */
	probe(at: string): Promise<void>;
	close(): Promise<void>;
}

/** `corrupt`: what was read is not what was written. `refused`: the disk or the database said no. */
export class StorageError extends Error {
	readonly code: 'corrupt' | 'refused';

	constructor(code: StorageError['code'], message: string) {
		super(message);
		this.code = code;
	}
}

/** Whether an error, also one that came across a thread, says that stored bytes are damaged. */
export const isCorrupt = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'corrupt';
