/**
 * Numbers as people type them in their own language: "1.234,5" is one thing in Spanish and another
 * in English. Strict on purpose: what could be read in two ways is refused, never guessed.
 */
import type { Language } from '@northlane/plan';

export type Typed =
	| { ok: true; value: number | null }
	| { ok: false; reason: 'not-a-number' | 'grouping' | 'too-large' };

/** Beyond this a double no longer holds every whole number, so sums would be wrong. */
const LARGEST = Number.MAX_SAFE_INTEGER;
/** More decimals than this no plan's number has. */
const MOST_DECIMALS = 6;

interface Signs {
	decimal: string;
	group: string;
}

const signs = new Map<Language, Signs>();

function signsOf(language: Language): Signs {
	const known = signs.get(language);
	if (known) return known;
	const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
	const sign = (type: 'decimal' | 'group'): string =>
		parts.find((part) => part.type === type)?.value ?? '';
	const found = { decimal: sign('decimal'), group: sign('group') };
	signs.set(language, found);
	return found;
}

/** Reads what was typed; an empty field is null. Spaces group in every language. */
export function parseNumber(typed: string, language: Language): Typed {
	const text = bare(typed);
	if (text === '') return { ok: true, value: null };
	const { decimal, group } = signsOf(language);
	const number = /^\((.*)\)$/.exec(text)?.[1] ?? text;
	const [, minus, digits] = /^([+-]?)(.*)$/.exec(number) ?? [];
	const [whole = '', fraction, ...more] = (digits ?? '').split(decimal);
	if (more.length > 0 || !/^\d*$/.test(fraction ?? '')) return fail(digits ?? '');
	const ungrouped = withoutGroups(whole, group.trim() || ' ');
	if (ungrouped === null || ungrouped + (fraction ?? '') === '') return fail(digits ?? '');
	const value = Number(`${ungrouped || '0'}.${fraction || '0'}`);
	if (value > LARGEST) return { ok: false, reason: 'too-large' };
	return { ok: true, value: number !== text || minus === '-' ? -value || 0 : value };
}

/** Digits and signs that are there but stand wrong are another mistake than words. */
function fail(digits: string): Typed {
	return { ok: false, reason: /^[\d.,\s]+$/.test(digits) ? 'grouping' : 'not-a-number' };
}

/** Full width figures, other minus signs and spaces, and units at the ends are how people type. */
function bare(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/[−–]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(\(?[+-]?) ?\p{Sc} ?/u, '$1')
		.replace(/ ?(\p{Sc}|%|[Pp]{2}|[Pp]t|zł|[A-Z]{3}) ?(\)?)$/u, '$2')
		.trim();
}

/** The digits without their group signs, or null where a group has not three of them. */
function withoutGroups(whole: string, group: string): string | null {
	for (const sign of [group, ' ', "'", '’']) {
		const parts = whole.split(sign);
		if (parts.length === 1) continue;
		const [first = '', ...rest] = parts;
		const right = /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
		return right ? parts.join('') : null;
	}
	return /^\d*$/.test(whole) ? whole : null;
}

/** A number as it stands in a field, so that typing it again gives the same number. */
export function printNumber(value: number | null, language: Language): string {
	if (value === null) return '';
	return new Intl.NumberFormat(language, { maximumFractionDigits: MOST_DECIMALS })
		.format(value)
		.replace('-', '−');
}

/** How a number looks in this language, for the sentence that says what was expected. */
export function exampleNumber(language: Language): string {
	return new Intl.NumberFormat(language).format(12_345.6);
}
