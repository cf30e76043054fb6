/**
 * A board's copy on this device: its updates in IndexedDB, oldest first. Several tabs may write to
 * one copy; the database lets one transaction in at a time, so nobody's updates are lost.
 */
import { mergeUpdates } from 'yjs';

/** A copy of more pieces than this is merged into one when it is opened. */
export const MERGE_ABOVE = 100;

const UPDATES = 'updates';

export interface DeviceCopy {
	/** All that is kept of the board. */
	load(): Promise<Uint8Array[]>;
	/** Resolves once the update is kept; rejects when the device refuses, say because it is full. */
	append(update: Uint8Array): Promise<void>;
	close(): void;
}

/** Opens the copy. Rejects where a browser has no database or does not allow one. */
export async function openDeviceCopy(board: string): Promise<DeviceCopy> {
	const database = await open(`northlane/${board}`);
	return {
		load: () => load(database),
		append: (update) => inside(database, (store) => store.add(update)).then(() => undefined),
		close: () => database.close()
	};
}

function open(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () =>
			request.result.createObjectStore(UPDATES, { autoIncrement: true });
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(asError(request.error));
		request.onblocked = () => reject(new Error('another tab holds the database'));
	});
}

async function load(database: IDBDatabase): Promise<Uint8Array[]> {
	const updates = await inside(
		database,
		(store) => store.getAll() as IDBRequest<Uint8Array[]>,
		(found, store) => {
			if (found.length <= MERGE_ABOVE) return;
			store.clear();
			store.add(mergeUpdates(found));
		}
	);
	return updates;
}

/** One transaction; resolves with the request's result only when the whole of it is kept. */
function inside<T>(
	database: IDBDatabase,
	ask: (store: IDBObjectStore) => IDBRequest<T>,
	then?: (result: T, store: IDBObjectStore) => void
): Promise<T> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(UPDATES, 'readwrite');
		const store = transaction.objectStore(UPDATES);
		const request = ask(store);
		if (then) request.onsuccess = () => then(request.result, store);
		transaction.oncomplete = () => resolve(request.result);
		transaction.onerror = transaction.onabort = () => reject(asError(transaction.error));
	});
}

const asError = (error: DOMException | null): Error => error ?? new Error('the database refused');
