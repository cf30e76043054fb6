/**
 * Keeps a board's document on this device: loads what is there, writes down every update, and
 * knows at any moment whether all of it is really kept.
 */
import { mergeUpdates } from 'yjs';
import type { DeviceCopy } from './device-copy.ts';

export type StoreState =
	| 'opening'
	| 'kept'
	/** This device keeps nothing, or refused the last write. */
	| 'refused';

export class Store {
	readonly #changed: () => void;
	#copy: DeviceCopy | null = null;
	#state: StoreState = 'opening';
	#closed = false;
	/** Updates not written yet; those being written stay here until they are. */
	#queue: Uint8Array[] = [];
	#writing = false;

	constructor(changed: () => void) {
		this.#changed = changed;
	}

	get state(): StoreState {
		return this.#state;
	}

	/** Whether all that was given to it would be there after a reload. */
	get isKept(): boolean {
		return this.#state === 'kept' && this.#queue.length === 0;
	}

	/** Opens the copy and hands over what it holds; never fails, an unusable device is a state. */
	async open(opening: Promise<DeviceCopy>, apply: (updates: Uint8Array[]) => void): Promise<void> {
		try {
			const copy = await opening;
			const updates = await copy.load();
			this.#copy = copy;
			if (!this.#closed) apply(updates);
			this.#become('kept');
			await this.#write();
			// what was made while it opened is written even if nobody waits for it any more
			if (this.#closed) copy.close();
		} catch {
			this.#become('refused');
		}
	}

	keep(update: Uint8Array): void {
		this.#queue.push(update);
		void this.#write();
	}

	close(): void {
		this.#closed = true;
		if (!this.#writing) this.#copy?.close();
	}

	/** One write at a time; what gathers meanwhile goes as one. A refused write waits for the next try. */
	async #write(): Promise<void> {
		const copy = this.#copy;
		if (!copy || this.#writing || this.#queue.length === 0) return;
		this.#writing = true;
		const batch = [...this.#queue];
		const kept = await copy.append(mergeUpdates(batch)).then(
			() => true,
			() => false
		);
		this.#writing = false;
		if (kept) this.#queue.splice(0, batch.length);
		this.#become(kept ? 'kept' : 'refused');
		if (kept && this.#queue.length > 0) return this.#write();
		if (this.#closed) copy.close();
	}

	#become(state: StoreState): void {
		this.#state = state;
		this.#changed();
	}
}
