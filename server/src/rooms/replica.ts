/**
 * The room's own copy of the document: what joiners are answered from and updates are judged by.
 * The only file of the server's hot path that knows Yjs; a room sees bytes, clocks and ids.
 */
import * as Y from 'yjs';
import type { Known } from './admission.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Id } from './scan.ts';

/** An update went in halfway: the copy must be thrown away. */
export class Broken extends Error {}

export class Replica implements Known {
	readonly #doc = new Y.Doc();
	#changes: Uint8Array[] = [];
	#whole: Uint8Array | undefined;

	/** Reads a log from its beginning. Throws `Broken` when it has a hole. */
	constructor(log: Iterable<Uint8Array>) {
		// one transaction: clean-up once, not once a row
		this.#doc.transact(() => {
			for (const update of log) Y.applyUpdate(this.#doc, update);
		});
		if (this.#isIncomplete()) throw new Broken('The log has a hole.');
		this.#doc.on('update', (update: Uint8Array) => this.#changes.push(update));
	}

	/**
	 * Applies an update that was admitted. Answers what it changed, as an update of its own, or null
	 * when all of it was known. Throws `Broken` when it did not go in whole.
	 */
	apply(update: Uint8Array): Uint8Array | null {
		this.#changes = [];
		try {
			Y.applyUpdate(this.#doc, update);
		} catch (error) {
			throw new Broken(error instanceof Error ? error.message : String(error));
		}
		if (this.#isIncomplete()) throw new Broken('The update was applied in part.');
		const [first, ...rest] = this.#changes;
		if (!first) return null;
		this.#whole = undefined;
		// Yjs tidies formatting in a second transaction, which belongs to the same change
		return rest.length === 0 ? first : Y.mergeUpdates([first, ...rest]);
	}

	/** All of it, as one update; made once between two changes, whoever asks. */
	whole(): Uint8Array {
		return (this.#whole ??= Y.encodeStateAsUpdate(this.#doc));
	}

	/** What somebody with this state vector lacks. */
	since(vector: Uint8Array): Uint8Array {
		return Y.encodeStateAsUpdate(this.#doc, vector);
	}

	vector(): Uint8Array {
		return Y.encodeStateVector(this.#doc);
	}

	stateOf(client: number): number {
		return Y.getState(this.#doc.store, client);
	}

	depthOf(id: Id): number {
		const struct = Y.getItem(this.#doc.store, Y.createID(id.client, id.clock));
		let depth = 0;
		let type = struct instanceof Y.Item ? struct.parent : null;
		while (type instanceof Y.AbstractType && type._item && depth <= MAX_DEPTH) {
			type = type._item.parent;
			depth++;
		}
		return depth;
	}

	destroy(): void {
		this.#doc.destroy();
	}

	#isIncomplete(): boolean {
		const { pendingStructs, pendingDs } = this.#doc.store;
		return pendingStructs !== null || pendingDs !== null;
	}
}
