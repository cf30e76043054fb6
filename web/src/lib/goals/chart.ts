/**
 * The larger chart of a goal: what was, what is expected with its range, what was planned, and what
 * is wanted, on axes with round numbers. What accumulates is drawn as its running total.
 */
import type { Day, GoalCard, KpiCard } from '@northlane/board';
import type { GoalGap, KpiOutlook } from '@northlane/plan';
import { monthNumber, monthsAt } from './months.ts';
import {
	area,
	brokenLine,
	extent,
	fanOf,
	line,
	linear,
	recentActuals,
	runningTotal,
	type Dated,
	type Fan,
	type Point
} from './sparkline.ts';

export interface ChartInput {
	kpi: KpiCard;
	outlook: KpiOutlook | undefined;
	goal?: GoalCard | undefined;
	gap?: GoalGap | undefined;
	asOf: Day;
}

/** The lines of a chart as values by month, before they are laid into a box. */
export interface ChartLines {
	past: Dated[];
	fan: Fan;
	/** What was planned on the way, from the start to the goal. */
	pace: Dated[];
	target: Dated | null;
}

export interface Chart {
	actual: string;
	forecast: string;
	band: string;
	upper: string;
	lower: string;
	pace: string;
	pacePoints: Point[];
	/** The goal at its month, and the hatched part that the forecast leaves open. */
	target: Point | null;
	open: { x: number; y: number; height: number } | null;
	today: number;
	last: (Point & Dated) | null;
	end: (Point & Dated) | null;
	rows: { y: number; value: number }[];
	columns: { x: number; month: number }[];
	/** Left, top, right and bottom of what is drawn. */
	frame: readonly [number, number, number, number];
}

/** Room for the figures at the left, the word above, the goal's tick at the right, months below. */
const MARGIN = [40, 16, 20, 22] as const;
/** What the name of a month needs. */
const LABEL_WIDTH = 40;
/** About as many lines across as the eye wants. */
const ROWS = 4;

/** The lines of a KPI, and of the goal it measures. */
export function chartLines(input: ChartInput): ChartLines {
	const { goal, gap, kpi, outlook, asOf } = input;
	const due = goal?.due ? monthNumber(goal.due) : null;
	const target = goal?.target != null && due !== null ? { month: due, value: goal.target } : null;
	const pace = goal ? paceOf(goal) : [];
	if (isOwnTotal(input)) return { ...ownTotal(input), pace };
	if (goal?.mode === 'accumulate' && gap) return { ...otherTotal(input, gap), pace, target };
	const past = recentActuals(kpi.actuals, asOf);
	const fan = fanOf(outlook?.runningFrom == null ? outlook : undefined, past.at(-1));
	const until = <T extends Dated>(values: T[]): T[] =>
		due === null ? values : values.filter(({ month }) => month <= due);
	return {
		past,
		fan: { p10: until(fan.p10), p50: until(fan.p50), p90: until(fan.p90) },
		pace,
		target
	};
}

/** The planned way: the phases people set, or nothing; a straight line would be nobody's plan. */
function paceOf(goal: GoalCard): Dated[] {
	const phases = Object.entries(goal.phasing).map(([period, value]) => ({
		month: monthNumber(period),
		value
	}));
	if (phases.length === 0) return [];
	phases.sort((a, b) => a.month - b.month);
	if (goal.start === null || goal.baseline === null) return phases;
	return [{ month: monthNumber(goal.start) - 1, value: goal.baseline }, ...phases];
}

interface TotalInput extends ChartInput {
	outlook: KpiOutlook;
}

/** Whether the outlook is the running total of the goal that is drawn, or of its KPI alone. */
function isOwnTotal(input: ChartInput): input is TotalInput {
	const { outlook, gap } = input;
	if (!outlook || outlook.runningFrom === null) return false;
	return gap === undefined || gap.goal === outlook.goal;
}

