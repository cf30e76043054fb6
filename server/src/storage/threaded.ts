/** The store as the server uses it: SQLite in a thread of its own, behind the same interface. */
import { Thread } from '../thread.ts';
import type { BoardStore } from './store.ts';

/** Starts the thread and waits until the database is open and up to date. */
export async function openThreaded(file: string): Promise<BoardStore> {
	const thread = new Thread<BoardStore>(new URL('./sqlite-thread.ts', import.meta.url), {
		data: file
	});
	await thread.call('marked', 'opened');
	return {
		create: (board) => thread.call('create', board),
		board: (id) => thread.call('board', id),
		boards: () => thread.call('boards'),
		describe: (id, summary) => thread.call('describe', id, summary),
		trash: (id, at) => thread.call('trash', id, at),
		restore: (id) => thread.call('restore', id),
		append: (batch, at) => thread.call('append', batch, at),
		read: (id) => thread.call('read', id),
		compact: (id, snapshot) => thread.call('compact', id, snapshot),
		keepReport: (id, report) => thread.call('keepReport', id, report),
		report: (id) => thread.call('report', id),
		marked: (name) => thread.call('marked', name),
		mark: (name, at) => thread.call('mark', name, at),
		probe: (at) => thread.call('probe', at),
		async close() {
			await thread.call('close');
			await thread.close();
		}
	};
}
