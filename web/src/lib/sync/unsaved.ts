/**
 * Counts what is not safe yet: changes made here that the server has not called durable.
 *
 * The server counts document messages of a connection; one message may hold many changes (all that
 * was made offline travels as one). So each message sent remembers how many changes there were by then.
 */
export class Unsaved {
	/** Changes ever made, and how many of them the server has called durable. */
	#made: number;
	#safe = 0;
	/** Messages of this connection that are not durable yet: the changes made by the time each left. */
	#waiting: number[] = [];
	#confirmed = 0;

	/** `carried`: changes that an earlier visit left unsaved on this device. */
	constructor(carried = 0) {
		this.#made = carried;
	}

	get count(): number {
		return this.#made - this.#safe;
	}

	/** Whether all that was sent over this connection is durable. */
	get settled(): boolean {
		return this.#waiting.length === 0;
	}

	/** Adds changes that were found on this device. */
	carry(changes: number): void {
		this.#made += changes;
	}

	change(): void {
		this.#made++;
	}

	/** A document message left, holding every change made so far that is not safe. */
	sent(): void {
		this.#waiting.push(this.#made);
	}

	/** The server has made this many of the connection's messages durable, counted from its start. */
	saved(messages: number): void {
		const newly = this.#waiting.splice(0, Math.max(0, messages - this.#confirmed));
		this.#confirmed += newly.length;
		this.#safe = Math.max(this.#safe, newly.at(-1) ?? 0);
	}

	/** The connection is gone: what it had not confirmed will be sent again by the next one. */
	lost(): void {
		this.#waiting = [];
		this.#confirmed = 0;
	}
}
