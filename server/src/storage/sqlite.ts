/**
 * The store in one SQLite file. A promise that resolved means that the transaction is on disk: the
 * write-ahead log is synced at every commit, so what was appended survives `kill -9` and power loss.
 */
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type Selectable, type Transaction } from 'kysely';
import { systemCode } from '../errors.ts';
import { checksum, verified } from './checksum.ts';
import { migrate } from './migrations.ts';
import {
	StorageError,
	type Append,
	type BoardLog,
	type BoardRow,
	type BoardStore,
	type Counts,
	type KeptReport,
	type NewBoardRow,
	type NewSnapshot,
	type Summary
} from './store.ts';
import type { Tables } from './tables.ts';

/** `NrtL`: tells our file from any other program's SQLite file. */
export const APPLICATION_ID = 0x4e72744c;
/** How long a write waits for another program's lock: longer than any commit of a backup. */
export const BUSY_MS = 2_000;
/** Four values a row, far below the number of variables one statement may have. */
const ROWS_A_STATEMENT = 500;

/** Opens the file, or makes it, and brings its tables up to date. */
export async function openSqlite(file: string): Promise<BoardStore> {
	const database = new Sqlite(file);
	try {
		database.pragma('journal_mode = wal');
		// at NORMAL a commit would be lost with the power, and "saved" would be a guess
		database.pragma('synchronous = full');
		database.pragma(`busy_timeout = ${BUSY_MS}`);
		database.pragma('foreign_keys = on');
		database.pragma(`application_id = ${APPLICATION_ID}`);
		const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
		await migrate(db);
		return new SqliteStore(db, (ms) => void database.pragma(`busy_timeout = ${ms}`));
	} catch (error) {
		database.close();
		throw error;
	}
}

class SqliteStore implements BoardStore {
	readonly #db: Kysely<Tables>;
	readonly #waitFor: (ms: number) => void;
	#isBusy = false;

	constructor(db: Kysely<Tables>, waitFor: (ms: number) => void) {
		this.#db = db;
		this.#waitFor = waitFor;
	}

