/**
 * Reads the shared document into plain data. Anybody may have written the document, so every field
 * is checked here and a wrong one reads as its default; past this file the types are true.
 */
import * as Y from 'yjs';
import { CARD_SIZES, inOrder, MAX_CARD_SIZE, MIN_CARD_SIZE } from './layout.ts';
import {
	ACTION_STATES,
	CARD_KINDS,
	DIRECTIONS,
	GOAL_MODES,
	HUES,
	PAPERS,
	PLAYS,
	ROLLUPS,
	UNITS,
	type Actual,
	type Board,
	type BoardInfo,
	type Card,
	type CardKind,
	type CardOf,
	type Lane,
	type Link,
	type Period,
	type Place,
	type PlanForecast,
	type Size
} from './model.ts';
import {
	cardsOf,
	infoOf,
	lanesOf,
	linksOf,
	sectionsOf,
	type BoardDoc,
	type Fields
} from './schema.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;
/** No `__proto__`: section ids become keys of a plain object. */
const SECTION_ID = /^[a-z][a-z0-9-]*$/;
/** Beyond this a position is a mistake, not a place: it would stretch every view of the board. */
export const FARTHEST = 1_000_000;

export const isPeriod = (value: unknown): value is Period =>
	typeof value === 'string' && PERIOD.test(value);
export const isDay = (value: unknown): value is string =>
	typeof value === 'string' && DAY.test(value);

/**
 * The whole board: lanes in order, cards and links that are not in the trash. Cards and links come
 * by id, for the order of a Y.Map's keys differs between two equal documents.
 */
export function readBoard(doc: BoardDoc): Board {
	const cards = new Map<string, Card>();
	for (const id of [...cardsOf(doc).keys()].sort()) {
		const card = readCard(doc, id);
		if (card) cards.set(id, card);
	}
	return {
		info: readInfo(doc),
		lanes: readLanes(doc),
		cards,
		links: readLinks(doc),
		sections: readSections(doc)
	};
}

export function readInfo(doc: BoardDoc): BoardInfo {
	const map = infoOf(doc);
	return {
		title: text(map, 'title'),
		currency: text(map, 'currency') || 'EUR',
		asOf: day(map, 'asOf'),
		start: day(map, 'start'),
		end: day(map, 'end'),
		northStar: text(map, 'northStar') || null,
		company: text(map, 'company')
	};
}

export function readLanes(doc: BoardDoc): Lane[] {
	const lanes: Lane[] = [];
	for (const [id, map] of lanesOf(doc)) {
		if (!(map instanceof Y.Map) || map.get('trashed')) continue;
		lanes.push({
			id,
			title: text(map, 'title'),
			hue: oneOf(HUES, map.get('hue'), 'product'),
			order: number(map, 'order') ?? 0
		});
	}
	return inOrder(lanes);
}

/** Links between cards that are there; a link of a trashed card waits for its return. */
export function readLinks(doc: BoardDoc): Link[] {
	const cards = cardsOf(doc);
	const links: Link[] = [];
	for (const [id, map] of byId(linksOf(doc))) {
		const [from, to] = id.split('>');
		if (!(map instanceof Y.Map) || map.get('trashed') || !from || !to) continue;
		if (!isHere(cards.get(from)) || !isHere(cards.get(to))) continue;
		links.push({
			id,
			from,
			to,
			kind: map.get('kind') === 'measures' ? 'measures' : 'supports',
			role: map.get('role') === 'driver' ? 'driver' : 'primary',
			contribution: number(map, 'contribution')
		});
	}
	return links;
}

/** One card, or undefined when it is not there, in the trash, or of no kind we know. */
export function readCard(doc: BoardDoc, id: string): Card | undefined {
	const map = cardsOf(doc).get(id);
	if (!isHere(map)) return undefined;
	const kind = map.get('kind');
	if (!CARD_KINDS.includes(kind as CardKind)) return undefined;
	return READERS[kind as CardKind](map, base(id, map, kind as CardKind));
}

function isHere(map: unknown): map is Fields {
	return map instanceof Y.Map && !map.get('trashed');
}

type Base = Omit<CardOf<'initiative'>, 'kind' | 'play'>;

function base(id: string, map: Fields, kind: CardKind): Base {
	return {
		id,
		at: place(map.get('at')),
		size: size(map.get('size'), kind),
		title: text(map, 'title'),
		body: text(map, 'body'),
		short: text(map, 'short'),
		author: text(map, 'author'),
		owner: text(map, 'owner'),
		votes: number(map, 'votes') ?? 0
	};
}

