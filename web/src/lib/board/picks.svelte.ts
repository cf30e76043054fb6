/** What one's own hand is on: selected, hovered, carried, written; shown to others as it changes. */
import type { BoardSession } from '#lib/sync/session.ts';
import { NOTHING, remaining, type Selection } from '#lib/canvas/select.ts';

export class Picks {
	selection: Selection = $state.raw(NOTHING);
	hovered: string | undefined = $state.raw();
	/** The card whose title is being written. */
	writing: string | undefined = $state.raw();
	/** Where the keyboard is: the one card that Tab reaches. */
	current: string | undefined = $state.raw();
	carried: Selection = $state.raw(NOTHING);
	/** When the title one was writing went away under one's hands, ms of the page. */
	interruptedAt = -Infinity;
	readonly #session: BoardSession;
	readonly #changed: (ids: Iterable<string>) => void;

	/** `changed` hears of every card whose look may have changed. */
	constructor(session: BoardSession, changed: (ids: Iterable<string>) => void) {
		this.#session = session;
		this.#changed = changed;
	}

	/** The selected card when there is exactly one. */
	get only(): string | undefined {
		return this.selection.size === 1 ? this.selection.values().next().value : undefined;
	}

	select(selection: Selection): void {
		if (selection === this.selection) return;
		this.#changed(new Set([...this.selection, ...selection]));
		this.selection = selection;
		const [first] = selection;
		// who selects has looked up, and means the next key
		if (first !== undefined) this.interruptedAt = -Infinity;
		if (first !== undefined && !selection.has(this.current ?? '')) this.current = first;
		this.#session.present({ selection: [...selection] });
	}

	hover(id: string | undefined): void {
		if (id !== this.hovered) this.hovered = id;
	}

	carry(ids: Selection): void {
		this.#changed(new Set([...this.carried, ...ids]));
		this.carried = ids;
	}

	write(id: string | undefined): void {
		if (id === this.writing) return;
		this.writing = id;
		this.#session.present({ typing: id ?? null });
	}

	/** Lets go of cards that are no longer there. */
	forget(isThere: (id: string) => boolean): void {
		this.select(remaining(this.selection, isThere));
		if (this.hovered !== undefined && !isThere(this.hovered)) this.hovered = undefined;
		if (this.current !== undefined && !isThere(this.current)) this.current = undefined;
		if (this.writing !== undefined && !isThere(this.writing)) this.write(undefined);
	}
}
