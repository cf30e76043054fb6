/**
 * One open board on the screen: the scene and what keeps it, the view, the mounted cards, what is
 * drawn, and one's own hand, run by one frame in a fixed order. Components read it from the context.
 */
import {
	resizeCard,
	restoreCards,
	type Card,
	type Day,
	type Hue,
	type Link
} from '@northlane/board';
import { createContext, tick, untrack } from 'svelte';
import { isMounted } from '#lib/canvas/face.ts';
import { Frame } from '#lib/canvas/frame.ts';
import { around, shifted, type Point, type Rect } from '#lib/canvas/geometry.ts';
import { Scene } from '#lib/canvas/scene.ts';
import { NOTHING } from '#lib/canvas/select.ts';
import { t } from '#lib/i18n/i18n.svelte.ts';
import type { BoardModel } from '#lib/model/board.svelte.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { Drawing, type DrawingVoice } from './drawing.ts';
import { wholeGround } from './ground.ts';
import { onTheme } from './ink.ts';
import { Mounted } from './mounted.svelte.ts';
import { Picks } from './picks.svelte.ts';
import { Placing } from './placing.svelte.ts';
import { today } from './today.ts';
import { View } from './view.svelte.ts';

export interface StageElements {
	viewport: HTMLElement;
	world: HTMLElement;
	canvas: HTMLCanvasElement;
	hand: HTMLCanvasElement;
}

/** How long a card travels from the hand to its place (VISUAL.md §13). */
const LANDING_MS = 220;

export class Stage {
	readonly model: BoardModel;
	readonly scene = new Scene();
	readonly frame = new Frame();
	readonly view: View;
	readonly picks: Picks;
	readonly mounted: Mounted;
	readonly placing: Placing;
	readonly drawing: Drawing;
	/** Dashed slots where what one carries would land. */
	slots: readonly Rect[] = $state.raw([]);
	/** The frame one is drawing to select, in board units. */
	marquee: Rect | undefined = $state.raw();
	/** A link being drawn: from a card to a point, or to the card that would take it. */
	linking: { from: string; to: Point; over: string | undefined } | undefined = $state.raw();

	#viewport: HTMLElement | undefined;
	#world: HTMLElement | undefined;
	/** Where the cards in the hand were taken from. */
	#lifted: ReadonlyMap<string, Rect> = new Map();

	constructor(model: BoardModel, voice: () => DrawingVoice) {
		this.model = model;
		this.view = new View(this.frame);
		this.picks = new Picks(model.session, (ids) => this.#redraw(ids));
		this.mounted = new Mounted(this.scene, (id) => model.card(id));
		const parts = {
			model,
			scene: this.scene,
			view: this.view,
			picks: this.picks
		};
		this.drawing = new Drawing(parts, voice);
		this.placing = new Placing(
			model,
			this.scene,
			() => this.frame.request(),
			(id, before, after) => this.#moved(id, before, after)
		);
	}

	/** Takes the elements and begins; answers the way to stop. */
	attach({ viewport, world, canvas, hand }: StageElements): () => void {
		this.#viewport = viewport;
		this.#world = world;
		const stops = [
			this.view.attach(viewport, world),
			this.drawing.attach(canvas, hand),
			onTheme(() => this.redrawAll()),
			this.frame.add((now) => this.#step(now))
		];
		void document.fonts.ready.then(() => this.redrawAll());
		this.frame.request();
		return () => stops.forEach((stop) => stop());
	}

	destroy(): void {
		this.placing.destroy();
		this.frame.destroy();
	}

	card(id: string): Card | undefined {
		return this.model.card(id).current;
	}

	linksOf(id: string): readonly Link[] {
		return this.placing.linksOf(id);
	}

	/** The colours of the lane that a card lies in; undefined outside every lane. */
	hueOf(card: Card | undefined): Hue | undefined {
		return this.model.lanes.find(({ id }) => id === card?.at.lane)?.hue;
	}

	/** The day the board is read as of. */
	get today(): Day {
		return this.model.info.asOf ?? today();
	}

	get canEdit(): boolean {
		return this.model.session.role === 'editor';
	}

	/** The rectangle around some cards, or around the whole board. */
	boundsOf(ids?: Iterable<string>): Rect | undefined {
		if (ids) return around([...ids].flatMap((id) => this.scene.boxOf(id) ?? []));
		return around([wholeGround(this.placing.grounds), this.scene.bounds() ?? []].flat());
	}

	/** Looks at all of the board. */
	fit(ids?: Iterable<string>): void {
		const bounds = this.boundsOf(ids);
		if (bounds) this.view.fit(bounds);
	}

	reveal(ids: Iterable<string>, least = 0): void {
		const bounds = this.boundsOf(ids);
		if (bounds) this.view.reveal(bounds, least);
	}

	/** Brings a card in view, near enough to be read; at once where cards have no elements yet. */
	approach(id: string, least: number): void {
		const bounds = this.scene.boxOf(id);
		if (!bounds) return;
		if (isMounted(this.view.face)) this.view.reveal(bounds, least);
		else this.view.revealNow(bounds, least);
	}

	redrawAll(): void {
		this.drawing.forget();
		this.frame.request();
	}

	/** Ends the writing of a title: one step of undo, and the card grows if its text needs it to. */
	endWriting(id: string, refocus = true): void {
		if (this.picks.writing !== id) return;
		this.picks.write(undefined);
		if (!this.card(id)) {
			this.#interrupt(id);
			return;
		}
		tick().then(
			() => {
				this.#growToText(id);
				this.model.undo.step();
				if (refocus) this.element(id)?.focus({ preventScroll: true });
			},
			() => {}
		);
	}

	/** Somebody deleted the card whose title one was writing. */
	#interrupt(id: string): void {
		this.picks.interruptedAt = performance.now();
		const { gone, bringBack } = t().goals.inspector;
		const run = (): void => {
			this.model.undo.step();
			restoreCards(this.model.doc, [id]);
			this.model.undo.step();
		};
		toast(gone, { action: { label: bringBack, run } });
	}

	/** The element of a card, while it has one. */
	element(id: string): HTMLElement | undefined {
		return this.#world?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? undefined;
	}

	/** Heights grow in steps of 4 with the text and never shrink by themselves (VISUAL.md §7). */
	#growToText(id: string): void {
		const card = this.card(id);
		const face = this.element(id)?.firstElementChild;
		if (!card || this.view.face !== 'full' || !(face instanceof HTMLElement)) return;
		face.style.height = 'auto';
		const needed = Math.ceil(face.offsetHeight / 4) * 4;
		face.style.height = '';
		if (needed > card.size[1]) resizeCard(this.model.doc, id, [card.size[0], needed]);
	}

