import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardLog } from '../storage/index.ts';
import { createDice, pick, scribble } from './dice.ts';
import { fold, prove, Unequal } from './fold.ts';

const asLog = (updates: Uint8Array[], snapshot: BoardLog['snapshot'] = null): BoardLog => ({
	snapshot,
	tail: updates.map((bytes, i) => ({ seq: (snapshot?.through ?? 0) + i + 1, bytes }))
});

function read(...updates: Uint8Array[]): unknown {
	const doc = new Y.Doc();
	for (const update of updates) Y.applyUpdate(doc, update);
	return [
		doc.getMap('map').toJSON(),
		doc.getArray('list').toJSON(),
		doc.getText('text').toDelta(),
		doc.getXmlFragment('xml').toJSON()
	];
}

/** What a room's log holds after people scribbled on the board, one row an edit. */
function logOf(seed: number, edits: number): Uint8Array[] {
	const dice = createDice(seed);
	const docs = [new Y.Doc(), new Y.Doc()] as const;
	docs.forEach((doc, i) => (doc.clientID = seed * 10 + i + 1));
	const rows: Uint8Array[] = [];
	for (const doc of docs)
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin === 'other') return;
			rows.push(update);
			for (const other of docs) if (other !== doc) Y.applyUpdate(other, update, 'other');
		});
	for (let i = 0; i < edits; i++) scribble(docs[pick(dice, 2)] ?? docs[0], dice);
	return rows;
}

describe('folding a log', () => {
	test.each(Array.from({ length: 40 }, (_, seed) => seed))(
		'R10 a compacted log decodes to the same board as the log it replaced (seed %i)',
		(seed) => {
			const rows = logOf(seed, 60);
			const half = Math.floor(rows.length / 2);
			const first = fold(asLog(rows.slice(0, half)));
			const snapshot = { through: half, bytes: first };
			const whole = fold(asLog(rows.slice(half), snapshot));
			expect(read(first, ...rows.slice(half))).toEqual(read(...rows));
			expect(read(whole)).toEqual(read(...rows));
			expect(whole.length).toBeLessThan(rows.reduce((sum, row) => sum + row.length, 0));
		}
	);

	test('R16 a snapshot that lacks an edit, has one more, or lost a deletion is not equal', () => {
		const doc = new Y.Doc();
		doc.getText('text').insert(0, 'abc');
		const before = Y.encodeStateAsUpdate(doc);
		doc.getText('text').delete(1, 1);
		const log = asLog([before, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc))]);
		expect(() => prove(log, fold(log))).not.toThrow();
		// equal state vectors: only the deletion is missing
		expect(() => prove(log, before)).toThrow(Unequal);
		expect(() => prove(log, Y.encodeStateAsUpdate(new Y.Doc()))).toThrow(Unequal);
		doc.getMap('map').set('a', 1);
		expect(() => prove(log, Y.encodeStateAsUpdate(doc))).toThrow(Unequal);
	});

	test('R16 a log with a hole is never folded', () => {
		const rows = logOf(3, 20);
		expect(() => fold(asLog(rows.slice(1)))).toThrow(Unequal);
	});
});
