/**
 * Keeps the scene in step with the document: one flush a frame moves the cards that changed, counts
 * the lanes again when they must be, and lays what others carry where they carry it.
 */
import { boardX, type BoardChange, type Card, type Link } from '@northlane/board';
import type { Peer } from '#lib/sync/session.ts';
import type { BoardModel } from '#lib/model/board.svelte.ts';
import { shifted, type Point, type Rect } from '#lib/canvas/geometry.ts';
import type { Scene } from '#lib/canvas/scene.ts';
import { groundsOf, type Ground } from './ground.ts';

/** Somebody else's hand on a card. */
export interface Mark {
	name: string;
	colour: number;
	typing: boolean;
	carrying: boolean;
}

/** Notes lie on cards, never under them. */
const NOTE_LAYER = 1;

export type Moved = (id: string, before: Rect | undefined, after: Rect | undefined) => void;

export class Placing {
	grounds: readonly Ground[] = $state.raw([]);
	/** Cards that others have selected, write on or carry, by id. */
	marks: ReadonlyMap<string, Mark> = $state.raw(new Map());
	#links: ReadonlyMap<string, readonly Link[]> = $state.raw(new Map());
	#linked: Link[] | undefined;
	readonly #model: BoardModel;
	readonly #scene: Scene;
	readonly #moved: Moved;
	readonly #request: () => void;
	readonly #dirty = new Set<string>();
	readonly #stops: (() => void)[];
	/** Also before the first count: a board without a card has lanes all the same. */
	#lanesChanged = true;
	#carried = new Map<string, Point>();
	#marksKey = '';

	constructor(model: BoardModel, scene: Scene, request: () => void, moved: Moved) {
		this.#model = model;
		this.#scene = scene;
		this.#request = request;
		this.#moved = moved;
		for (const id of model.ids) this.#dirty.add(id);
		this.#stops = [
			model.onChange((change) => this.#note(change)),
			model.session.onPeers(() => this.#readPeers())
		];
		this.#link();
		this.#readPeers();
		this.flush();
	}

	/** The links of a card, either way; changes with the model's `links`. */
	linksOf(id: string): readonly Link[] {
		return this.#links.get(id) ?? [];
	}

	destroy(): void {
		for (const stop of this.#stops) stop();
	}

	/** Brings the scene up to date; answers whether anything moved. */
	flush(): boolean {
		if (this.#dirty.size === 0 && !this.#lanesChanged) return false;
		const ids = this.#lanesChanged
			? new Set([...this.#dirty, ...this.#model.ids])
			: [...this.#dirty];
		const recount = this.#lanesChanged || [...ids].some((id) => !this.#carried.has(id));
		this.#dirty.clear();
		this.#lanesChanged = false;
		for (const id of ids) this.#place(id);
		if (recount) this.#count();
		return true;
	}

	#note({ cards, lanes, links }: BoardChange): void {
		for (const id of cards) this.#dirty.add(id);
		if (lanes) this.#lanesChanged = true;
		if (links || cards.size > 0) this.#link();
		this.#request();
	}

	#link(): void {
		if (this.#linked === this.#model.links) return;
		this.#linked = this.#model.links;
		const byCard = new Map<string, Link[]>();
		for (const link of this.#linked)
			for (const end of [link.from, link.to]) {
				const ofEnd = byCard.get(end);
				if (ofEnd) ofEnd.push(link);
				else byCard.set(end, [link]);
			}
		this.#links = byCard;
		this.#scene.link(this.#linked);
	}

	#place(id: string): void {
		const card = this.#model.card(id).current;
		const before = this.#scene.boxOf(id);
		if (!card) {
			this.#scene.remove(id);
			if (before) this.#moved(id, before, undefined);
			return;
		}
		const after = this.#boxOf(card);
		this.#scene.set(id, after, card.kind === 'note' ? NOTE_LAYER : 0);
		this.#moved(id, before, after);
	}

	#boxOf({ id, at, size }: Card): Rect {
		const box = { x: boardX(at, this.#model.lanes), y: at.y, width: size[0], height: size[1] };
		const by = this.#carried.get(id);
		return by ? shifted(box, by) : box;
	}

	#count(): void {
		const cards = this.#model.ids.flatMap((id) => this.#model.card(id).current ?? []);
		this.grounds = groundsOf(this.#model.lanes, cards);
	}

	#readPeers(): void {
		const { peers } = this.#model.session;
		this.#readMarks(peers);
		const carried = new Map<string, Point>();
		for (const { drag } of peers)
			for (const id of drag?.ids ?? []) if (drag) carried.set(id, { x: drag.by[0], y: drag.by[1] });
		if (carried.size === 0 && this.#carried.size === 0) return;
		for (const id of [...carried.keys(), ...this.#carried.keys()]) this.#dirty.add(id);
		this.#carried = carried;
		this.#request();
	}

	/** Cursors move twenty times a second, hands do not: marks change only when one of them did. */
	#readMarks(peers: readonly Peer[]): void {
		const key = JSON.stringify(
			peers.map(({ client, name, colour, selection, typing, drag }) => [
				client,
				name,
				colour,
				selection,
				typing,
				drag?.ids
			])
		);
		if (key === this.#marksKey) return;
		this.#marksKey = key;
		this.marks = marksOf(peers);
	}
}

function marksOf(peers: readonly Peer[]): Map<string, Mark> {
	const marks = new Map<string, Mark>();
	for (const { name, colour, selection, typing, drag } of peers) {
		const carrying = new Set(drag?.ids);
		for (const id of new Set([...selection, ...carrying, ...(typing ? [typing] : [])]))
			marks.set(id, { name, colour, typing: typing === id, carrying: carrying.has(id) });
	}
	return marks;
}
