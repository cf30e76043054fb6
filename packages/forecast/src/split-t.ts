/**
 * The predictive law: two halves of a Student t with three degrees of freedom, joined at the mode,
 * the upper wider than the lower. Its tails are as heavy as forecast errors are, and both its
 * distribution function and its quantiles need no tables.
 */

export interface Law {
	mode: number;
	/** Zero or more; zero is a certainty. */
	scale: number;
	/** The halves are `scale·(1 − skew)` and `scale·(1 + skew)` wide; −1 < skew < 1. */
	skew: number;
}

const ROOT3 = Math.sqrt(3);

/** From here on the closed form of the tail loses its digits, and three terms of its series have them. */
const FAR = 100;

/** P(T > x) of the Student t with 3 degrees of freedom, for x at or above zero. */
function tail(x: number): number {
	const v = ROOT3 / x;
	if (x > FAR) return (v ** 3 * (2 / 3 - v ** 2 * (4 / 5 - (v ** 2 * 6) / 7))) / Math.PI;
	return 0.5 - (x / ROOT3 / (1 + (x * x) / 3) + Math.atan(x / ROOT3)) / Math.PI;
}

const density = (x: number): number => 2 / (Math.PI * ROOT3 * (1 + (x * x) / 3) ** 2);

/** The x whose tail is q, 0 < q ≤ ½: by Newton's method kept within a bracket. */
function tailQuantile(q: number): number {
	if (q >= 0.5) return 0;
	let [low, high] = [0, 1];
	while (tail(high) > q) high *= 2;
	let x = (low + high) / 2;
	for (let i = 0; i < 80; i++) {
		const excess = tail(x) - q;
		if (excess > 0) low = x;
		else high = x;
		const newton = x + excess / density(x);
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) < 1e-13 * x) return next;
		x = next;
	}
	return x;
}

/** Probability of a value at or below x, 0…1. */
export function cdf({ mode, scale, skew }: Law, x: number): number {
	if (scale <= 0) return x < mode ? 0 : 1;
	const z = (x - mode) / scale;
	if (z < 0) return (1 - skew) * tail(-z / (1 - skew));
	return 1 - (1 + skew) * tail(z / (1 + skew));
}

/** The value that the law stays below with probability p. Throws outside 0 < p < 1. */
export function quantile({ mode, scale, skew }: Law, p: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability: ${p}; not in (0, 1)`);
	const lower = 1 - skew;
	if (p < lower / 2) return mode - scale * lower * tailQuantile(p / lower);
	const upper = 1 + skew;
	return mode + scale * upper * tailQuantile((1 - p) / upper);
}
