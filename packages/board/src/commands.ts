/**
 * The only way a board changes: each command is one transaction, one undo step, and does nothing
 * harmful when what it names was just deleted by somebody else.
 */
import * as Y from 'yjs';
import { CARD_SIZES } from './layout.ts';
import type {
	Actual,
	BoardInfo,
	Card,
	CardKind,
	CardOf,
	Day,
	Hue,
	LinkKind,
	Period,
	Place,
	Size
} from './model.ts';
import { isPeriod } from './read.ts';
import {
	cardsOf,
	edit,
	infoOf,
	lanesOf,
	linksOf,
	SCHEMA_VERSION,
	sectionsOf,
	type BoardDoc,
	type Fields
} from './schema.ts';

/** Long enough for any sentence on a card; what is longer is a document and belongs in one. */
export const MAX_TITLE_LENGTH = 2_000;
/** A few printed pages. */
export const MAX_BODY_LENGTH = 20_000;

type TextField = 'title' | 'body';
/** What a card may be given beside its kind: any of its fields, as `readCard` names them. */
export type CardInit = {
	[K in CardKind]: { kind: K; at: Place } & Partial<Omit<CardOf<K>, 'id' | 'kind' | 'at'>>;
}[CardKind];
type Keys<T> = T extends unknown ? keyof T : never;
/** Fields that are one value each: everything but texts, places and monthly figures. */
export type FieldName = Exclude<
	Keys<Card>,
	'id' | 'kind' | 'at' | 'size' | 'title' | 'body' | 'actuals' | 'planned' | 'phasing'
>;

/** Writes the board's own facts; those not named stay. */
export function setInfo(doc: BoardDoc, changes: Partial<BoardInfo>): void {
	edit(doc, () => {
		const map = infoOf(doc);
		if (map.get('schema') === undefined) map.set('schema', SCHEMA_VERSION);
		for (const [key, value] of Object.entries(changes)) put(map, key, value);
	});
}

export function addLane(
	doc: BoardDoc,
	id: string,
	lane: { title: string; hue: Hue; order: number }
): void {
	edit(doc, () => {
		const map: Fields = new Y.Map();
		for (const [key, value] of Object.entries(lane)) map.set(key, value);
		lanesOf(doc).set(id, map);
	});
}

export function renameLane(doc: BoardDoc, id: string, title: string): void {
	edit(doc, () => lanesOf(doc).get(id)?.set('title', title));
}

/** Adds a card under an id the caller made. An id that is taken stays with the card that has it. */
export function addCard(doc: BoardDoc, id: string, init: CardInit): void {
	if (id === '' || id.includes('>')) throw new RangeError(`invalid card id: ${id}`);
	edit(doc, () => {
		if (!cardsOf(doc).has(id)) cardsOf(doc).set(id, cardMap(init));
	});
}

function cardMap({ kind, at, title = '', body = '', ...rest }: CardInit): Fields {
	const map: Fields = new Y.Map();
	map.set('kind', kind);
	map.set('at', at);
	map.set('size', rest.size ?? CARD_SIZES[kind]);
	map.set('title', new Y.Text(cut(title, MAX_TITLE_LENGTH)));
	map.set('body', new Y.Text(cut(body, MAX_BODY_LENGTH)));
	for (const [key, value] of Object.entries(rest))
		if (key !== 'size' && !MONTHLY.has(key)) map.set(key, value);
	for (const key of MONTHLY_OF[kind] ?? [])
		map.set(key, monthly((rest as Partial<Record<string, MonthlyFigures>>)[key] ?? {}));
	return map;
}

type MonthlyFigures = Record<Period, number | Actual>;

/** Made with the card: two people making them later, each their own, would lose one's figures. */
const MONTHLY_OF: Partial<Record<CardKind, readonly string[]>> = {
	goal: ['phasing'],
	kpi: ['actuals', 'planned']
};
const MONTHLY = new Set(Object.values(MONTHLY_OF).flat());

function monthly(values: MonthlyFigures): Fields {
	const map: Fields = new Y.Map();
	for (const [period, value] of Object.entries(values)) map.set(period, stored(value));
	return map;
}

function stored(value: number | Actual): number | [number, number] {
	if (typeof value === 'number') return value;
	return value.of === null ? value.value : [value.value, value.of];
}

/** Moves cards to their places. A card that someone else just deleted stays deleted. */
export function moveCards(doc: BoardDoc, places: ReadonlyMap<string, Place>): void {
	edit(doc, () => {
		for (const [id, at] of places) cardsOf(doc).get(id)?.set('at', at);
	});
}

/** Gives a card its size, and its place where a corner other than the lower right was pulled. */
export function resizeCard(doc: BoardDoc, id: string, size: Size, at?: Place): void {
	edit(doc, () => {
		const card = cardsOf(doc).get(id);
		card?.set('size', size);
		if (at) card?.set('at', at);
	});
}

/** Writes one field; null, an empty text or undefined clears it. */
export function setField(doc: BoardDoc, id: string, field: FieldName, value: unknown): void {
	edit(doc, () => {
		const card = cardsOf(doc).get(id);
		if (card) put(card, field, value);
	});
}

