/**
 * Folds a log into one snapshot, and proves it before anybody trims anything (rules R10 and R16).
 * A pure function of bytes: it runs in a thread, beside the rooms and not in them.
 */
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import type { BoardLog } from '../storage/store.ts';

/** The snapshot does not say what the log says, so the log stays. */
export class Unequal extends Error {}

/** The whole log as one update. Throws `Unequal` when a fresh document would read it otherwise. */
export function fold(log: BoardLog): Uint8Array {
	const snapshot = encode(rowsOf(log));
	prove(log, snapshot);
	return snapshot;
}

/** Throws `Unequal` unless the snapshot loads in a fresh document as the same board as the log. */
export function prove(log: BoardLog, snapshot: Uint8Array): void {
	const fromLog = encode([encode(rowsOf(log))]);
	const fromSnapshot = encode([snapshot]);
	if (hash(fromLog) !== hash(fromSnapshot))
		throw new Unequal('The snapshot is not equal to the log it was made of.');
}

/** A log's updates from its beginning. */
export function rowsOf({ snapshot, tail }: BoardLog): Uint8Array[] {
	const rows = tail.map(({ bytes }) => bytes);
	return snapshot ? [snapshot.bytes, ...rows] : rows;
}

/** How long these are together. */
export function sizeOf(rows: readonly Uint8Array[]): number {
	return rows.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Loads updates into a fresh document and writes it out. Doing so twice gives a form in which equal
 * documents have equal bytes: everything that can be merged is.
 */
function encode(updates: Uint8Array[]): Uint8Array {
	const doc = new Y.Doc();
	try {
		doc.transact(() => {
			for (const update of updates) Y.applyUpdate(doc, update);
		});
		if (doc.store.pendingStructs || doc.store.pendingDs) throw new Unequal('The log has a hole.');
		return Y.encodeStateAsUpdate(doc);
	} finally {
		doc.destroy();
	}
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
