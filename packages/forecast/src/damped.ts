/**
 * The damped trend method (Gardner & McKenzie 1985; FPP3, §8.2), fitted by penalised likelihood.
 *
 * Priors keep a short history from inventing a trend: 40·β/α against restless slopes,
 * ((φ − 0.95)/0.05)² and 20·(α − 0.5)². Level and slope to start from are solved in closed form, so
 * three parameters are searched.
 */
import type { Fit } from './method.ts';
import { minimise } from './minimise.ts';
import { at, clamp, roundingError, sum, type Vector } from './vector.ts';

const ALPHA = [1e-3, 0.9999] as const;
/** β as a share of α. */
const SHARE = [1e-4, 0.9999] as const;
const PHI = [0.75, 0.995] as const;
/** The cost is twice a negative log-likelihood: a ten-thousandth more of it is worth no step. */
const SEARCH = { steps: [0.12, 0.05, 0.03], iterations: 120, tolerance: 1e-4 };
/** Points of the grid that the search starts from. */
const STARTS = [0.15, 0.4, 0.75].flatMap((alpha) =>
	[0.02, 0.2].flatMap((share) => [0.88, 0.95].map((phi) => [alpha, share, phi]))
);
/** The slope of the first observations, from which the slope to start from is measured. */
const FIRST_OBSERVATIONS = 10;
/** Below this the two columns of the least squares are one. */
const SINGULAR = 1e-12;

interface Parameters {
	alpha: number;
	beta: number;
	phi: number;
}

interface Start {
	level: number;
	slope: number;
	sse: number;
}

export function damped(values: Vector, horizon: number): Fit {
	const slope = slopeOf(values.subarray(0, Math.min(FIRST_OBSERVATIONS, values.length)));
	const least = roundingError(values);
	const cost = (p: readonly number[]): number => penalised(values, slope, least, p);
	const start = STARTS.reduce((best, one) => (cost(one) < cost(best) ? one : best));
	const parameters = decode(minimise(cost, start, SEARCH));
	return run(values, horizon, parameters, fitStart(values, slope, parameters));
}

function decode([alpha = 0, share = 0, phi = 0]: readonly number[]): Parameters {
	const a = clamp(alpha, ...ALPHA);
	return { alpha: a, beta: clamp(share, ...SHARE) * a, phi: clamp(phi, ...PHI) };
}

/** Of the same size in every unit, so that the search ends at the same place. */
function penalised(values: Vector, slope: number, least: number, p: readonly number[]): number {
	const { alpha, beta, phi } = decode(p);
	const { sse } = fitStart(values, slope, { alpha, beta, phi });
	const n = values.length;
	const prior = (40 * beta) / alpha + ((phi - 0.95) / 0.05) ** 2 + 20 * (alpha - 0.5) ** 2;
	const [a = 0, share = 0, damping = 0] = p;
	const outside = beyond(a, ALPHA) + beyond(share, SHARE) + beyond(damping, PHI);
	return n * Math.log(Math.max(sse / least, 1)) + prior + 100 * n * outside;
}

function beyond(value: number, [low, high]: readonly [number, number]): number {
	return (value - clamp(value, low, high)) ** 2;
}

/** Level and slope with the least squared error: two columns, solved by their normal equations. */
function fitStart(values: Vector, slope: number, { alpha, beta, phi }: Parameters): Start {
	let [l, b, l1, b1, l2, b2] = [0, slope, 1, 0, 0, 1];
	let [ee, s11, s22, s12, e1, e2] = [0, 0, 0, 0, 0, 0];
	for (let t = 0; t < values.length; t++) {
		const p = l + phi * b;
		const p1 = l1 + phi * b1;
		const p2 = l2 + phi * b2;
		const e = at(values, t) - p;
		ee += e * e;
		s11 += p1 * p1;
		s22 += p2 * p2;
		s12 += p1 * p2;
		e1 += e * p1;
		e2 += e * p2;
		l = p + alpha * e;
		b = phi * b + beta * e;
		l1 = p1 - alpha * p1;
		b1 = phi * b1 - beta * p1;
		l2 = p2 - alpha * p2;
		b2 = phi * b2 - beta * p2;
	}
	const det = s11 * s22 - s12 * s12;
	if (!(det > SINGULAR * s11 * s22)) return { level: e1 / s11, slope, sse: ee - (e1 * e1) / s11 };
	const level = (s22 * e1 - s12 * e2) / det;
	const extra = (s11 * e2 - s12 * e1) / det;
	return { level, slope: slope + extra, sse: ee - level * e1 - extra * e2 };
}

function run(values: Vector, horizon: number, { alpha, beta, phi }: Parameters, start: Start): Fit {
	const residuals = new Float64Array(values.length);
	let { level, slope } = start;
	for (let t = 0; t < values.length; t++) {
		const expected = level + phi * slope;
		const error = at(values, t) - expected;
		residuals[t] = error;
		level = expected + alpha * error;
		slope = phi * slope + beta * error;
	}
	return { ...ahead(horizon, { alpha, beta, phi }, level, slope), residuals };
}

function ahead(
	horizon: number,
	{ alpha, beta, phi }: Parameters,
	level: number,
	slope: number
): Pick<Fit, 'mean' | 'psi'> {
	const mean = new Float64Array(horizon);
	const psi = new Float64Array(horizon);
	psi[0] = 1;
	let [power, damping] = [1, 0];
	for (let j = 0; j < horizon; j++) {
		power *= phi;
		damping += power;
		mean[j] = level + damping * slope;
		if (j + 1 < horizon) psi[j + 1] = alpha + beta * damping;
	}
	return { mean, psi };
}

/** Slope of the least-squares line through equally spaced values. */
function slopeOf(values: Vector): number {
	const n = values.length;
	if (n < 2) return 0;
	const mean = sum(n, (t) => at(values, t)) / n;
	const product = sum(n, (t) => (t - (n - 1) / 2) * (at(values, t) - mean));
	return (12 * product) / (n * (n * n - 1));
}