const READERS: { [K in CardKind]: (map: Fields, base: Base) => CardOf<K> } = {
	note: (map, base) => ({
		...base,
		kind: 'note',
		paper: oneOf(PAPERS, map.get('paper'), 'butter')
	}),
	icp: (map, base) => ({
		...base,
		kind: 'icp',
		priority: number(map, 'priority'),
		negative: map.get('negative') === true,
		who: text(map, 'who'),
		revenue: text(map, 'revenue'),
		where: text(map, 'where'),
		pain: text(map, 'pain'),
		firms: number(map, 'firms'),
		share: number(map, 'share')
	}),
	goal: (map, base) => ({
		...base,
		kind: 'goal',
		mode: oneOf(GOAL_MODES, map.get('mode'), 'reach'),
		unit: oneOf(UNITS, map.get('unit'), 'count'),
		direction: oneOf(DIRECTIONS, map.get('direction'), 'higher'),
		baseline: number(map, 'baseline'),
		target: number(map, 'target'),
		start: day(map, 'start'),
		due: day(map, 'due'),
		window: window(map.get('window')),
		phasing: byPeriod(map.get('phasing'), (value) => (isNumber(value) ? value : undefined)),
		planForecast: planForecast(map.get('planForecast')),
		how: text(map, 'how'),
		attainable: text(map, 'attainable'),
		relevant: text(map, 'relevant'),
		team: text(map, 'team'),
		parent: text(map, 'parent') || null
	}),
	kpi: (map, base) => ({
		...base,
		kind: 'kpi',
		kpi: text(map, 'kpi'),
		unit: oneOf(UNITS, map.get('unit'), 'count'),
		direction: oneOf(DIRECTIONS, map.get('direction'), 'higher'),
		rollup: oneOf(ROLLUPS, map.get('rollup'), 'last'),
		source: text(map, 'source'),
		actuals: byPeriod(map.get('actuals'), actual),
		planned: byPeriod(map.get('planned'), (value) => (isNumber(value) ? value : undefined))
	}),
	initiative: (map, base) => ({
		...base,
		kind: 'initiative',
		play: oneOf(PLAYS, map.get('play'), 'play')
	}),
	action: (map, base) => ({
		...base,
		kind: 'action',
		state: oneOf(ACTION_STATES, map.get('state'), 'open'),
		due: day(map, 'due')
	})
};

function byId<T>(map: Y.Map<T>): [string, T][] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function text(map: Fields, key: string): string {
	const value = map.get(key);
	if (value instanceof Y.Text) return value.toJSON();
	return typeof value === 'string' ? value : '';
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function number(map: Fields, key: string): number | null {
	const value = map.get(key);
	return isNumber(value) ? value : null;
}

function day(map: Fields, key: string): string | null {
	const value = map.get(key);
	return isDay(value) ? value : null;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
	return allowed.includes(value as T) ? (value as T) : otherwise;
}

function place(value: unknown): Place {
	const { lane, x, y } = (value ?? {}) as Partial<Place>;
	return { lane: typeof lane === 'string' ? lane : null, x: coordinate(x), y: coordinate(y) };
}

function coordinate(value: unknown): number {
	return isNumber(value) ? Math.max(-FARTHEST, Math.min(FARTHEST, value)) : 0;
}

function size(value: unknown, kind: CardKind): Size {
	if (!Array.isArray(value) || !isNumber(value[0]) || !isNumber(value[1])) return CARD_SIZES[kind];
	return [within(value[0], 0), within(value[1], 1)];
}

function within(length: number, axis: 0 | 1): number {
	return Math.max(MIN_CARD_SIZE[axis], Math.min(MAX_CARD_SIZE[axis], length));
}

function window(value: unknown): readonly [Period, Period] | null {
	if (!Array.isArray(value)) return null;
	const [from, to] = value as unknown[];
	return isPeriod(from) && isPeriod(to) && from <= to ? [from, to] : null;
}

/** An actual is stored as a number, or as `[value, of]` where its denominator is known. */
function actual(value: unknown): Actual | undefined {
	if (isNumber(value)) return { value, of: null };
	if (!Array.isArray(value) || !isNumber(value[0])) return undefined;
	return { value: value[0], of: isNumber(value[1]) ? value[1] : null };
}

function byPeriod<T>(value: unknown, read: (value: unknown) => T | undefined): Record<Period, T> {
	const result: Record<Period, T> = {};
	if (!(value instanceof Y.Map)) return result;
	for (const period of [...value.keys()].filter(isPeriod).sort()) {
		const item = read(value.get(period));
		if (item !== undefined) result[period] = item;
	}
	return result;
}

function planForecast(value: unknown): PlanForecast | null {
	const given = (value ?? {}) as Partial<PlanForecast>;
	if (!isNumber(given.value) || !isNumber(given.sigma) || given.sigma < 0) return null;
	if (!isNumber(given.from) || !isDay(given.madeOn)) return null;
	const rule = typeof given.rule === 'string' ? given.rule : '';
	return { value: given.value, sigma: given.sigma, from: given.from, madeOn: given.madeOn, rule };
}

function readSections(doc: BoardDoc): Record<string, string> {
	const result: Record<string, string> = {};
	for (const [id, value] of byId(sectionsOf(doc)))
		if (SECTION_ID.test(id) && value instanceof Y.Text) result[id] = value.toJSON();
	return result;
}
