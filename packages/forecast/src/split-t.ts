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

/** Distribution function of the Student t with 3 degrees of freedom. */
export function t3Cdf(x: number): number {
	return 0.5 + (x / ROOT3 / (1 + (x * x) / 3) + Math.atan(x / ROOT3)) / Math.PI;
}

const t3Density = (x: number): number => 2 / (Math.PI * ROOT3 * (1 + (x * x) / 3) ** 2);

/** Its quantile, by Newton's method kept within a bracket; p in (0, 1). */
export function t3Quantile(p: number): number {
	if (p === 0.5) return 0;
	if (p < 0.5) return -t3Quantile(1 - p);
	let [low, high] = [0, 1];
	while (t3Cdf(high) < p) high *= 2;
	let x = (low + high) / 2;
	for (let i = 0; i < 80; i++) {
		const miss = t3Cdf(x) - p;
		if (miss > 0) high = x;
		else low = x;
		const newton = x - miss / t3Density(x);
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) < 1e-12 * (1 + x)) return next;
		x = next;
	}
	return x;
}

/** Probability of a value at or below x, 0…1. */
export function cdf({ mode, scale, skew }: Law, x: number): number {
	if (scale <= 0) return x < mode ? 0 : 1;
	const z = (x - mode) / scale;
	if (z < 0) return (1 - skew) * t3Cdf(z / (1 - skew));
	return 1 - (1 + skew) * (1 - t3Cdf(z / (1 + skew)));
}

/** The value that the law stays below with probability p. Throws outside 0 < p < 1. */
export function quantile({ mode, scale, skew }: Law, p: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability: ${p}; not in (0, 1)`);
	if (p < (1 - skew) / 2) return mode + scale * (1 - skew) * t3Quantile(p / (1 - skew));
	return mode + scale * (1 + skew) * t3Quantile(1 - (1 - p) / (1 + skew));
}
