/** What looks wrong about a KPI's numbers; said in words, never refused. */
import type { Actual, Day, KpiCard, Period } from '@northlane/board';
import { monthNumber, periodOf } from '../goals/months.ts';

export type Doubt =
	/** Months between the first and the last number that have none. */
	| { kind: 'missing'; periods: Period[] }
	/** A percent written as a fraction: 0.12 among twelves. */
	| { kind: 'fraction'; period: Period; value: number }
	/** A number for a month that has not begun on the board's day. */
	| { kind: 'future'; period: Period }
	/** About ten times what it usually is, or a tenth: often a slipped decimal sign. */
	| { kind: 'jump'; period: Period; value: number };

/** How many times larger or smaller than the middle value a number is doubted. */
const JUMP = 8;
/** Small counts jump by themselves: one this month, ten the next. */
const SMALL = 10;
/** Below this many numbers nothing is usual. */
const ENOUGH = 6;

/** The doubts about a KPI's numbers as of a day, in the order they deserve attention. */
export function doubtsOf({ actuals, unit }: Pick<KpiCard, 'actuals' | 'unit'>, asOf: Day): Doubt[] {
	const entries = Object.entries(actuals).sort(([a], [b]) => (a < b ? -1 : 1));
	const middle = median(entries.map(([, { value }]) => Math.abs(value)).filter((size) => size > 0));
	const doubts: Doubt[] = [];
	for (const [period, { value }] of entries) {
		if (period > asOf.slice(0, 7)) doubts.push({ kind: 'future', period });
		if (unit === 'percent' && value !== 0 && Math.abs(value) < 1 && middle > 5)
			doubts.push({ kind: 'fraction', period, value });
		else if (entries.length >= ENOUGH && middle >= SMALL && isJump(Math.abs(value), middle))
			doubts.push({ kind: 'jump', period, value });
	}
	const periods = missing(entries);
	if (periods.length > 0) doubts.push({ kind: 'missing', periods });
	return doubts;
}

const isJump = (size: number, middle: number): boolean =>
	size > 0 && (size >= middle * JUMP || size <= middle / JUMP);

function median(values: number[]): number {
	const sorted = values.sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function missing(entries: [Period, Actual][]): Period[] {
	const months = entries.map(([period]) => monthNumber(period));
	const periods: Period[] = [];
	for (let month = months[0] ?? 0; month < (months.at(-1) ?? 0); month++)
		if (!months.includes(month)) periods.push(periodOf(month));
	return periods;
}
