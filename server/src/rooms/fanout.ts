/**
 * What one turn of the event loop brings for everybody: packed once, and written once to each, without
 * what they sent themselves (rule R3).
 */
import { packed } from './frames.ts';
import { MAX_PACK_BYTES } from './limits.ts';

/** Bytes of a pack, from one place to another. */
type Run = [start: number, end: number];

/** Somebody who gets it. */
export interface Receiver {
	/** Takes frames as `packed` makes them, several in each piece. */
	deliver(pieces: readonly Uint8Array[]): void;
}

export class Fanout<R extends Receiver> {
	readonly #receivers: Iterable<R>;
	#frames: Uint8Array[] = [];
	#length = 0;
	/** What of the pack each sender knows, because it came from there. */
	readonly #own = new Map<R, Run[]>();

	constructor(receivers: Iterable<R>) {
		this.#receivers = receivers;
	}

	/** Sends a message to everybody but its sender, with all that this turn brings. */
	add(message: Uint8Array, sender: R): void {
		if (this.#frames.length === 0) setImmediate(() => this.flush());
		const frame = packed(message);
		const start = this.#length;
		this.#frames.push(frame);
		this.#length += frame.length;
		const runs = this.#own.get(sender) ?? [];
		this.#own.set(sender, runs);
		runs.push([start, this.#length]);
		if (this.#length > MAX_PACK_BYTES) this.flush();
	}

	/** Sends what there is. */
	flush(): void {
		if (this.#frames.length === 0) return;
		const pack = Buffer.concat(this.#frames, this.#length);
		const own = new Map(this.#own);
		this.#frames = [];
		this.#length = 0;
		this.#own.clear();
		for (const receiver of this.#receivers) {
			const pieces = without(pack, own.get(receiver));
			if (pieces.length > 0) receiver.deliver(pieces);
		}
	}
}

/** The rest of a pack; nothing is copied. */
function without(pack: Uint8Array, runs: readonly Run[] | undefined): Uint8Array[] {
	if (!runs) return [pack];
	const pieces: Uint8Array[] = [];
	let at = 0;
	for (const [start, end] of [...runs, [pack.length, pack.length] as const]) {
		if (start > at) pieces.push(pack.subarray(at, start));
		at = end;
	}
	return pieces;
}
