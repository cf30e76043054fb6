/** A board as bytes and back: what rooms move and storage keeps. */
import * as Y from 'yjs';
import type { Board } from './model.ts';
import { readBoard } from './read.ts';
import type { BoardDoc } from './schema.ts';

/** An empty document, for a board that is about to be filled. */
export function newDoc(): BoardDoc {
	return new Y.Doc();
}

/** The whole document as one Yjs update. */
export function bytesOf(doc: BoardDoc): Uint8Array {
	return Y.encodeStateAsUpdate(doc);
}

/** The board held in an encoded Yjs update. Throws what Yjs throws when the bytes are not one. */
export function boardFromBytes(bytes: Uint8Array): Board {
	const doc = newDoc();
	try {
		Y.applyUpdate(doc, bytes);
		return readBoard(doc);
	} finally {
		doc.destroy();
	}
}
