/**
 * What one does to the board: each act is one undo step, keeps what it changed in view and says what
 * it did. The document's commands do the work; here they get their places, words and days.
 */
import {
	addCard,
	CARD_SIZES,
	edit,
	FIRST_CARD_Y,
	link,
	linkBetween,
	linkId,
	moveCards,
	placeAt,
	removeCards,
	resizeCard,
	restoreCards,
	unlink,
	type Card,
	type CardInit,
	type CardKind,
	type Place,
	type Size
} from '@northlane/board';
import type { Point, Rect } from '#lib/canvas/geometry.ts';
import { t } from '#lib/i18n/i18n.svelte.ts';
import { newId } from '#lib/inspector/commit.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { columnsFor, groundAt } from './ground.ts';
import { kindOf, mention, titleOf } from './names.ts';
import { alignedLeft, tidied } from './places.ts';
import { spotFor, spotIn, type Wish } from './spots.ts';
import type { Stage } from './stage.svelte.ts';
import { today } from './today.ts';

/** Copies of cards outside every lane lie this much further. */
const COPY_OFFSET = 24;
/** Arrow keys closer together than this are one step of undo. */
const NUDGE_PAUSE_MS = 500;
/** A title is written at no smaller a zoom. */
export const WRITE_ZOOM = 0.7;

export class Acts {
	/** What happened, for those who hear the page. */
	said = $state('');
	readonly #stage: Stage;
	#nudgedAt = -Infinity;

	constructor(stage: Stage) {
		this.#stage = stage;
	}

	say(text: string): void {
		// the same sentence twice would not be read again
		this.said = this.said === text ? `${text} ` : text;
	}

