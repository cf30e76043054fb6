/** Numbers in a row, read safely: outside there is no number. */

export type Vector = Float64Array;

export const at = (values: Vector, index: number): number => values[index] ?? NaN;

export function sum(count: number, term: (index: number) => number): number {
	let total = 0;
	for (let i = 0; i < count; i++) total += term(i);
	return total;
}

export function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
