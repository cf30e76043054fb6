/**
 * Where every card lies: positions and sizes in typed arrays by slot, a uniform grid that answers
 * what is in a rectangle and under a point, and which cards are linked. Knows nothing of cards.
 */
import { around, type Rect } from './geometry.ts';

/** About two card columns: a view at 100 % touches a dozen cells, a card one to four. */
export const CELL = 512;
const FIRST_CAPACITY = 256;
/** More rows than any position has, so that a cell's column and row fit one number. */
const ROWS = 16_384;

export interface SceneLink {
	id: string;
	from: string;
	to: string;
}

export class Scene {
	readonly #slots = new Map<string, number>();
	readonly #ids: (string | undefined)[] = [];
	readonly #free: number[] = [];
	readonly #cells = new Map<number, number[]>();
	#boxes = new Float64Array(FIRST_CAPACITY * 4);
	#layers = new Uint8Array(FIRST_CAPACITY);
	/** The number of the query that last saw a slot, so that none is answered twice. */
	#seen = new Uint32Array(FIRST_CAPACITY);
	#queries = 0;
	#links = new Map<string, SceneLink[]>();

	get size(): number {
		return this.#slots.size;
	}

	has(id: string): boolean {
		return this.#slots.has(id);
	}

	/** The number of a card for as long as it stays; undefined when it is not there. */
	slot(id: string): number | undefined {
		return this.#slots.get(id);
	}

	id(slot: number): string {
		const id = this.#ids[slot];
		if (id === undefined) throw new RangeError(`empty slot: ${slot}`);
		return id;
	}

	ids(): Iterable<string> {
		return this.#slots.keys();
	}

	/** Puts a card at a place, or moves the one that is there. Higher layers lie on top. */
	set(id: string, { x, y, width, height }: Rect, layer = 0): number {
		const known = this.#slots.get(id);
		const slot = known ?? this.#take(id);
		if (known !== undefined) this.#forEachCell(slot, (cell) => this.#leave(cell, slot));
		this.#boxes.set([x, y, width, height], slot * 4);
		this.#layers[slot] = layer;
		this.#forEachCell(slot, (cell) => this.#enter(cell, slot));
		return slot;
	}

	remove(id: string): void {
		const slot = this.#slots.get(id);
		if (slot === undefined) return;
		this.#forEachCell(slot, (cell) => this.#leave(cell, slot));
		this.#slots.delete(id);
		this.#ids[slot] = undefined;
		this.#free.push(slot);
	}

	/** Where a card lies; throws for a slot that is not one. */
	box(slot: number): Rect {
		const [x, y, width, height] = this.#boxes.subarray(slot * 4, slot * 4 + 4);
		if (x === undefined || y === undefined || width === undefined || height === undefined)
			throw new RangeError(`invalid slot: ${slot}`);
		return { x, y, width, height };
	}

	boxOf(id: string): Rect | undefined {
		const slot = this.#slots.get(id);
		return slot === undefined ? undefined : this.box(slot);
	}

	layer(slot: number): number {
		return this.#layers[slot] ?? 0;
	}

	/** Slots of all cards that touch a rectangle, from the lowest to the topmost. */
	query(rect: Rect): number[] {
		const found: number[] = [];
		this.#queries++;
		forEachCellOf(rect, (cell) => {
			for (const slot of this.#cells.get(cell) ?? [])
				if (this.#seen[slot] !== this.#queries && this.#touches(slot, rect)) {
					this.#seen[slot] = this.#queries;
					found.push(slot);
				}
		});
		return found.sort((a, b) => this.layer(a) - this.layer(b) || a - b);
	}

	/** The topmost card under a point. */
	at(x: number, y: number): string | undefined {
		const slot = this.query({ x, y, width: 0, height: 0 }).at(-1);
		return slot === undefined ? undefined : this.id(slot);
	}

	/** The rectangle around all cards; undefined on an empty board. */
	bounds(): Rect | undefined {
		return around([...this.#slots.values()].map((slot) => this.box(slot)));
	}

	/** Replaces all links. */
	link(links: Iterable<SceneLink>): void {
		this.#links = new Map();
		for (const link of links)
			for (const end of [link.from, link.to]) {
				const ofEnd = this.#links.get(end);
				if (ofEnd) ofEnd.push(link);
				else this.#links.set(end, [link]);
			}
	}

	linksOf(id: string): readonly SceneLink[] {
		return this.#links.get(id) ?? [];
	}

	#take(id: string): number {
		const slot = this.#free.pop() ?? this.#ids.length;
		if (slot * 4 >= this.#boxes.length) this.#grow();
		this.#ids[slot] = id;
		this.#slots.set(id, slot);
		return slot;
	}

	#grow(): void {
		const { layers, boxes, seen } = { layers: this.#layers, boxes: this.#boxes, seen: this.#seen };
		this.#boxes = new Float64Array(boxes.length * 2);
		this.#boxes.set(boxes);
		this.#layers = new Uint8Array(layers.length * 2);
		this.#layers.set(layers);
		this.#seen = new Uint32Array(seen.length * 2);
		this.#seen.set(seen);
	}

	#touches(slot: number, rect: Rect): boolean {
		const at = slot * 4;
		const [x = 0, y = 0] = [this.#boxes[at], this.#boxes[at + 1]];
		const [width = 0, height = 0] = [this.#boxes[at + 2], this.#boxes[at + 3]];
		return (
			x <= rect.x + rect.width &&
			rect.x <= x + width &&
			y <= rect.y + rect.height &&
			rect.y <= y + height
		);
	}

	#forEachCell(slot: number, visit: (cell: number) => void): void {
		forEachCellOf(this.box(slot), visit);
	}

	#enter(cell: number, slot: number): void {
		const slots = this.#cells.get(cell);
		if (slots) slots.push(slot);
		else this.#cells.set(cell, [slot]);
	}

	#leave(cell: number, slot: number): void {
		const slots = this.#cells.get(cell);
		const index = slots?.indexOf(slot) ?? -1;
		if (slots && index >= 0) slots.splice(index, 1);
		if (slots?.length === 0) this.#cells.delete(cell);
	}
}

function forEachCellOf({ x, y, width, height }: Rect, visit: (cell: number) => void): void {
	const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
	const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
	for (let column = left; column <= right; column++)
		for (let row = top; row <= bottom; row++) visit(column * ROWS + row);
}