function ownTotal({ kpi, outlook, asOf }: TotalInput): Omit<ChartLines, 'pace'> {
	const past = runningTotal(kpi.actuals, outlook, asOf);
	const end = outlook.runningTo;
	return {
		past,
		fan: fanOf(outlook, past.at(-1), Infinity),
		target:
			outlook.target === null || end === null
				? null
				: { month: monthNumber(end), value: outlook.target }
	};
}

/** A KPI's outlook is that of one goal; another that adds up the same KPI has its own report only. */
function otherTotal({ kpi, asOf }: ChartInput, gap: GoalGap): Pick<ChartLines, 'past' | 'fan'> {
	const months = { runningFrom: gap.start, runningTo: gap.due };
	const past = runningTotal(kpi.actuals, months, asOf);
	return { past, fan: straightFan(past.at(-1), gap) };
}

/** Goes straight to where the gap report says that the goal will stand. */
function straightFan(from: Dated | undefined, { forecast, due }: GoalGap): Fan {
	const fan: Fan = { p10: [], p50: [], p90: [] };
	if (!from || !forecast || !due) return fan;
	const month = monthNumber(due);
	for (const quantile of ['p10', 'p50', 'p90'] as const)
		fan[quantile].push(from, { month, value: forecast[quantile] });
	return fan;
}

/** Lays the lines into a box; null without anything to draw. */
export function chart(
	lines: ChartLines,
	asOf: Day,
	[width, height]: readonly [number, number]
): Chart | null {
	const { past, fan, pace, target } = lines;
	const all = [...past, ...fan.p10, ...fan.p90, ...pace, ...(target ? [target] : [])];
	if (past.length + fan.p50.length === 0) return null;
	const [left, top, right, bottom] = MARGIN;
	const frame = [left, top, width - right, height - bottom] as const;
	const now = monthsAt(asOf);
	const [first, latest] = extent([...all.map(({ month }) => month), now]);
	const rows = ticks(...extent(all.map(({ value }) => value)), ROWS);
	const x = linear(first, latest, frame[0], frame[2]);
	const y = linear(rows[0] ?? 0, rows.at(-1) ?? 1, frame[3], frame[1]);
	const at = ({ month, value }: Dated): Point => ({ x: x(month), y: y(value) });
	const put = (value: Dated | undefined): (Point & Dated) | null =>
		value ? { ...at(value), ...value } : null;
	const end = put(fan.p50.at(-1));
	return {
		actual: brokenLine(past, at),
		forecast: line(fan.p50.map(at)),
		band: area(fan.p90.map(at), fan.p10.map(at)),
		upper: line(fan.p90.map(at)),
		lower: line(fan.p10.map(at)),
		pace: line(pace.map(at)),
		pacePoints: pace.slice(1).map(at),
		target: target && at(target),
		open: target && end && openPart(at(target), end),
		today: x(now),
		last: put(past.at(-1)),
		end,
		rows: rows.map((value) => ({ y: y(value), value })),
		columns: named(first, latest, frame[2] - frame[0]).map((month) => ({ x: x(month), month })),
		frame
	};
}

function openPart(target: Point, end: Point): Chart['open'] {
	const y = Math.min(target.y, end.y);
	return { x: end.x + 5, y, height: Math.abs(target.y - end.y) };
}

/** Every third month, or every sixth, so that names do not touch. */
function named(first: number, last: number, width: number): number[] {
	const apart = (last - first) * LABEL_WIDTH > width * 3 ? 6 : 3;
	const months: number[] = [];
	for (let month = Math.ceil(first); month <= last; month++)
		if (month % apart === 0) months.push(month);
	return months;
}

/** Round numbers around two values: 1, 2 or 5 times a power of ten apart. */
export function ticks(low: number, high: number, count: number): number[] {
	if (low === high)
		return ticks(low - (Math.abs(low) || 1) / 2, high + (Math.abs(high) || 1) / 2, count);
	const rough = (high - low) / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
	const values: number[] = [];
	for (let i = Math.floor(low / step); i <= Math.ceil(high / step); i++)
		// multiplied and not added up, so that 0.1 stays 0.1
		values.push(Number((i * step).toPrecision(12)));
	return values;
}