	create({ first, ...board }: NewBoardRow): Promise<void> {
		const { id, createdAt, ...summary } = board;
		return this.#write(async (db) => {
			const row = { id, created_at: createdAt, updated_at: createdAt, ...columns(summary) };
			await db
				.insertInto('boards')
				.values({ ...row, last_seq: 0 })
				.execute();
			if (first) await append(db, { board: id, updates: [first] }, createdAt);
		});
	}

	async board(id: string): Promise<BoardRow | undefined> {
		const row = await this.#db
			.selectFrom('boards')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirst();
		return row && boardRow(row);
	}

	async boards(): Promise<BoardRow[]> {
		const rows = await this.#db
			.selectFrom('boards')
			.selectAll()
			.where('deleted_at', 'is', null)
			.orderBy('updated_at', 'desc')
			.orderBy('id')
			.execute();
		return rows.map(boardRow);
	}

	async describe(id: string, summary: Summary): Promise<void> {
		await this.#write((db) =>
			db.updateTable('boards').set(columns(summary)).where('id', '=', id).execute()
		);
	}

	trash(id: string, at: string): Promise<boolean> {
		return this.#write(async (db) => {
			const { numUpdatedRows } = await db
				.updateTable('boards')
				.set({ deleted_at: at })
				.where('id', '=', id)
				.where('deleted_at', 'is', null)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		});
	}

	restore(id: string): Promise<boolean> {
		return this.#write(async (db) => {
			const { numUpdatedRows } = await db
				.updateTable('boards')
				.set({ deleted_at: null })
				.where('id', '=', id)
				.where('deleted_at', 'is not', null)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		});
	}

	append(batch: readonly Append[], at: string): Promise<(number | null)[]> {
		return this.#write(async (db) => {
			const seqs: (number | null)[] = [];
			for (const entry of batch) seqs.push(await append(db, entry, at));
			return seqs;
		});
	}

	/** One transaction, so that a compaction in between cannot show a snapshot without its rows. */
	read(id: string): Promise<BoardLog> {
		return this.#db.transaction().execute(async (db) => {
			const snapshot = await db
				.selectFrom('snapshots')
				.selectAll()
				.where('board', '=', id)
				.executeTakeFirst();
			const tail = await db
				.selectFrom('updates')
				.select(['seq', 'bytes', 'checksum'])
				.where('board', '=', id)
				.orderBy('seq')
				.execute();
			return {
				snapshot: snapshot
					? {
							through: snapshot.through,
							bytes: verified(id, 'The snapshot', snapshot.bytes, snapshot.checksum)
						}
					: null,
				tail: tail.map(({ seq, bytes, checksum }) => ({
					seq,
					bytes: verified(id, `Row ${seq} of the log`, bytes, checksum)
				}))
			};
		});
	}

	async compact(id: string, { bytes, over, through }: NewSnapshot): Promise<boolean> {
		try {
			await this.#write(async (db) => {
				const present = await db
					.selectFrom('snapshots')
					.select('through')
					.where('board', '=', id)
					.executeTakeFirst();
				if ((present?.through ?? 0) !== over) throw new NotTheseRows();
				const row = { through, bytes, checksum: checksum(bytes) };
				await db
					.insertInto('snapshots')
					.values({ board: id, ...row })
					.onConflict((conflict) => conflict.column('board').doUpdateSet(row))
					.execute();
				const { numDeletedRows } = await db
					.deleteFrom('updates')
					.where('board', '=', id)
					.where('seq', '>', over)
					.where('seq', '<=', through)
					.executeTakeFirst();
				// rows are numbered without holes, so a count tells whether it is exactly these
				if (numDeletedRows !== BigInt(through - over) || through <= over) throw new NotTheseRows();
			});
			return true;
		} catch (error) {
			if (error instanceof NotTheseRows) return false;
			throw error;
		}
	}

	async keepReport(id: string, { revision, computedAt, report }: KeptReport): Promise<void> {
		const row = { revision, computed_at: computedAt, report };
		await this.#write((db) =>
			db
				.insertInto('reports')
				.values({ board: id, ...row })
				.onConflict((conflict) => conflict.column('board').doUpdateSet(row))
				.execute()
		);
	}

	async report(id: string): Promise<KeptReport | undefined> {
		const row = await this.#db
			.selectFrom('reports')
			.selectAll()
			.where('board', '=', id)
			.executeTakeFirst();
		return row && { revision: row.revision, computedAt: row.computed_at, report: row.report };
	}

	async marked(name: string): Promise<boolean> {
		const row = await this.#db
			.selectFrom('marks')
			.select('name')
			.where('name', '=', name)
			.executeTakeFirst();
		return row !== undefined;
	}

	async mark(name: string, at: string): Promise<void> {
		await this.#write((db) =>
			db
				.insertInto('marks')
				.values({ name, at })
				.onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
				.execute()
		);
	}

	probe(at: string): Promise<void> {
		return this.mark('probe', at);
	}

	close(): Promise<void> {
		return this.#db.destroy();
	}

	async #write<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
		try {
			const result = await this.#db.transaction().execute(work);
			this.#setBusy(false);
			return result;
		} catch (error) {
			if (!isSqliteError(error)) throw error;
			this.#setBusy(systemCode(error).startsWith('SQLITE_BUSY'));
			throw new StorageError('refused', `The database refused to write: ${error.message}`);
		}
	}

	/** All boards share this thread: one write waits for a lock, the others are refused and told so. */
	#setBusy(isBusy: boolean): void {
		if (isBusy === this.#isBusy) return;
		this.#isBusy = isBusy;
		this.#waitFor(isBusy ? 0 : BUSY_MS);
	}
}

class NotTheseRows extends Error {}

const isSqliteError = (error: unknown): error is Error =>
	error instanceof Error && error.constructor.name === 'SqliteError';

async function append(
	db: Transaction<Tables>,
	{ board, updates }: Append,
	at: string
): Promise<number | null> {
	const row = await db
		.updateTable('boards')
		.set((eb) => ({ last_seq: eb('last_seq', '+', updates.length), updated_at: at }))
		.where('id', '=', board)
		.returning('last_seq')
		.executeTakeFirst();
	if (!row) return null;
	const first = row.last_seq - updates.length + 1;
	const rows = updates.map((bytes, i) => ({
		board,
		seq: first + i,
		bytes,
		checksum: checksum(bytes)
	}));
	for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
		await db
			.insertInto('updates')
			.values(rows.slice(from, from + ROWS_A_STATEMENT))
			.execute();
	return row.last_seq;
}

type SummaryColumns = Pick<Tables['boards'], 'title' | 'lanes' | 'cards' | 'goals' | 'counts'>;

function columns({ title, lanes, cards, goals, counts }: Summary): SummaryColumns {
	return { title, lanes, cards, goals, counts: counts && JSON.stringify(counts) };
}

function boardRow(row: Selectable<Tables['boards']>): BoardRow {
	return {
		id: row.id,
		title: row.title,
		createdAt: row.created_at,
		updatedAt: row.updated_at,
		deletedAt: row.deleted_at,
		lanes: row.lanes,
		cards: row.cards,
		goals: row.goals,
		counts: row.counts === null ? null : (JSON.parse(row.counts) as Counts)
	};
}
