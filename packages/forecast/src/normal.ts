/** The normal law, for errors whose size is given and not estimated. */

const ROOT2 = Math.SQRT2;

/**
 * Distribution function of the standard normal law, to about 1e-15 relative in the centre: a series
 * near zero, a continued fraction in the tails (Abramowitz & Stegun 26.2.11 and 26.2.14).
 */
export function normalCdf(z: number): number {
	if (Number.isNaN(z)) return NaN;
	if (z < 0) return upperTail(-z);
	return 1 - upperTail(z);
}

const density = (z: number): number => Math.exp((-z * z) / 2) / (ROOT2 * Math.sqrt(Math.PI));

/** P(Z > z) for z at or above zero. */
function upperTail(z: number): number {
	// where the series needs as many terms as the fraction
	return z < 3 ? 0.5 - density(z) * series(z) : density(z) * fraction(z);
}

function series(z: number): number {
	let [term, total] = [z, z];
	for (let n = 3; Math.abs(term) > 1e-17 * total; n += 2) total += term *= (z * z) / n;
	return total;
}

function fraction(z: number): number {
	let value = 0;
	for (let n = 120; n > 0; n--) value = n / (z + value);
	return 1 / (z + value);
}

/** Its quantile: a rational start (Abramowitz & Stegun 26.2.23), then Newton's method. */
export function normalQuantile(p: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability: ${p}; not in (0, 1)`);
	if (p > 0.5) return -normalQuantile(1 - p);
	const t = Math.sqrt(-2 * Math.log(p));
	let z = -(
		t -
		(2.515517 + t * (0.802853 + t * 0.010328)) /
			(1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
	);
	for (let i = 0; i < 4; i++) z -= (normalCdf(z) - p) / density(z);
	return z;
}
