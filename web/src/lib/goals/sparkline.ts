/**
 * The geometry of a KPI's small chart: twelve months of actuals in ink, then the forecast with its
 * range, a line for today and a dashed one for the goal. What adds up is drawn as its total. Paths are SVG, in pixels of the box given.
 */
import type { Actual, Day, Period } from '@northlane/board';
import type { KpiOutlook } from '@northlane/plan';
import { monthNumber, monthsAt } from './months.ts';

/** A year shows the season; more does not fit a card. */
export const PAST_MONTHS = 12;
/** Further ahead nobody acts. */
const AHEAD_MONTHS = 12;
/** Keeps the line's ends and the dots inside the box. */
const INSET = 3;

export interface Point {
	x: number;
	y: number;
}

export interface Sparkline {
	/** The actuals; broken where months are missing, for missing is not zero. */
	actual: string;
	forecast: string;
	band: string;
	target: string;
	today: number;
	/** The newest actual, and the end of the forecast. */
	last: Point | null;
	end: Point | null;
}

/** A value at a month; what every chart is drawn from. */
export interface Dated {
	month: number;
	value: number;
}

export interface Fan {
	p10: Dated[];
	p50: Dated[];
	p90: Dated[];
}

/** The last twelve months of actuals up to a day, in order. */
export function recentActuals(
	actuals: Readonly<Record<Period, Actual>>,
	asOf: Day,
	months = PAST_MONTHS
): Dated[] {
	const to = monthNumber(asOf);
	return Object.entries(actuals)
		.map(([period, { value }]) => ({ month: monthNumber(period), value }))
		.filter(({ month }) => month <= to && month > to - months)
		.sort((a, b) => a.month - b.month);
}

/** The sum of the actuals at the end of each month that counts; it sets out from nothing. */
export function runningTotal(
	actuals: Readonly<Record<Period, Actual>>,
	{ runningFrom, runningTo }: Pick<KpiOutlook, 'runningFrom' | 'runningTo'>,
	asOf: Day
): Dated[] {
	const now = monthNumber(asOf);
	const first = runningFrom === null ? Infinity : monthNumber(runningFrom);
	const last = Math.min(now, runningTo === null ? now : monthNumber(runningTo));
	if (first > now) return [];
	let total = 0;
	const counted = recentActuals(actuals, asOf, now - first + 1).filter(
		({ month }) => month <= last
	);
	return [
		{ month: first - 1, value: 0 },
		...counted.map(({ month, value }) => ({ month, value: (total += value) }))
	];
}

/** What a KPI shows of the past: its running total where a goal adds it up, else its last year. */
export function pastOf(
	actuals: Readonly<Record<Period, Actual>>,
	outlook: KpiOutlook | undefined,
	asOf: Day
): Dated[] {
	if (outlook && outlook.runningFrom !== null) return runningTotal(actuals, outlook, asOf);
	return recentActuals(actuals, asOf);
}

/** The forecast's quantiles by month; it sets out from the newest actual, where nothing is uncertain. */
export function fanOf(
	outlook: KpiOutlook | undefined,
	from: Dated | undefined,
	months = AHEAD_MONTHS
): Fan {
	const fan: Fan = { p10: [], p50: [], p90: [] };
	if (!outlook) return fan;
	for (const quantile of ['p10', 'p50', 'p90'] as const) {
		if (from && outlook.periods.length > 0) fan[quantile].push(from);
		outlook[quantile].slice(0, months).forEach((value, i) => {
			const period = outlook.periods[i];
			if (period) fan[quantile].push({ month: monthNumber(period), value });
		});
	}
	return fan;
}

/** Draws a KPI into a box; null when there is neither a number nor a forecast. */
export function sparkline(
	actuals: Readonly<Record<Period, Actual>>,
	outlook: KpiOutlook | undefined,
	asOf: Day,
	[width, height]: readonly [number, number]
): Sparkline | null {
	const past = pastOf(actuals, outlook, asOf);
	const last = past.at(-1);
	// a total is only told by where it ends
	const fan = fanOf(outlook, last, outlook?.runningFrom ? Infinity : AHEAD_MONTHS);
	const all = [...past, ...fan.p10, ...fan.p90];
	if (all.length === 0) return null;
	const goal = outlook?.target ?? null;
	const now = monthsAt(asOf);
	const x = linear(...extent([...all.map(({ month }) => month), now]), INSET, width - INSET);
	const values = all.map(({ value }) => value);
	const y = linear(...extent(goal === null ? values : [...values, goal]), height - INSET, INSET);
	const at = ({ month, value }: Dated): Point => ({ x: x(month), y: y(value) });
	const final = fan.p50.at(-1);
	return {
		actual: brokenLine(past, at),
		forecast: line(fan.p50.map(at)),
		band: area(fan.p90.map(at), fan.p10.map(at)),
		target: goal === null ? '' : `M${round(x(now))} ${round(y(goal))}H${width - INSET}`,
		today: x(now),
		last: last ? at(last) : null,
		end: final ? at(final) : null
	};
}

export function extent(values: readonly number[]): [number, number] {
	return [Math.min(...values), Math.max(...values)];
}

/** A straight scale; where everything is equal it lies in the middle. */
export function linear(
	from: number,
	to: number,
	start: number,
	end: number
): (value: number) => number {
	if (from === to) return () => (start + end) / 2;
	return (value) => start + ((value - from) / (to - from)) * (end - start);
}

const round = (value: number): number => Math.round(value * 10) / 10;

export function line(points: readonly Point[]): string {
	return points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
}

/** A line that breaks where a month is missing; a month alone is a dot. */
export function brokenLine(values: readonly Dated[], at: (value: Dated) => Point): string {
	const runs: Dated[][] = [];
	for (const value of values) {
		const run = runs.at(-1);
		if (run?.at(-1)?.month === value.month - 1) run.push(value);
		else runs.push([value]);
	}
	return runs.map((run) => line(run.map(at)) + (run.length === 1 ? 'h.01' : '')).join('');
}

/** The area between an upper and a lower line. */
export function area(upper: readonly Point[], lower: readonly Point[]): string {
	return upper.length < 2 ? '' : `${line([...upper, ...[...lower].reverse()])}Z`;
}
