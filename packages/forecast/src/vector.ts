/** Numbers in a row, read safely: outside there is no number. */

export type Vector = Float64Array;

export const at = (values: Vector, index: number): number => values[index] ?? NaN;

export function sum(count: number, term: (index: number) => number): number {
	let total = 0;
	for (let i = 0; i < count; i++) total += term(i);
	return total;
}

/** Squared errors below this share of the squared values are rounding. */
const ROUNDING = 1e-14;

/** The squared error that is nothing but rounding: a fit below it is perfect, in any unit. */
export function roundingError(values: Vector): number {
	return ROUNDING * sum(values.length, (t) => at(values, t) ** 2) || 1;
}

export function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
