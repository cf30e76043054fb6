/**
 * The shared document's skeleton: which Yjs roots a board has and what lies under them.
 *
 * ```
 * board    Y.Map  schema, title, currency, asOf, start, end, northStar, company
 * lanes    Y.Map  id → Y.Map { title, hue, order, trashed? }
 * cards    Y.Map  id → Y.Map { kind, at, size, title: Y.Text, body: Y.Text, …fields, trashed? }
 * links    Y.Map  `${from}>${to}` → Y.Map { kind, role?, contribution? }
 * sections Y.Map  section id → Y.Text
 * ```
 *
 * A KPI's `actuals` and `planned` and a goal's `phasing` are Y.Maps keyed by month, so that two
 * people typing different months merge. `at` and `size` are one value each, so they never mix.
 */
import type * as Y from 'yjs';

export type BoardDoc = Y.Doc;
export type Fields = Y.Map<unknown>;

/** Raised when a later program could no longer read what an earlier one wrote. */
export const SCHEMA_VERSION = 1;

/** The origin of every edit made through a command: what undo takes back, and nothing else. */
export const EDIT = Symbol('edit');

export const infoOf = (doc: BoardDoc): Fields => doc.getMap('board');
export const lanesOf = (doc: BoardDoc): Y.Map<Fields> => doc.getMap('lanes');
export const cardsOf = (doc: BoardDoc): Y.Map<Fields> => doc.getMap('cards');
export const linksOf = (doc: BoardDoc): Y.Map<Fields> => doc.getMap('links');
export const sectionsOf = (doc: BoardDoc): Y.Map<Y.Text> => doc.getMap('sections');

/** One command, one transaction, one undo step. */
export function edit(doc: BoardDoc, change: () => void): void {
	doc.transact(change, EDIT);
}
