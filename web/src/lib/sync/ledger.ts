/**
 * Writes down how many changes of a board wait on this device, so that a reload still tells. Each
 * tab has its own line; a tab that opens the board takes over the lines of those that were there.
 */
export type LedgerPaper = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

export class Ledger {
	readonly #paper: LedgerPaper;
	readonly #board: string;
	readonly #line: string;

	constructor(paper: LedgerPaper, board: string, client: number) {
		this.#paper = paper;
		this.#board = `northlane.unsaved.${board}.`;
		this.#line = `${this.#board}${client}`;
	}

	/** Adds up what earlier visits left, and takes it over. */
	takeOver(): number {
		const lines = this.#lines();
		const sum = lines.reduce((total, line) => total + this.#read(line), 0);
		for (const line of lines) this.#paper.removeItem(line);
		this.write(sum);
		return sum;
	}

	write(count: number): void {
		try {
			if (count > 0) this.#paper.setItem(this.#line, String(count));
			else this.#paper.removeItem(this.#line);
		} catch {
			// full: the count will be too low after a reload, the changes themselves are elsewhere
		}
	}

	#lines(): string[] {
		const keys = Array.from({ length: this.#paper.length }, (_, i) => this.#paper.key(i) ?? '');
		return keys.filter((key) => key.startsWith(this.#board));
	}

	#read(line: string): number {
		const count = Number(this.#paper.getItem(line));
		return Number.isSafeInteger(count) && count > 0 ? count : 0;
	}
}
