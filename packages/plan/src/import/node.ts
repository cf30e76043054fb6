/**
 * Reads parsed JSON of unknown origin. Every value is carried with its path, so that what is wrong
 * can be named; only own members are seen, so `__proto__` and `constructor` are names like others.
 */
import type { Day, Period } from '@northlane/board';
import { isPeriod } from '@northlane/board';
import { ProblemError } from './problem.ts';

export interface Node {
	readonly value: unknown;
	/** `goals[3].measure.target`; empty for the file itself. */
	readonly path: string;
}

/** A member of an object; its value is undefined when it is not there. */
export function member({ value, path }: Node, key: string): Node {
	const there = isObject(value) && Object.hasOwn(value, key);
	return {
		value: there ? value[key] : undefined,
		path: path ? `${path}.${shown(key)}` : shown(key)
	};
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON has null where others leave the member out. */
export function isThere({ value }: Node): boolean {
	return value !== undefined && value !== null;
}

/** The node itself, once it is known to be an object. */
export function objectOf(node: Node): Node {
	return isObject(node.value) ? node : wrong(node, 'an object');
}

/** All members of an object, or none when it is not there. */
export function membersOf(node: Node, most: number): [string, Node][] {
	if (!isThere(node)) return [];
	const keys = Object.keys(objectOf(node).value as object);
	tooMany(node, keys.length, most);
	return keys.map((key) => [key, member(node, key)]);
}

/** The items of a list, or none when it is not there. */
export function itemsOf(node: Node, most: number): Node[] {
	if (!isThere(node)) return [];
	if (!Array.isArray(node.value)) return wrong(node, 'a list');
	tooMany(node, node.value.length, most);
	return node.value.map((value: unknown, i) => ({ value, path: `${node.path}[${i}]` }));
}

function tooMany({ path }: Node, count: number, most: number): void {
	if (count > most)
		tooLarge(`${path} has ${grouped(count)} entries; ${grouped(most)} are the most.`);
}

/** A text, or the empty text when it is not there. */
export function textOf(node: Node, most: number): string {
	if (!isThere(node)) return '';
	const { value, path } = node;
	if (typeof value !== 'string') return wrong(node, 'a text');
	if (value.length > most)
		tooLarge(`${path} has ${grouped(value.length)} characters; ${grouped(most)} are the most.`);
	// half an emoji would be read differently by each program that stores it
	return value.toWellFormed();
}

/** A text that has to be there. */
export function requiredText(node: Node, most: number): string {
	const text = textOf(node, most);
	if (text.trim() === '') invalid(`${node.path} is ${isThere(node) ? 'empty' : 'missing'}.`);
	return text;
}

/** A number, or null when it is not there. */
export function numberOf(node: Node): number | null {
	if (!isThere(node)) return null;
	if (typeof node.value !== 'number') return wrong(node, 'a number');
	if (!Number.isFinite(node.value)) tooLarge(`${node.path} is too large for a number.`);
	return node.value;
}

/** One of a few words, or undefined when it is not there. */
export function wordOf<T extends string>(node: Node, words: readonly T[]): T | undefined {
	if (!isThere(node)) return undefined;
	if (words.includes(node.value as T)) return node.value as T;
	const last = words.at(-1) ?? '';
	const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
	return invalid(`${node.path} is ${describe(node.value)}; it can be ${list}.`);
}

/** A day of the calendar, or null when it is not there. */
export function dayOf(node: Node): Day | null {
	if (!isThere(node)) return null;
	const { value } = node;
	return isCalendarDay(value) ? value : wrong(node, 'a day like 2026-03-31');
}

function isCalendarDay(value: unknown): value is Day {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	// a 31st of February is carried over into March
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A month, as the name of a member or as a value. */
export function periodOf(node: Node, value: unknown = node.value): Period {
	return isPeriod(value) ? value : wrong({ ...node, value }, 'a month like 2026-03');
}

/** Says what a value should have been, and what it is. */
export function wrong(node: Node, wanted: string): never {
	const path = node.path || 'The file';
	if (!isThere(node)) return invalid(`${path} is missing; it should be ${wanted}.`);
	return invalid(`${path} is not ${wanted}: it is ${describe(node.value)}.`);
}

export function invalid(sentence: string): never {
	throw new ProblemError('PLAN_INVALID', sentence);
}

function tooLarge(sentence: string): never {
	throw new ProblemError('PLAN_TOO_LARGE', sentence);
}

/** A value in a few words. */
export function describe(value: unknown): string {
	if (typeof value === 'string') return `the text "${shown(value)}"`;
	if (typeof value === 'number') return `the number ${value}`;
	if (Array.isArray(value)) return 'a list';
	if (isObject(value)) return 'an object';
	return String(value);
}

/** Long texts are named by their beginning. */
function shown(text: string): string {
	const line = text.replace(/\s+/g, ' ').toWellFormed();
	return line.length > 60 ? `${line.slice(0, 57).toWellFormed()}…` : line;
}

export const grouped = (count: number): string => count.toLocaleString('en');