	/** Makes a card where one points, or in a lane, and opens its title for writing. */
	create(kind: CardKind, where: Wish = {}): void {
		const { model, picks } = this.#stage;
		if (!this.#mayEdit()) return;
		const id = newId();
		const size = CARD_SIZES[kind];
		const spot = spotFor(this.#stage, size, where);
		const at = placeAt(spot.x, spot.y, size[0], model.lanes);
		this.#act(() => addCard(model.doc, id, this.#initOf(kind, at)));
		picks.select(new Set([id]));
		this.write(id);
		this.say(t().board.done.created(t().cards.kind[kind]));
	}

	#initOf(kind: CardKind, at: Place): CardInit {
		const author = this.#stage.model.session.me.name;
		const { start, end } = this.#stage.model.info;
		if (kind === 'goal') return { kind, at, author, start: start ?? today(), due: end };
		return { kind, at, author };
	}

	/** Opens a card's title, brings it near enough to be read, and begins a step of undo. */
	write(id: string): void {
		if (!this.#mayEdit()) return;
		const { placing, picks, mounted, model } = this.#stage;
		placing.flush();
		this.#stage.approach(id, WRITE_ZOOM);
		picks.current = id;
		picks.write(id);
		// the next key already belongs to the title
		mounted.ensure(id);
		model.undo.step();
	}

	remove(ids: Iterable<string>): void {
		const { model } = this.#stage;
		const gone = [...ids];
		if (gone.length === 0 || !this.#mayEdit()) return;
		this.#act(() => removeCards(model.doc, gone, today()));
		const { deleted, undo, restored } = t().board.done;
		toast(deleted(gone.length), {
			action: {
				label: undo,
				run: () => {
					this.#act(() => restoreCards(model.doc, gone));
					this.say(restored(gone.length));
				}
			}
		});
	}

	/** Moves cards by the keyboard; a run of presses is one step. */
	nudge(ids: Iterable<string>, dx: number, dy: number): void {
		const { model } = this.#stage;
		if (!this.#mayEdit()) return;
		const now = performance.now();
		if (now - this.#nudgedAt > NUDGE_PAUSE_MS) model.undo.step();
		this.#nudgedAt = now;
		this.lay(this.#stage.boxesOf(ids), { x: dx, y: dy });
		this.#stage.placing.flush();
		this.#stage.reveal(ids);
	}

	/**
	 * Lays cards as far as `by` from where they were, in whatever lane that is. The caller decides on
	 * the steps of undo.
	 */
	lay(boxes: ReadonlyMap<string, Rect>, by: Point): void {
		const { model } = this.#stage;
		const places = new Map<string, Place>();
		for (const [id, box] of boxes)
			places.set(id, placeAt(box.x + by.x, box.y + by.y, box.width, model.lanes));
		moveCards(model.doc, places);
	}

	resize(id: string, size: Size): void {
		this.#act(() => resizeCard(this.#stage.model.doc, id, size));
	}

	moveToLane(ids: Iterable<string>, lane: string): void {
		const { model, placing } = this.#stage;
		const ground = placing.grounds.find((one) => one.lane.id === lane);
		if (!ground || !this.#mayEdit()) return;
		model.undo.step();
		for (const card of this.#cards(ids)) {
			const spot = spotIn(this.#stage, ground, card.size, FIRST_CARD_Y);
			moveCards(
				model.doc,
				new Map([[card.id, placeAt(spot.x, spot.y, card.size[0], model.lanes)]])
			);
			placing.flush();
		}
		model.undo.step();
		this.#stage.reveal(ids);
		this.say(t().board.done.moved(ground.lane.title));
	}

	align(ids: Iterable<string>): void {
		if (!this.#mayEdit()) return;
		const places = alignedLeft(this.#cards(ids));
		this.#act(() => moveCards(this.#stage.model.doc, places));
	}

	tidy(ids: Iterable<string>): void {
		if (!this.#mayEdit()) return;
		const cards = this.#cards(ids);
		const [ground] = this.#stage.placing.grounds;
		const narrowest = Math.min(...cards.map(({ size }) => size[0]));
		const columns = ground ? columnsFor([ground], narrowest).map((x) => x - ground.rect.x) : [0];
		this.#act(() => moveCards(this.#stage.model.doc, tidied(cards, columns)));
	}

	/** Copies cards, with the links among them, and selects the copies. */
	duplicate(ids: Iterable<string>): void {
		const { model, picks, placing } = this.#stage;
		const cards = this.#cards(ids);
		if (cards.length === 0 || !this.#mayEdit()) return;
		const copies = new Map(cards.map(({ id }) => [id, newId()]));
		this.#act(() =>
			edit(model.doc, () => {
				for (const card of cards) this.#copy(card, copies.get(card.id) ?? '');
				for (const { from, to, kind, role, contribution } of model.links) {
					const [a, b] = [copies.get(from), copies.get(to)];
					if (a && b)
						link(model.doc, a, b, {
							kind,
							role,
							...(contribution === null ? {} : { contribution })
						});
				}
			})
		);
		placing.flush();
		picks.select(new Set(copies.values()));
		this.#stage.reveal(copies.values());
		this.say(t().board.done.copied(cards.length));
	}

	#copy({ id: original, ...init }: Card, id: string): void {
		const { model, placing, scene } = this.#stage;
		const box = scene.boxOf(original);
		if (!box) return;
		const ground = groundAt(placing.grounds, box.x + box.width / 2);
		const beside = { x: box.x + COPY_OFFSET, y: box.y + COPY_OFFSET };
		const spot = ground ? spotIn(this.#stage, ground, init.size, box.y) : beside;
		// the place is taken at once, or every copy of one column would lie on the first
		scene.set(id, { ...spot, width: box.width, height: box.height });
		addCard(model.doc, id, { ...init, at: placeAt(spot.x, spot.y, box.width, model.lanes) });
	}

	/** Links two cards the way their kinds ask for; says why not when they cannot be. */
	link(a: string, b: string): void {
		const { model } = this.#stage;
		const [one, other] = [this.#stage.card(a), this.#stage.card(b)];
		if (!one || !other || a === b || !this.#mayEdit()) return;
		const way = linkBetween(one.kind, other.kind);
		if (!way) {
			this.#tell(t().board.link.rule);
			return;
		}
		const [from, to] = way.swapped ? [other, one] : [one, other];
		if (model.links.some(({ id }) => id === linkId(from.id, to.id))) {
			this.#tell(t().board.link.already);
			return;
		}
		const measured = model.links.some((own) => own.from === from.id && own.kind === 'measures');
		const role = way.kind === 'measures' && measured ? ({ role: 'driver' } as const) : {};
		this.#act(() => link(model.doc, from.id, to.id, { kind: way.kind, ...role }));
		this.say(t().board.link.done(mention(one, t()), mention(other, t())));
	}

	/** Cards that a card may be linked to and is not yet. */
	linkable(id: string): Card[] {
		const { model } = this.#stage;
		const card = this.#stage.card(id);
		if (!card) return [];
		const partners = new Set(this.#stage.linksOf(id).flatMap(({ from, to }) => [from, to]));
		return this.#cards(model.ids).filter(
			(other) => other.id !== id && !partners.has(other.id) && linkBetween(card.kind, other.kind)
		);
	}

	unlink(id: string): void {
		if (!this.#mayEdit()) return;
		this.#act(() => unlink(this.#stage.model.doc, id));
		this.say(t().board.link.removed);
	}

	undo(): void {
		const { model } = this.#stage;
		const { undone, nothingToUndo } = t().board.done;
		if (!this.#mayEdit()) return;
		if (model.undo.canUndo()) this.#show(model.undo.undo(), undone);
		else this.say(nothingToUndo);
	}

	redo(): void {
		const { model } = this.#stage;
		const { redone, nothingToRedo } = t().board.done;
		if (!this.#mayEdit()) return;
		if (model.undo.canRedo()) this.#show(model.undo.redo(), redone);
		else this.say(nothingToRedo);
	}

	/** Brings what was taken back into view, unless all of it is there, and says what it was. */
	#show(ids: readonly string[], sentence: (what: string) => string): void {
		const { cards, change } = t().board.done;
		this.#stage.placing.flush();
		const [first, ...more] = this.#cards(ids);
		this.#stage.reveal(ids);
		this.say(
			sentence(first ? cards(`${kindOf(first, t())} ${titleOf(first, t())}`, more.length) : change)
		);
	}

	#cards(ids: Iterable<string>): Card[] {
		return [...ids].flatMap((id) => this.#stage.card(id) ?? []);
	}

	/** One step of undo. */
	#act(change: () => void): void {
		const { undo } = this.#stage.model;
		undo.step();
		change();
		undo.step();
		this.#stage.placing.flush();
	}

	#mayEdit(): boolean {
		if (!this.#stage.canEdit) this.#tell(t().board.done.viewOnly);
		return this.#stage.canEdit;
	}

	#tell(sentence: string): void {
		toast(sentence);
	}
}
