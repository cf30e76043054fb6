/** Splits a target over months so that the parts add to the whole (DOMAIN §8.5). */
import { ratio } from './gap.ts';

/** A whole number but for the rounding of a product. */
const ROUNDING = 1e-9;

/**
 * Parts by weight, rounded to `decimals` by largest remainder. What of the target lies below the
 * last decimal goes to the heaviest month. Throws unless a weight is above zero and none below.
 */
export function split(target: number, weights: readonly number[], decimals = 0): number[] {
	if (!Number.isFinite(target)) throw new RangeError(`invalid target: ${target}`);
	const unit = Math.sign(target) * 10 ** decimals;
	const size = target * unit;
	const whole = Math.floor(size + ROUNDING);
	const rest = size - whole > ROUNDING ? size - whole : 0;
	const heaviest = weights.indexOf(Math.max(...weights));
	const parts = apportion(whole, weights);
	return parts.map((part, i) => ratio(i === heaviest ? part + rest : part, unit) ?? 0);
}

/** Whole parts of a whole number, by weight. */
function apportion(whole: number, weights: readonly number[]): number[] {
	const total = totalOf(weights);
	const exact = weights.map((weight) => (whole * weight) / total);
	const parts = exact.map(Math.floor);
	const left = whole - parts.reduce((sum, part) => sum + part, 0);
	const rest = (i: number): number => (exact[i] ?? 0) - (parts[i] ?? 0);
	const byRest = parts.map((_, i) => i).sort((a, b) => rest(b) - rest(a) || a - b);
	const raised = new Set(byRest.slice(0, left));
	return parts.map((part, i) => (raised.has(i) ? part + 1 : part));
}

/** Levels at the end of each month: net additions in the same proportions, the last is the target. */
export function splitLevel(baseline: number, target: number, weights: readonly number[]): number[] {
	const total = totalOf(weights);
	let done = 0;
	return weights.map((weight) => {
		done += weight;
		return baseline * (1 - done / total) + target * (done / total);
	});
}

function totalOf(weights: readonly number[]): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0 && Number.isFinite(total)) || weights.some((weight) => weight < 0))
		throw new RangeError(`invalid weights: ${weights.join(', ')}`);
	return total;
}
