/**
 * Draws what has no element: all cards below 40 %, and there the hand of cards that one carries, drawn
 * once and then only moved. Above, the canvases are out of the way: under the cards they would make a
 * layer of each.
 */
import type { Card, Hue } from '@northlane/board';
import type { Language } from '@northlane/plan';
import { isMounted, type Face } from '#lib/canvas/face.ts';
import type { Point, Rect } from '#lib/canvas/geometry.ts';
import { Painter } from '#lib/canvas/painter.ts';
import type { Scene } from '#lib/canvas/scene.ts';
import type { Tile } from '#lib/canvas/tile.ts';
import type { BoardModel } from '#lib/model/board.svelte.ts';
import { groupActions, type ActionGroup } from './action-groups.ts';
import { Ink } from './ink.ts';
import type { Picks } from './picks.svelte.ts';
import { colourOf, groupTile, tileOf, type TileContext } from './tiles.ts';
import type { View } from './view.svelte.ts';

export interface DrawingParts {
	model: BoardModel;
	scene: Scene;
	view: View;
	picks: Picks;
}

/** How the page speaks just now. */
export interface DrawingVoice {
	language: Language;
	actions: (count: number, done: number) => string;
	today: string;
}

export class Drawing {
	readonly #parts: DrawingParts;
	readonly #voice: () => DrawingVoice;
	readonly #tiles = new Map<string, Tile>();
	readonly #ink = new Ink(() => this.#painter?.canvas);
	#groups: Map<string, ActionGroup | undefined> | undefined;
	#painter: Painter | undefined;
	#hand: Painter | undefined;
	#face: Face = 'tile';

	constructor(parts: DrawingParts, voice: () => DrawingVoice) {
		this.#parts = parts;
		this.#voice = voice;
	}

	attach(canvas: HTMLCanvasElement, hand: HTMLCanvasElement): () => void {
		const { scene, picks } = this.#parts;
		this.#painter = new Painter(canvas, scene, (id, zoom) =>
			picks.carried.has(id) ? undefined : this.#look(id, zoom)
		);
		this.#hand = new Painter(hand, scene, (id, zoom) =>
			picks.carried.has(id) ? this.#look(id, zoom) : undefined
		);
		return () => {
			this.#painter = undefined;
			this.#hand = undefined;
		};
	}

	/** A card looks different or lies elsewhere; `rects` are where it was and where it is. */
	touch(id: string, ...rects: (Rect | undefined)[]): void {
		this.#tiles.delete(id);
		this.#groups = undefined;
		for (const rect of rects) if (rect) this.#painter?.touch(rect);
	}

	/** Everything may look different: another theme, another language, new numbers. */
	forget(): void {
		this.#ink.forget();
		this.#tiles.clear();
		this.#groups = undefined;
		this.#painter?.clear();
	}

	/** Moves the drawn hand; undefined puts it down. */
	carry(by: Point | undefined): void {
		const hand = this.#hand;
		if (!hand) return;
		if (!by || isMounted(this.#parts.view.face)) {
			hand.clear();
			return;
		}
		hand.canvas.style.translate = `${by.x}px ${by.y}px`;
		const { camera, size } = this.#parts.view;
		const seen = { ...camera, x: camera.x - by.x, y: camera.y - by.y };
		if (!hand.holds(seen, size)) hand.follow(seen, size, devicePixelRatio);
	}

	/** One frame's drawing. */
	step(now: number): void {
		const painter = this.#painter;
		const { view } = this.#parts;
		if (!painter || view.size.width === 0) return;
		if (isMounted(view.face)) painter.clear();
		else this.#stepTiles(painter, now);
		painter.refresh();
	}

	#stepTiles(painter: Painter, now: number): void {
		const { camera, size, zooming } = this.#shown(now);
		if (painter.empty) painter.paint(camera, size, devicePixelRatio);
		else if (!painter.holds(camera, size)) painter.follow(camera, size, devicePixelRatio);
		else if (!zooming && painter.zoom !== camera.zoom)
			painter.paint(camera, size, devicePixelRatio);
	}

	#shown(now: number) {
		const { camera, size } = this.#parts.view;
		return { camera, size, zooming: this.#parts.view.zooming(now) };
	}

	#look(id: string, zoom: number): Tile | undefined {
		const card = this.#parts.model.card(id).current;
		if (!card) return undefined;
		const tile = card.kind === 'action' ? this.#groupLook(card.id, zoom) : this.#tile(card);
		if (!tile || !this.#parts.picks.selection.has(id)) return tile;
		return { ...tile, ring: { colour: this.#ink.get('accent'), width: 2 } };
	}

	#tile(card: Card): Tile {
		const { face } = this.#parts.view;
		if (face !== this.#face) this.#tiles.clear();
		this.#face = face;
		let tile = this.#tiles.get(card.id);
		if (!tile) {
			const look = face === 'colour' ? colourOf : tileOf;
			this.#tiles.set(card.id, (tile = look(card, this.#context(card))));
		}
		return tile;
	}

	#groupLook(id: string, zoom: number): Tile | undefined {
		this.#groups ??= this.#groupAll();
		const group = this.#groups.get(id);
		if (!group) return undefined;
		const card = this.#parts.model.card(id).current;
		if (!card) return undefined;
		const { actions } = this.#voice();
		const words = actions(group.segments.length, group.done);
		return groupTile(group, words, this.#context(card), zoom);
	}

	/** Each first action of a group, and its group. */
	#groupAll(): Map<string, ActionGroup | undefined> {
		const { model, scene } = this.#parts;
		const lanes = Map.groupBy(
			model.ids.flatMap((id) => {
				const card = model.card(id).current;
				const box = scene.boxOf(id);
				return card?.kind === 'action' && box ? [{ card, box }] : [];
			}),
			({ card }) => card.at.lane
		);
		const groups = [...lanes.values()].flatMap((lane) => groupActions(lane, this.#voice().today));
		return new Map(groups.map((group) => [group.first, group]));
	}

	#context(card: Card): TileContext {
		const { model } = this.#parts;
		return {
			ink: (token) => this.#ink.get(token),
			hue: this.#hueOf(card.at.lane),
			gap: card.kind === 'goal' ? model.goalGap(card.id) : undefined,
			outlook: card.kind === 'kpi' ? model.outlook(card.id) : undefined,
			currency: model.info.currency,
			language: this.#voice().language
		};
	}

	#hueOf(lane: string | null): Hue | undefined {
		return this.#parts.model.lanes.find(({ id }) => id === lane)?.hue;
	}
}
