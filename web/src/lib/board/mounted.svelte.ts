/**
 * The cards that have an element just now: those near the view, mounted a few a frame from its centre
 * outwards, and whatever is being written on, wherever that is. One signal for each card's place.
 */
import { flushSync } from 'svelte';
import { isMounted, type Face } from '#lib/canvas/face.ts';
import { fromCentre, isStale, MOUNT_BUDGET, nextBudget, queryRect } from '#lib/canvas/cull.ts';
import { touches, type Rect } from '#lib/canvas/geometry.ts';
import type { Scene } from '#lib/canvas/scene.ts';
import type { CardView } from '#lib/model/board.svelte.ts';

/** Unmounting is cheaper than mounting, and less urgent. */
const DROP_BUDGET = 16;

export type MountedFace = 'full' | 'reduced';

/** One card with an element. */
export class MountedCard {
	readonly id: string;
	readonly view: CardView;
	/** Where it is shown: where it lies, or where somebody carries it. */
	place: Rect = $state.raw() as Rect;
	face: MountedFace = $state('full');
	/** It was just let go and travels to where it landed. */
	landing = $state(false);

	constructor(view: CardView, place: Rect, face: MountedFace) {
		this.id = view.id;
		this.view = view;
		this.place = place;
		this.face = face;
	}
}

/** A sheet in the place of a card that has no element yet. */
export interface Sheet {
	id: string;
	view: CardView;
	place: Rect | undefined;
}

export class Mounted {
	/** In drawing order. */
	cards: readonly MountedCard[] = $state.raw([]);
	/** Cards in view that wait for their element. */
	sheets: readonly Sheet[] = $state.raw([]);
	readonly #scene: Scene;
	readonly #viewOf: (id: string) => CardView;
	readonly #byId = new Map<string, MountedCard>();
	#wanted = new Set<string>();
	/** Wanted and not yet mounted, nearest first. */
	#waiting: string[] = [];
	#queried: Rect | undefined;
	#budget = MOUNT_BUDGET;
	#face: MountedFace = 'full';

	constructor(scene: Scene, viewOf: (id: string) => CardView) {
		this.#scene = scene;
		this.#viewOf = viewOf;
	}

	get(id: string): MountedCard | undefined {
		return this.#byId.get(id);
	}

	/** Gives a card its element at once, for somebody is about to write on it. */
	ensure(id: string): void {
		this.#wanted.add(id);
		this.#waiting = this.#waiting.filter((other) => other !== id);
		flushSync(() => this.#change([id], []));
	}

	/** A card was placed, moved or removed. */
	moved(id: string, after: Rect | undefined): void {
		const card = this.#byId.get(id);
		if (card && after) card.place = after;
		const belongs =
			after !== undefined && this.#queried !== undefined && touches(after, this.#queried);
		if (belongs !== this.#wanted.has(id)) this.#queried = undefined;
	}

	/** Asks again what is in view, if what was asked no longer holds. */
	update(view: Rect, zoom: number, face: Face, kept: Iterable<string>): void {
		if (!isMounted(face)) {
			this.#wanted = new Set();
			this.#waiting = [];
			this.#queried = undefined;
			this.sheets = [];
			return;
		}
		if (face === this.#face && !isStale(this.#queried, view, zoom)) return;
		this.#face = face;
		this.#queried = queryRect(view, zoom);
		const slots = fromCentre(this.#scene, this.#scene.query(this.#queried), view);
		const near = slots.map((slot) => this.#scene.id(slot));
		this.#wanted = new Set([...near, ...[...kept].filter((id) => this.#scene.has(id))]);
		this.#waiting = [...this.#wanted].filter((id) => this.#byId.get(id)?.face !== face);
	}

	/** Mounts, swaps and drops a few; answers whether there is more to do. */
	step(view: Rect): boolean {
		const gone = this.#take(
			DROP_BUDGET,
			[...this.#byId.keys()].filter((id) => !this.#wanted.has(id))
		);
		const next = this.#waiting.splice(0, this.#budget);
		if (gone.length === 0 && next.length === 0) return false;
		const started = performance.now();
		flushSync(() => {
			this.#change(next, gone);
			this.#standIn(view);
		});
		this.#budget = nextBudget(this.#budget, next.length, performance.now() - started);
		return true;
	}

	#take(most: number, ids: string[]): string[] {
		return ids.length > most ? ids.slice(0, most) : ids;
	}

	#change(next: readonly string[], gone: readonly string[]): void {
		for (const id of gone) this.#byId.delete(id);
		let came = false;
		for (const id of next) {
			const mounted = this.#byId.get(id);
			const place = this.#scene.boxOf(id);
			if (mounted) mounted.face = this.#face;
			else if (place) {
				this.#byId.set(id, new MountedCard(this.#viewOf(id), place, this.#face));
				came = true;
			}
		}
		if (came || gone.length > 0) this.cards = this.#inDrawingOrder();
	}

	/** Puts a plain sheet where a card in view still has no element, so that nothing is ever blank. */
	#standIn(view: Rect): void {
		const ids = this.#waiting.filter((id) => {
			const box = this.#scene.boxOf(id);
			return !this.#byId.has(id) && box !== undefined && touches(box, view);
		});
		if (ids.length > 0 || this.sheets.length > 0)
			this.sheets = ids.map((id) => ({ id, view: this.#viewOf(id), place: this.#scene.boxOf(id) }));
	}

	#inDrawingOrder(): MountedCard[] {
		const rank = (card: MountedCard): number => {
			const slot = this.#scene.slot(card.id) ?? 0;
			return this.#scene.layer(slot) * 1e6 + slot;
		};
		return [...this.#byId.values()].sort((a, b) => rank(a) - rank(b));
	}
}
