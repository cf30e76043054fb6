/** How months become a quarter or a year, by the KPI's own rule (DOMAIN §7). */
import type { Actual, Direction, Rollup } from '@northlane/board';
import { ratio } from './gap.ts';
import { requireShares } from './share.ts';

type Rule = (months: readonly Actual[], direction: Direction) => number | null;

const RULES: Record<Rollup, Rule> = {
	sum: (months) => total(values(months)),
	last: (months) => months.at(-1)?.value ?? null,
	ratio: pooled,
	weighted: pooled,
	average: (months) => pooled(months) ?? ratio(total(values(months)), months.length),
	compound: (months, direction) => compoundPercent(values(months), direction),
	// from the raw data of the window only, which a board does not hold
	recompute: () => null
};

/**
 * Rolls months up, oldest first; null without any, and where a rule needs denominators that are not
 * there. A rate that compounds is in percent: a loss where lower is better, else what is kept.
 */
export function rollUp(
	rollup: Rollup,
	months: readonly Actual[],
	direction: Direction
): number | null {
	return months.length === 0 ? null : RULES[rollup](months, direction);
}

/** Rates weighted by what they were measured on; null unless every month has its denominator. */
export function pooled(months: readonly Actual[]): number | null {
	if (months.some(({ of }) => of === null)) return null;
	const weights = months.map(({ of }) => of ?? 0);
	return ratio(total(months.map(({ value }, i) => value * (weights[i] ?? 0))), total(weights));
}

/** A quotient of sums, in percent: never the mean of the months' percents. */
export function pooledPercent(
	numerators: readonly number[],
	denominators: readonly number[]
): number | null {
	return ratio(total(numerators) * 100, total(denominators));
}

/** Loss over several months from the loss of each, both 0…1. */
export function compoundLoss(monthly: readonly number[]): number {
	requireShares(Object.fromEntries(monthly.entries()));
	return 1 - monthly.reduce((kept, loss) => kept * (1 - loss), 1);
}

function compoundPercent(percents: readonly number[], direction: Direction): number {
	if (direction === 'lower') return compoundLoss(percents.map((percent) => percent / 100)) * 100;
	return percents.reduce((kept, percent) => (kept * percent) / 100, 100);
}

const values = (months: readonly Actual[]): number[] => months.map(({ value }) => value);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
