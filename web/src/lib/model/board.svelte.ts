/**
 * The board as Svelte reads it: one signal per card, so that moving one of 2,000 wakes one.
 * Built over a `BoardSession`; commands come from `@northlane/board` and are called with `model.doc`.
 */
import {
	createUndo,
	observeBoard,
	readCard,
	readInfo,
	readLanes,
	readLinks,
	type BoardChange,
	type BoardDoc,
	type BoardInfo,
	type Card,
	type Lane,
	type Link,
	type Undo
} from '@northlane/board';
import type { GoalGap, KpiOutlook } from '@northlane/plan';
import { createSubscriber } from 'svelte/reactivity';
import type { BoardSession, GapNews, Peer, SaveState } from '#lib/sync/session.ts';

/** One card as a signal: `current` is undefined once the card is in the trash. */
export class CardView {
	readonly id: string;
	current: Card | undefined = $state.raw();

	constructor(id: string, card: Card | undefined) {
		this.id = id;
		this.current = card;
	}
}

export class BoardModel {
	readonly session: BoardSession;
	readonly doc: BoardDoc;
	readonly undo: Undo;
	info: BoardInfo = $state.raw() as BoardInfo;
	lanes: Lane[] = $state.raw([]);
	links: Link[] = $state.raw([]);
	/** Ids of all cards that are on the board; a new array whenever one comes or goes. */
	ids: string[] = $state.raw([]);
	readonly #views = new Map<string, CardView>();
	readonly #present = new Set<string>();
	readonly #listeners = new Set<(change: BoardChange) => void>();
	readonly #stops: (() => void)[] = [];
	readonly #onSave: () => void;
	readonly #onGap: () => void;
	readonly #onPeers: () => void;
	readonly #onUndo: () => void;
	#goalGaps = new Map<string, GoalGap>();
	#outlooks = new Map<string, KpiOutlook>();
	#indexed: GapNews | null = null;

	constructor(session: BoardSession) {
		this.session = session;
		this.doc = session.doc;
		this.undo = createUndo(session.doc);
		this.#onSave = createSubscriber((update) => session.onSave(update));
		this.#onGap = createSubscriber((update) => session.onGap(update));
		this.#onPeers = createSubscriber((update) => session.onPeers(update));
		this.#onUndo = createSubscriber((update) => this.undo.observe(update));
		this.#readAll();
		this.#stops.push(observeBoard(session.doc, (change) => this.#apply(change)));
	}

	/** The signal of one card; the same object for the life of the model. */
	card(id: string): CardView {
		let view = this.#views.get(id);
		if (!view) this.#views.set(id, (view = new CardView(id, readCard(this.doc, id))));
		return view;
	}

	/** Calls back after each transaction, outside any effect: for the canvas scene. */
	onChange(listener: (change: BoardChange) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	get save(): SaveState {
		this.#onSave();
		return this.session.save;
	}

	get kept(): boolean {
		this.#onSave();
		return this.session.kept;
	}

	get gap(): GapNews | null {
		this.#onGap();
		return this.session.gap;
	}

	get computing(): boolean {
		this.#onGap();
		return this.session.computing;
	}

	get peers(): readonly Peer[] {
		this.#onPeers();
		return this.session.peers;
	}

	get canUndo(): boolean {
		this.#onUndo();
		return this.undo.canUndo();
	}

	get canRedo(): boolean {
		this.#onUndo();
		return this.undo.canRedo();
	}

	goalGap(goal: string): GoalGap | undefined {
		this.#index(this.gap);
		return this.#goalGaps.get(goal);
	}

	outlook(kpi: string): KpiOutlook | undefined {
		this.#index(this.gap);
		return this.#outlooks.get(kpi);
	}

	destroy(): void {
		for (const stop of this.#stops.splice(0)) stop();
		this.undo.destroy();
	}

	#index(news: GapNews | null): void {
		if (news === this.#indexed) return;
		this.#indexed = news;
		this.#goalGaps = new Map(news?.report.goals.map((gap) => [gap.goal, gap]));
		this.#outlooks = new Map(news?.report.kpis.map((outlook) => [outlook.kpi, outlook]));
	}

	#readAll(): void {
		this.info = readInfo(this.doc);
		this.lanes = readLanes(this.doc);
		this.links = readLinks(this.doc);
		for (const id of this.doc.getMap('cards').keys())
			if (this.card(id).current) this.#present.add(id);
		this.ids = [...this.#present];
	}

	#apply(change: BoardChange): void {
		if (change.info) this.info = readInfo(this.doc);
		if (change.lanes) this.lanes = readLanes(this.doc);
		if (this.#readCards(change.cards) || change.links) this.links = readLinks(this.doc);
		for (const listener of this.#listeners) listener(change);
	}

	/** Re-reads the cards named; true when one came or went. */
	#readCards(changed: ReadonlySet<string>): boolean {
		let moved = false;
		for (const id of changed) {
			const view = this.card(id);
			view.current = readCard(this.doc, id);
			if ((view.current !== undefined) === this.#present.has(id)) continue;
			moved = true;
			if (view.current) this.#present.add(id);
			else this.#present.delete(id);
		}
		if (moved) this.ids = [...this.#present];
		return moved;
	}
}
