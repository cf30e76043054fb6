/**
 * The steps from an empty database to today's. A step that has shipped is never edited: what must
 * change becomes the next step. Each runs in a transaction of its own, so a crash leaves whole steps.
 */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

interface Step {
	name: string;
	up: (db: Transaction<Tables>) => Promise<unknown>;
}

const STEPS: Step[] = [
	{
		name: 'boards and their logs',
		async up(db) {
			await sql`create table boards (
				id text primary key not null,
				title text not null,
				created_at text not null,
				updated_at text not null,
				deleted_at text,
				lanes integer not null,
				cards integer not null,
				goals integer not null,
				counts text,
				last_seq integer not null default 0
			) strict`.execute(db);
			// without rowid: a board's rows lie together, and reading a log reads neighbours
			await sql`create table updates (
				board text not null references boards (id) on delete cascade,
				seq integer not null,
				bytes blob not null,
				checksum integer not null,
				primary key (board, seq)
			) strict, without rowid`.execute(db);
			await sql`create table snapshots (
				board text primary key not null references boards (id) on delete cascade,
				through integer not null,
				bytes blob not null,
				checksum integer not null
			) strict`.execute(db);
			await sql`create table reports (
				board text primary key not null references boards (id) on delete cascade,
				revision integer not null,
				computed_at text not null,
				report text not null
			) strict`.execute(db);
			await sql`create table marks (
				name text primary key not null,
				at text not null
			) strict`.execute(db);
		}
	}
];

/** The database knows steps that this program does not. */
export class NewerDatabase extends Error {}

/** Brings a database up to date, or throws `NewerDatabase`. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
	await sql`create table if not exists migrations (
		step integer primary key not null,
		name text not null,
		at text not null
	) strict`.execute(db);
	const done = await db.selectFrom('migrations').select('step').execute();
	if (done.length > STEPS.length) throw new NewerDatabase();
	for (const [index, step] of STEPS.entries()) {
		if (index >= done.length) await run(db, index + 1, step);
	}
}

function run(db: Kysely<Tables>, step: number, { name, up }: Step): Promise<void> {
	return db.transaction().execute(async (transaction) => {
		await up(transaction);
		const at = sql<string>`current_timestamp`;
		await transaction.insertInto('migrations').values({ step, name, at }).execute();
	});
}
