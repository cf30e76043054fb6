/** Every body of the board store, each opened on nothing and opened again on what it kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryStore, openSqlite, openThreaded, type BoardStore } from '@northlane/server/storage';

export interface Body {
	open(): Promise<BoardStore>;
	/** Closes the store and opens what it left behind; null: it leaves nothing. */
	again: ((store: BoardStore) => Promise<BoardStore>) | null;
	/** The database file, for those who want to damage it. */
	file: string | null;
	clean(): void;
}

export const BODIES: Record<string, () => Body> = {
	memory: () => ({
		open: async () => new MemoryStore(),
		again: null,
		file: null,
		clean: () => undefined
	}),
	sqlite: () => onDisk(openSqlite),
	'sqlite in a thread': () => onDisk(openThreaded)
};

function onDisk(open: (file: string) => Promise<BoardStore>): Body {
	const dir = mkdtempSync(join(tmpdir(), 'northlane-store-'));
	const file = join(dir, 'northlane.db');
	return {
		open: () => open(file),
		again: async (store) => {
			await store.close();
			return open(file);
		},
		file,
		clean: () => rmSync(dir, { recursive: true })
	};
}
