/** A column of numbers from a spreadsheet: months beside them or not, as people of a language write both. */
import type { Actual, Period } from '@northlane/board';
import type { Language } from '@northlane/plan';
import { monthNumber, periodOf } from '../goals/months.ts';
import { parseNumber } from './number-input.ts';

/** Twenty years; a longer column was copied by mistake. */
export const MOST_ROWS = 240;

export interface PastedValue {
	period: Period;
	/** Null where the cell is empty: a missing month is not zero. */
	actual: Actual | null;
}

export type Pasted =
	| { ok: true; dated: boolean; values: PastedValue[] }
	| { ok: false; reason: 'empty' | 'too-many' }
	| { ok: false; reason: 'text'; row: number; text: string };

interface Row {
	number: number;
	cells: string[];
}

/** Reads what was copied. Without months in its first column the rows follow one another from `from`. */
export function readPaste(text: string, from: Period, language: Language): Pasted {
	const rows = rowsOf(text);
	const header = rows[0] && isHeader(rows[0], language) && rows.length > 1;
	const data = header ? rows.slice(1) : rows;
	if (data.length === 0) return { ok: false, reason: 'empty' };
	if (data.length > MOST_ROWS) return { ok: false, reason: 'too-many' };
	const dated = data.every(({ cells }) => readMonth(cells[0] ?? '', language) !== null);
	const values: PastedValue[] = [];
	for (const [i, row] of data.entries()) {
		const period = dated
			? readMonth(row.cells[0] ?? '', language)
			: periodOf(monthNumber(from) + i);
		const actual = readActual(dated ? row.cells.slice(1) : row.cells, language);
		if (typeof actual === 'string')
			return { ok: false, reason: 'text', row: row.number, text: actual };
		if (period) values.push({ period, actual });
	}
	return { ok: true, dated, values };
}

function rowsOf(text: string): Row[] {
	const lines = text.replace(/\s+$/, '').split(/\r?\n/);
	const rows = lines.map((line, i) => ({
		number: i + 1,
		cells: line.split(/\t|;/).map((cell) => cell.trim())
	}));
	return text.trim() === '' ? [] : rows;
}

/** A first row of words names the columns. */
function isHeader({ cells }: Row, language: Language): boolean {
	return cells.some(Boolean) && cells.every((cell) => isWords(cell, language));
}

const isWords = (cell: string, language: Language): boolean =>
	cell === '' || (!parseNumber(cell, language).ok && readMonth(cell, language) === null);

/** The value and what it was measured on; the cell itself where it is no number. */
function readActual(cells: readonly string[], language: Language): Actual | null | string {
	const numbers: (number | null)[] = [];
	for (const cell of cells.slice(0, 2)) {
		const typed = parseNumber(cell, language);
		if (!typed.ok) return cell;
		numbers.push(typed.value);
	}
	const [value = null, of = null] = numbers;
	return value === null ? null : { value, of };
}

/** A month as spreadsheets print it: 2026-03, 03/2026, 31.03.2026, March 2026, 2026年3月; else null. */
export function readMonth(cell: string, language: Language): Period | null {
	const text = cell.normalize('NFKC').trim().toLowerCase();
	const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/.exec(text);
	if (yearFirst) return period(yearFirst[1], yearFirst[2]);
	const yearLast = /^(?:\d{1,2}[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
	if (yearLast) return period(yearLast[2], yearLast[1]);
	const eastern = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월]$/.exec(text);
	if (eastern) return period(eastern[1], eastern[2]);
	const named = /^([\p{L}.]+)(?: de)?[ '’-]+(\d{4}|\d{2})$/u.exec(text);
	const month = named && monthNames(language).get((named[1] ?? '').replace('.', ''));
	const year = named?.[2] ?? '';
	return month ? period(year.length === 2 ? `20${year}` : year, String(month)) : null;
}

function period(year: string | undefined, month: string | undefined): Period | null {
	const number = Number(month);
	return number >= 1 && number <= 12 ? `${year ?? ''}-${String(number).padStart(2, '0')}` : null;
}

const names = new Map<Language, Map<string, number>>();

/** Names of the months, long and short, alone and beside a day, in this language and in English. */
function monthNames(language: Language): Map<string, number> {
	const known = names.get(language);
	if (known) return known;
	const found = new Map<string, number>();
	for (const tag of ['en', language])
		for (const month of ['long', 'short'] as const)
			for (const day of [undefined, 'numeric'] as const) addNames(found, tag, { month, day });
	names.set(language, found);
	return found;
}

function addNames(
	found: Map<string, number>,
	tag: string,
	{ month, day }: { month: 'long' | 'short'; day: 'numeric' | undefined }
): void {
	const format = new Intl.DateTimeFormat(tag, {
		month,
		timeZone: 'UTC',
		...(day ? { day } : {})
	});
	for (let i = 0; i < 12; i++) {
		const parts = format.formatToParts(new Date(Date.UTC(2026, i, 1)));
		const name = parts.find(({ type }) => type === 'month')?.value ?? '';
		found.set(name.toLowerCase().replace('.', ''), i + 1);
	}
}
