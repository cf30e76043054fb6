/**
 * Whose a client id is (rule R15). Yjs lets anybody write under any id; here an id is leased to the
 * connection that first used it, until that connection ends. Ids of earlier sessions are nobody's.
 */

export class Leases<Holder> {
	readonly #holders = new Map<number, Holder>();
	readonly #held = new Map<Holder, Set<number>>();

	holderOf(client: number): Holder | undefined {
		return this.#holders.get(client);
	}

	isForeign(client: number, to: Holder): boolean {
		const holder = this.#holders.get(client);
		return holder !== undefined && holder !== to;
	}

	hasAny(holder: Holder): boolean {
		return this.#held.has(holder);
	}

	/** Leases an id that is free; one that is not stays with its holder. */
	take(client: number, holder: Holder): void {
		if (this.#holders.has(client)) return;
		this.#holders.set(client, holder);
		const held = this.#held.get(holder) ?? new Set();
		this.#held.set(holder, held.add(client));
	}

	release(holder: Holder): void {
		for (const client of this.#held.get(holder) ?? []) this.#holders.delete(client);
		this.#held.delete(holder);
	}
}