	boxesOf(ids: Iterable<string>): Map<string, Rect> {
		const boxes = new Map<string, Rect>();
		for (const id of ids) {
			const box = this.scene.boxOf(id);
			if (box) boxes.set(id, box);
		}
		return boxes;
	}

	/** Takes cards into the hand from where they lie; what others do to them waits for the drop. */
	lift(boxes: ReadonlyMap<string, Rect>): void {
		this.#lifted = boxes;
		this.picks.carry(new Set(boxes.keys()));
		this.frame.request();
	}

	/** Shows the hand elsewhere and slots where it would land. */
	carry(by: Point, slots: readonly Rect[]): void {
		for (const [id, box] of this.#lifted) {
			const card = this.mounted.get(id);
			if (card) card.place = shifted(box, by);
		}
		this.drawing.carry(by);
		this.slots = slots;
	}

	/** Opens the hand; `moved` says that the document has new places for what was in it. */
	release(): void {
		const cards = [...this.picks.carried].flatMap((id) => this.mounted.get(id) ?? []);
		this.placing.flush();
		this.drawing.carry(undefined);
		this.picks.carry(NOTHING);
		this.slots = [];
		for (const card of cards) {
			card.landing = true;
			card.place = this.scene.boxOf(card.id) ?? card.place;
		}
		setTimeout(() => cards.forEach((card) => (card.landing = false)), LANDING_MS);
		this.frame.request();
	}

	#moved(id: string, before: Rect | undefined, after: Rect | undefined): void {
		if (!this.picks.carried.has(id)) this.mounted.moved(id, after);
		this.drawing.touch(id, before, after);
		if (!after) untrack(() => this.#forget(id));
	}

	/** Lets go of a card that is no longer there; the board takes the keyboard if that was on it. */
	#forget(id: string): void {
		const { activeElement } = document;
		const wasOnIt = activeElement === document.body || this.element(id)?.contains(activeElement);
		if (this.picks.current === id && wasOnIt) this.#viewport?.focus({ preventScroll: true });
		this.endWriting(id, false);
		this.picks.forget((one) => this.scene.has(one));
	}

	#redraw(ids: Iterable<string>): void {
		for (const id of ids) this.drawing.touch(id, this.scene.boxOf(id));
		this.frame.request();
	}

	#step(now: number): void {
		const { view, mounted, picks } = this;
		view.advance(now);
		this.placing.flush();
		view.apply(now);
		const kept = [picks.writing, picks.current, ...picks.carried].filter((id) => id !== undefined);
		mounted.update(view.rect, view.camera.zoom, view.face, kept);
		const more = mounted.step(view.rect);
		this.drawing.step(now);
		if (more) this.frame.request();
	}
}

export const [useStage, setStage] = createContext<Stage>();
