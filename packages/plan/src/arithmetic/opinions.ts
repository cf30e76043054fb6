/** Many estimates made one (DOMAIN §8.4.5, 5 and 6). */

export interface Weighted {
	value: number;
	weight: number;
}

/** Weighted mean of opinions or scenarios; weights need not add to one. Null without any weight. */
export function blend(opinions: readonly Weighted[]): number | null {
	const weight = opinions.reduce((sum, one) => sum + one.weight, 0);
	if (opinions.some((one) => one.weight < 0)) throw new RangeError('invalid weight: below zero');
	if (weight === 0) return null;
	return opinions.reduce((sum, one) => sum + one.value * one.weight, 0) / weight;
}