function put(map: Fields, key: string, value: unknown): void {
	if (value === null || value === undefined || value === '') map.delete(key);
	else if (map.get(key) !== value) map.set(key, value);
}

/** The shared text behind a title or body, for an editor to bind to; undefined once the card is gone. */
export function textOf(doc: BoardDoc, id: string, field: TextField): Y.Text | undefined {
	const text = cardsOf(doc).get(id)?.get(field);
	return text instanceof Y.Text ? text : undefined;
}

/** Makes a text read as given, touching only the characters that differ, so that others' typing merges. */
export function setText(doc: BoardDoc, id: string, field: TextField, value: string): void {
	const limit = field === 'title' ? MAX_TITLE_LENGTH : MAX_BODY_LENGTH;
	const text = textOf(doc, id, field);
	if (text) edit(doc, () => replaceText(text, cut(value, limit)));
}

function replaceText(text: Y.Text, value: string): void {
	const now = text.toJSON();
	const start = sameStart(now, value);
	const end = sameEnd(now, value, start);
	if (now.length > start + end) text.delete(start, now.length - start - end);
	if (value.length > start + end) text.insert(start, value.slice(start, value.length - end));
}

function sameStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	// half a surrogate pair left behind would be no character at all
	return length > 0 && isHighSurrogate(a, length - 1) ? length - 1 : length;
}

function sameEnd(a: string, b: string, start: number): number {
	const most = Math.min(a.length, b.length) - start;
	let length = 0;
	while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
	return length > 0 && isLowSurrogate(a, a.length - length) ? length - 1 : length;
}

const isHighSurrogate = (text: string, at: number): boolean =>
	(text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLowSurrogate = (text: string, at: number): boolean =>
	(text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The first `limit` characters, without cutting one in two. */
function cut(text: string, limit: number): string {
	if (text.length <= limit) return text;
	return text.slice(0, isHighSurrogate(text, limit - 1) ? limit - 1 : limit);
}

/** Enters a KPI's actual for a month; null takes it out. Throws on a month that is none. */
export function setActual(doc: BoardDoc, id: string, period: Period, actual: Actual | null): void {
	setMonth(doc, id, 'actuals', period, actual && stored(actual));
}

/** Enters what a goal should have reached by the end of a month; null takes it out. */
export function setPhase(doc: BoardDoc, id: string, period: Period, value: number | null): void {
	setMonth(doc, id, 'phasing', period, value);
}

function setMonth(doc: BoardDoc, id: string, key: string, period: Period, value: unknown): void {
	if (!isPeriod(period)) throw new RangeError(`invalid month: ${String(period)}`);
	edit(doc, () => {
		const months = cardsOf(doc).get(id)?.get(key);
		if (months instanceof Y.Map) put(months as Fields, period, value);
	});
}

/** Puts cards into the trash; their links wait there with them. `on` is the day, for the trash's date. */
export function removeCards(doc: BoardDoc, ids: Iterable<string>, on: Day): void {
	edit(doc, () => {
		for (const id of ids) cardsOf(doc).get(id)?.set('trashed', on);
	});
}

/** Brings cards back from the trash, with the links they had. */
export function restoreCards(doc: BoardDoc, ids: Iterable<string>): void {
	edit(doc, () => {
		for (const id of ids) cardsOf(doc).get(id)?.delete('trashed');
	});
}

/** Which link two kinds of cards may have, and which way it runs; undefined: none. */
export function linkBetween(
	from: CardKind,
	to: CardKind
): { kind: LinkKind; swapped: boolean } | undefined {
	if (from === 'goal' && to === 'kpi') return { kind: 'measures', swapped: false };
	if (from === 'kpi' && to === 'goal') return { kind: 'measures', swapped: true };
	if (isWork(from) && to === 'goal') return { kind: 'supports', swapped: false };
	if (from === 'goal' && isWork(to)) return { kind: 'supports', swapped: true };
	return undefined;
}

const isWork = (kind: CardKind): boolean => kind === 'initiative' || kind === 'action';

export interface LinkInit {
	kind: LinkKind;
	role?: 'primary' | 'driver';
	contribution?: number;
}

/** Links two cards. Its id is made of theirs, so two people drawing the same link draw one. */
export function link(doc: BoardDoc, from: string, to: string, init: LinkInit): void {
	edit(doc, () => {
		const map = linksOf(doc).set(linkId(from, to), new Y.Map());
		for (const [key, value] of Object.entries(init)) put(map, key, value);
	});
}

export const linkId = (from: string, to: string): string => `${from}>${to}`;

export function unlink(doc: BoardDoc, id: string): void {
	edit(doc, () => linksOf(doc).delete(id));
}

/** What a supporting card is expected to bring, in its goal's unit; null: not sized. */
export function setContribution(doc: BoardDoc, id: string, contribution: number | null): void {
	edit(doc, () => {
		const map = linksOf(doc).get(id);
		if (map) put(map, 'contribution', contribution);
	});
}

export function setSection(doc: BoardDoc, id: string, value: string): void {
	edit(doc, () => {
		const sections = sectionsOf(doc);
		const text = sections.get(id);
		if (text instanceof Y.Text) replaceText(text, value);
		else sections.set(id, new Y.Text(value));
	});
}
