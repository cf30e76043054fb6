import { mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotStart } from '../errors.ts';
import { openDataFolder } from './data-folder.ts';

let dir: string;
let file: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'northlane-data-'));
	file = join(dir, 'northlane.db');
});
afterEach(() => rmSync(dir, { recursive: true }));

async function opened(): Promise<void> {
	(await openDataFolder(dir)).release();
}

/** The one sentence that stops the server. */
async function refusal(folder = dir): Promise<string> {
	const outcome: unknown = await openDataFolder(folder).catch((error: unknown) => error);
	if (!(outcome instanceof CannotStart)) throw new Error('the folder was opened');
	expect(outcome.message).toMatch(/^[A-Z][^\n]*\.$/);
	return outcome.message.replace(dir, '');
}

describe('a data folder', () => {
	test('is made with a database and its marker, and opens again', async () => {
		rmSync(dir, { recursive: true });
		await opened();
		expect(readFileSync(file, 'latin1').slice(0, 15)).toBe('SQLite format 3');
		expect(existsSync(join(dir, 'instance.json'))).toBe(true);
		await opened();
	});

	test('belongs to one server at a time', async () => {
		const first = await openDataFolder(dir);
		expect(await refusal()).toMatch(/^Another Northlane server is using the data folder/);
		first.release();
		await opened();
	});

	test('is not a file', async () => {
		writeFileSync(file, 'x');
		expect(await refusal(file)).toMatch(/is a file: set DATA_DIR to a folder/);
	});

	test('that cannot be made is refused', async () => {
		writeFileSync(file, 'x');
		expect(await refusal(join(file, 'below'))).toMatch(/cannot be written \(ENOTDIR\)/);
	});
});

describe('a database that was lost is never replaced by an empty one:', () => {
	test('a file of no length', async () => {
		await opened();
		truncateSync(file);
		expect(await refusal()).toMatch(/is empty, so what was in it is lost/);
	});

	test('a file of no length where none was before', async () => {
		writeFileSync(file, '');
		expect(await refusal()).toMatch(/is empty/);
	});

	test('no file where one has been', async () => {
		await opened();
		unlinkSync(file);
		expect(await refusal()).toMatch(/is missing although this folder has had one/);
	});

	test('something else', async () => {
		writeFileSync(file, 'My diary. Dear diary, today …');
		expect(await refusal()).toMatch(/is not a database/);
	});

	test("another program's database", async () => {
		const other = new Sqlite(file);
		other.exec('create table recipes (name text)');
		other.close();
		expect(await refusal()).toMatch(/belongs to another program/);
	});

	test('a damaged file', async () => {
		await opened();
		const content = readFileSync(file);
		content.fill(0xff, 100, 4_000);
		writeFileSync(file, content);
		expect(await refusal()).toMatch(/is damaged/);
	});

	test('a file cut short', async () => {
		await opened();
		truncateSync(file, 5_000);
		expect(await refusal()).toMatch(/is damaged/);
	});

	test('a file of a newer version', async () => {
		await opened();
		const database = new Sqlite(file);
		database.exec("insert into migrations values (99, 'from the future', 'later')");
		database.close();
		expect(await refusal()).toMatch(/was written by a newer version of Northlane/);
	});

	test('what a crash left of a database that was never finished is begun anew', async () => {
		writeFileSync(`${file}.new`, 'half');
		await opened();
		expect(existsSync(`${file}.new`)).toBe(false);
	});
});
