/** How months become a quarter or a year, by the KPI's own rule (DOMAIN §7). */
import type { Actual, Rollup } from '@northlane/board';
import { ratio } from './gap.ts';

/** Rolls months up; null without any, and where denominators are missing or zero for a ratio. */
export function rollUp(rollup: Rollup, months: readonly Actual[]): number | null {
	if (months.length === 0) return null;
	if (rollup === 'sum') return total(months.map(({ value }) => value));
	if (rollup === 'last') return months.at(-1)?.value ?? null;
	return pooled(months) ?? ratio(total(months.map(({ value }) => value)), months.length);
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
	return 1 - monthly.reduce((kept, loss) => kept * (1 - loss), 1);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
