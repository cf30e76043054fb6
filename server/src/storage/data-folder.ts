/**
 * The data folder: one server at a time, and never a new empty database where one has been lost.
 *
 * ```
 * northlane.db       the database, with its -wal and -shm
 * northlane.lock     held by the running server; the system lets go of it when the process dies
 * instance.json      says that a database belongs here, from outside the database
 * ```
 */
import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { closeSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CannotStart, messageOf, systemCode } from '../errors.ts';
import { NewerDatabase } from './migrations.ts';
import { APPLICATION_ID, openSqlite } from './sqlite.ts';

/** Every SQLite file begins with these sixteen bytes. */
const SQLITE_MAGIC = 'SQLite format 3\0';
/** Reading all of it takes well under a second; larger files are checked row by row as they are read. */
const CHECKED_UP_TO_BYTES = 64 * 1024 * 1024;
/** A server that is just stopping lets go within this time. */
const WAIT_FOR_LOCK_MS = 1_500;

export interface DataFolder {
	/** The database file: there, sound and up to date. */
	database: string;
	/** Lets another server have the folder. */
	release(): void;
}

/** Makes the folder ready. Throws `CannotStart` with one sentence when that cannot be. */
export async function openDataFolder(dir: string): Promise<DataFolder> {
	makeFolder(dir);
	const release = lock(dir);
	try {
		return { database: await findDatabase(dir), release };
	} catch (error) {
		release();
		throw error;
	}
}

function makeFolder(dir: string): void {
	if (existsSync(dir) && !statSync(dir).isDirectory())
		throw new CannotStart(`The data folder ${dir} is a file: set DATA_DIR to a folder.`);
	try {
		makeFolders(resolve(dir));
		accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch (error) {
		throw new CannotStart(
			`The data folder ${dir} cannot be written (${systemCode(error)}): ` +
				'give this user the right to, or set DATA_DIR to another folder.'
		);
	}
}

/** Not by `recursive: true`: below /proc Node would try for ever. */
function makeFolders(dir: string): void {
	if (existsSync(dir)) return;
	makeFolders(dirname(dir));
	mkdirSync(dir, { mode: 0o700 });
}

/** An open exclusive transaction of SQLite is a lock that the system frees also after `kill -9`. */
function lock(dir: string): () => void {
	try {
		const held = new Sqlite(join(dir, 'northlane.lock'), { timeout: WAIT_FOR_LOCK_MS });
		held.exec('begin exclusive');
		return () => held.close();
	} catch (error) {
		if (systemCode(error).startsWith('SQLITE_BUSY'))
			throw new CannotStart(
				`Another Northlane server is using the data folder ${dir}: ` +
					'stop it, or set DATA_DIR to another folder.'
			);
		throw new CannotStart(
			`The data folder ${dir} cannot be written (${systemCode(error)}): ` +
				'give this user the right to, or set DATA_DIR to another folder.'
		);
	}
}

async function findDatabase(dir: string): Promise<string> {
	const file = join(dir, 'northlane.db');
	const marker = join(dir, 'instance.json');
	if (existsSync(file)) checkDatabase(file);
	else if (existsSync(marker))
		throw new CannotStart(
			`The database ${file} is missing although this folder has had one: ` +
				'bring it back from a backup, or set DATA_DIR to an empty folder.'
		);
	else await makeDatabase(file);
	await bringUpToDate(file);
	if (!existsSync(marker)) writeFileSync(marker, JSON.stringify({ instance: randomUUID() }) + '\n');
	return file;
}

/** Made under another name, so that a crash never leaves an empty file under the real one. */
async function makeDatabase(file: string): Promise<void> {
	const unfinished = `${file}.new`;
	for (const end of ['', '-wal', '-shm']) rmSync(unfinished + end, { force: true });
	await (await openSqlite(unfinished)).close();
	renameSync(unfinished, file);
}

function checkDatabase(file: string): void {
	const { size } = statSync(file);
	if (size === 0)
		throw new CannotStart(
			`The database ${file} is empty, so what was in it is lost: ` +
				'bring it back from a backup, or move the file away to begin anew.'
		);
	if (firstBytes(file) !== SQLITE_MAGIC)
		throw new CannotStart(`The file ${file} is not a database: bring it back from a backup.`);
	const damage = damageOf(file, size);
	if (damage) throw new CannotStart(`The database ${file} ${damage}: bring it back from a backup.`);
}

function firstBytes(file: string): string {
	const bytes = Buffer.alloc(SQLITE_MAGIC.length);
	try {
		const handle = openSync(file, 'r');
		readSync(handle, bytes);
		closeSync(handle);
	} catch (error) {
		throw new CannotStart(`The database ${file} cannot be read (${systemCode(error)}).`);
	}
	return bytes.toString('latin1');
}

function damageOf(file: string, size: number): string | undefined {
	let database: Sqlite.Database | undefined;
	try {
		database = new Sqlite(file);
		if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID)
			return 'belongs to another program';
		const whole =
			size > CHECKED_UP_TO_BYTES || database.pragma('quick_check(1)', { simple: true }) === 'ok';
		return whole ? undefined : 'is damaged';
	} catch (error) {
		return `is damaged (${messageOf(error)})`;
	} finally {
		database?.close();
	}
}

async function bringUpToDate(file: string): Promise<void> {
	try {
		await (await openSqlite(file)).close();
	} catch (error) {
		if (error instanceof NewerDatabase)
			throw new CannotStart(
				`The database ${file} was written by a newer version of Northlane: start that version.`
			);
		throw new CannotStart(`The database ${file} cannot be opened: ${messageOf(error)}.`);
	}
}
