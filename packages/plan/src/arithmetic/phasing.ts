/** Splits a target over months so that the parts add to the whole (DOMAIN §8.5). */

/** Whole parts by weight, rounded by largest remainder. Throws unless a weight is above zero. */
export function split(target: number, weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0) || weights.some((weight) => weight < 0))
		throw new RangeError(`invalid weights: ${weights.join(', ')}`);
	const exact = weights.map((weight) => (Math.abs(target) * weight) / total);
	const parts = exact.map(Math.floor);
	const left = Math.round(Math.abs(target) - parts.reduce((sum, part) => sum + part, 0));
	const byRemainder = exact
		.map((value, i) => ({ i, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest || a.i - b.i);
	for (const { i } of byRemainder.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
	return target < 0 ? parts.map((part) => -part) : parts;
}

/** Levels at the end of each month: net additions in the same proportions. */
export function splitLevel(baseline: number, target: number, weights: readonly number[]): number[] {
	let level = baseline;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0)) throw new RangeError(`invalid weights: ${weights.join(', ')}`);
	return weights.map((weight) => (level += ((target - baseline) * weight) / total));
}
