/**
 * Which document messages of one connection are durable (rule R11): each waits for a place in the
 * room's log, and the count that is sent back goes only as far as all before it are on disk.
 */

/** A message that was not taken; the next answer to a sync will cover it. */
const UNTAKEN = Infinity;

export class Receipts {
	#settled = 0;
	#untaken = 0;
	/** Places in the log that the messages after the settled ones wait for, in the order they came. */
	#waiting: number[] = [];

	/** Notes a message: durable once the log is durable up to this place. */
	note(place: number): void {
		this.#waiting.push(place);
	}

	/** Notes a message that was set aside, because what it builds on is asked for first. */
	defer(): void {
		this.#waiting.push(UNTAKEN);
		this.#untaken++;
	}

	get deferred(): number {
		return this.#untaken;
	}

	/** An answer to a sync holds all that its sender has, so it stands for what was set aside. */
	cover(place: number): void {
		if (this.#untaken > 0)
			this.#waiting = this.#waiting.map((wanted) => (wanted === UNTAKEN ? place : wanted));
		this.#untaken = 0;
		this.#waiting.push(place);
	}

	/** How many messages are durable now; undefined when that is not news. */
	settle(durable: number): number | undefined {
		const next = this.#waiting.findIndex((place) => place > durable);
		const count = next < 0 ? this.#waiting.length : next;
		if (count === 0) return undefined;
		this.#waiting.splice(0, count);
		this.#settled += count;
		return this.#settled;
	}
}
