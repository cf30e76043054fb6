/** What a goal measures, by its mode: where it stands, and what its KPI's history makes of it by the due date. */
import type { GoalCard, GoalMode } from '@northlane/board';
import { ratio } from '../arithmetic/gap.ts';
import { pooled } from '../arithmetic/rollup.ts';
import type { Ahead } from './ahead.ts';
import { shareOf } from './calendar.ts';
import { observations, valueAt, type History, type Observation } from './history.ts';
import { settled, type Outcome } from './outcome.ts';
import type { Span } from './span.ts';

export interface MeasureInput {
	goal: GoalCard;
	span: Span;
	history: History;
	ahead: Ahead | null;
}

export interface Measure {
	/** As of today; null where no month counts yet. */
	actual: number | null;
	/** At the due date; undefined where the history does not say. */
	computed: Outcome | undefined;
}

/** A milestone is met or not: nothing about it is counted. */
const MEASURES: Record<Exclude<GoalMode, 'milestone'>, (input: MeasureInput) => Measure> = {
	reach,
	accumulate,
	average,
	maintain
};

export function measure(input: MeasureInput): Measure {
	const { mode } = input.goal;
	return mode === 'milestone' ? { actual: null, computed: undefined } : MEASURES[mode](input);
}

/** The value at the due month. */
function reach({ span, history, ahead }: MeasureInput): Measure {
	const due = span.to;
	const actual = observations(history, history.first, due).at(-1)?.value ?? null;
	const known = due <= history.last ? (valueAt(history, due) ?? actual) : null;
	return { actual, computed: known === null ? ahead?.at(due) : settled(known) };
}

/** The sum since the start; a month missing between others is taken from its neighbours. */
function accumulate(input: MeasureInput): Measure {
	const { from, to } = input.span;
	const counted = observations(input.history, from, to);
	const actual = counted.length > 0 || input.span.elapsed === 0 ? sum(counted) : null;
	return { actual, computed: totalAt(input, to) };
}

/** The sum since the start as it stands at the end of a month. */
export function totalAt(input: MeasureInput, month: number): Outcome | undefined {
	const { goal, history, ahead } = input;
	const { from, begin, end } = input.span;
	const done = sum(filled(history, from, month));
	if (month <= history.last) return settled(done);
	const next = Math.max(from, history.last + 1);
	// a goal that ends within a month has only that part of it to come
	const weight = (month: number): number =>
		goal.window ? 1 : shareOf(month, begin ?? month, end ?? month + 1);
	return ahead?.sum(next, month, done, weight);
}

/** The least a measure may come to: what never was negative stays so, what is counted stays counted. */
export function leastOf(goal: GoalCard, { nonNegative }: History, actual: number | null): number {
	if (!nonNegative) return -Infinity;
	return goal.mode === 'accumulate' ? (actual ?? 0) : 0;
}

function filled(history: History, from: number, to: number): Observation[] {
	const result: Observation[] = [];
	for (let month = Math.max(from, history.first); month <= Math.min(to, history.last); month++)
		result.push({ month, value: valueAt(history, month) ?? 0, of: null });
	return result;
}

const sum = (months: readonly Observation[]): number =>
	months.reduce((total, { value }) => total + value, 0);

/** Pooled over the window, each month by what it was measured on; today's: pooled since the start. */
function average({ span, history, ahead }: MeasureInput): Measure {
	const { from, to, begin } = span;
	const size = expectedSize(history);
	const since = observations(history, begin === null ? from : Math.floor(begin), to);
	const actual = rateOf(since, size);
	const known = observations(history, from, to);
	if (to <= history.last) return { actual, computed: settledOrNot(rateOf(known, size)) };
	const next = Math.max(from, history.last + 1);
	const measured = sizeOf(known, size);
	const total = measured + size * (to - next + 1);
	const done = ((rateOf(known, size) ?? 0) * measured) / total;
	return { actual, computed: ahead?.sum(next, to, done, () => size / total) };
}

const settledOrNot = (value: number | null): Outcome | undefined =>
	value === null ? undefined : settled(value);

/** The denominator a month is expected to have: the mean of the last year's; 1 where none is known. */
function expectedSize(history: History): number {
	const year = observations(history, history.last - 11, history.last);
	const known = year.flatMap(({ of }) => (of !== null && of > 0 ? [of] : []));
	return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 1;
}

/** What months were measured on, together; a month that does not say is taken as an expected one. */
const sizeOf = (months: readonly Observation[], expected: number): number =>
	months.reduce((total, month) => total + denominator(month, expected), 0);

const denominator = ({ of }: Observation, expected: number): number => Math.max(0, of ?? expected);

/** The rate over several months; where all were measured on nothing, the plain mean. */
function rateOf(months: readonly Observation[], expected: number): number | null {
	const sized = months.map((month) => ({ value: month.value, of: denominator(month, expected) }));
	return pooled(sized) ?? ratio(sum(months), months.length);
}

/**
 * The worst month since the start. Ahead it is the worst single month to come, which is a little
 * kinder than the truth: several near misses could add up.
 */
function maintain({ goal, span, history, ahead }: MeasureInput): Measure {
	const since = observations(history, span.from, span.to).map(({ value }) => value);
	const worse = worseFor(goal);
	const actual = since.length > 0 ? since.reduce(worse) : null;
	if (span.to <= history.last)
		return { actual, computed: actual === null ? undefined : settled(actual) };
	const coming: Outcome[] = [];
	for (let month = Math.max(span.from, history.last + 1); month <= span.to; month++) {
		const outcome = ahead?.at(month);
		if (outcome) coming.push(outcome);
	}
	if (coming.length === 0) return { actual, computed: undefined };
	const worst = coming.reduce((a, b) => (worse(a.value, b.value) === a.value ? a : b));
	return { actual, computed: actual === null ? worst : notBetter(worst, actual, goal) };
}

function worseFor({ direction, target }: GoalCard): (a: number, b: number) => number {
	if (direction === 'higher') return (a, b) => Math.min(a, b);
	if (direction === 'lower') return (a, b) => Math.max(a, b);
	const off = (value: number): number => Math.abs(value - (target ?? 0));
	return (a, b) => (off(a) >= off(b) ? a : b);
}

/** What has been missed once stays missed; what has just been met counts as met. */
function notBetter(outcome: Outcome, actual: number, goal: GoalCard): Outcome {
	const worse = worseFor(goal);
	if (goal.direction === 'target')
		return worse(outcome.value, actual) === actual ? settled(actual) : outcome;
	const higher = goal.direction === 'higher';
	return {
		value: worse(outcome.value, actual),
		quantile: (p) => worse(outcome.quantile(p), actual),
		cdf: (x) => (higher ? (x > actual ? 1 : outcome.cdf(x)) : x < actual ? 0 : outcome.cdf(x)),
		settled: false
	};
}
