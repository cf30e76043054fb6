/** Those who want to know: added with a function, gone with the function that comes back. */
export class Listeners {
	readonly #all = new Set<() => void>();

	add(listener: () => void): () => void {
		// wrapped, so that the same function added twice is two listeners
		const entry = (): void => listener();
		this.#all.add(entry);
		return () => this.#all.delete(entry);
	}

	tell(): void {
		for (const listener of [...this.#all]) listener();
	}
}
