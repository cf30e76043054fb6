/**
 * Where the parts of a gap rule lie (VISUAL.md §6): a scale that always reads from start, 0, to
 * goal, 1, whichever direction is better, and its parts in percent of the drawn width.
 */
import type { GoalGap } from '@northlane/plan';

/** What a rule is drawn from; a `GoalGap` is one. */
export type RuleInput = Pick<
	GoalGap,
	'direction' | 'baseline' | 'target' | 'actual' | 'forecast' | 'shortfall'
>;

export interface Span {
	from: number;
	to: number;
}

/** Parts in percent of the width; those that are not there are null. */
export interface Rule {
	/** The goal's tick. */
	goal: number;
	actual: number | null;
	forecast: number | null;
	/** Solid ink, from the start to what is reached. */
	reached: Span | null;
	/** Forecast blue, from the start to what is expected, at most to the goal. */
	expected: Span | null;
	/** Hatched, from what is reached or expected to the goal. */
	missing: Span | null;
	/** Reached, but expected to be lost again: hatched over ink. */
	lost: Span | null;
	/** Solid, from the goal to a forecast beyond it. */
	surplus: Span | null;
	/** From P10 to P90, cut at the ends. */
	range: Span | null;
}

/** The goal never stands further left than this leaves room for at its right (VISUAL.md §6). */
const MOST_ROOM = 0.34;
/** A goal that nothing passes stands a little off the edge, so that its tick stands out. */
const LEAST_ROOM = 0.04;
/** What lies furthest right keeps this much of the way clear of the edge. */
const MARGIN = 0.02;

/** The parts of a goal's rule, or null when it has no target to draw towards. */
export function gapRule(input: RuleInput): Rule | null {
	const way = wayTo(input);
	if (!way) return null;
	const actual = input.actual === null ? null : way(input.actual);
	const forecast = input.forecast && way(input.forecast.value);
	const ends = input.forecast && rangeOf(input, way);
	const at = scale(Math.max(actual ?? 0, forecast ?? 0, ...(ends ?? [])));
	const span = (from: number, to: number): Span | null =>
		at(to) > at(from) ? { from: at(from), to: at(to) } : null;
	const short = forecast !== null && (input.shortfall ?? 0) > 0;
	const kept = Math.max(forecast ?? 0, 0);
	return {
		goal: at(1),
		actual: actual === null ? null : at(actual),
		forecast: forecast === null ? null : at(forecast),
		reached: actual === null ? null : span(0, Math.min(actual, short ? kept : actual)),
		expected: forecast === null ? null : span(0, Math.min(forecast, 1)),
		missing: short ? span(Math.max(kept, actual ?? 0), 1) : null,
		lost: short && actual !== null ? span(kept, Math.min(actual, 1)) : null,
		surplus: forecast === null || short ? null : span(1, forecast),
		range: ends && span(Math.min(...ends), Math.max(...ends))
	};
}

/** How far along the way from start to goal a value lies: 0 at the start, 1 at the goal. */
function wayTo(input: RuleInput): ((value: number) => number) | null {
	const { target, direction } = input;
	if (target === null) return null;
	const start = startOf(input, target);
	if (direction === 'target') return (value) => 1 - Math.abs(value - target) / (target - start);
	return (value) => (value - start) / (target - start);
}

function rangeOf(
	{ direction, target, forecast }: RuleInput,
	way: (value: number) => number
): number[] {
	if (!forecast || target === null) return [];
	const ends = [way(forecast.p10), way(forecast.p90)];
	const around = forecast.p10 <= target && target <= forecast.p90;
	// folded at the target, a range that holds it reaches the goal
	return direction === 'target' && around ? [...ends, 1] : ends;
}

/** Where the way begins: the baseline, or where it says nothing a start as far off as values lie. */
function startOf({ direction, baseline, actual, forecast }: RuleInput, goal: number): number {
	const sign = direction === 'lower' ? -1 : 1;
	if (direction === 'target') {
		const values = [baseline, actual, forecast?.value].filter((value) => value != null);
		return goal - (Math.max(...values.map((value) => Math.abs(value - goal)), 0) || size(goal));
	}
	const said = baseline !== null && sign * (goal - baseline) > 0;
	return said ? baseline : goal - sign * size(goal);
}

const size = (goal: number): number => Math.abs(goal) || 1;

/** Turns ways into percents of the width, cut at both ends. */
function scale(furthest: number): (way: number) => number {
	const widest = 1 / (1 - MOST_ROOM);
	const narrowest = 1 / (1 - LEAST_ROOM);
	const end = Math.min(Math.max(furthest + MARGIN, narrowest), widest);
	return (way) => Math.min(Math.max(way / end, 0), 1) * 100;
}
