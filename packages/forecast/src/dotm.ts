/**
 * The dynamic optimised theta model (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016,
 * International Journal of Forecasting 32): exponential smoothing plus a share of a straight line
 * that is fitted anew at every step. Starting level and the line's share w = 1 − 1/θ are linear, so
 * only the smoothing parameter is searched. Forecasts are fed back as observations.
 */
import type { Fit } from './method.ts';
import { minimise1 } from './minimise.ts';
import { at, clamp, roundingError, type Vector } from './vector.ts';

const SEARCH = { from: 0.1, to: 0.99, steps: 16, tolerance: 1e-4 };
/** The first lines are drawn through too few points to be judged. */
const SKIPPED = 3;
/** θ stays finite. */
const MAX_SHARE = 0.9999999;
const SINGULAR = 1e-10;
const NOTHING = 1e-300;

/** Intercept and slope of the line through the first t observations, t = 1…n. */
interface Lines {
	intercept: Vector;
	slope: Vector;
	/** Mean of all observations. */
	mean: number;
}

interface Start {
	level: number;
	share: number;
	sse: number;
}

export function dotm(values: Vector, horizon: number): Fit {
	const lines = linesThrough(values);
	const least = roundingError(values);
	const alpha = minimise1((a) => Math.max(least, fitStart(values, lines, a).sse), SEARCH);
	const start = fitStart(values, lines, alpha);
	const { residuals, level, decay } = within(values, lines, alpha, start);
	const mean = ahead(values.length, horizon, lines, { alpha, share: start.share, level, decay });
	const psi = new Float64Array(horizon).fill(alpha);
	psi[0] = 1;
	return { mean, psi, residuals };
}

function linesThrough(values: Vector): Lines {
	const n = values.length;
	const intercept = new Float64Array(n + 1);
	const slope = new Float64Array(n + 1);
	let mean = at(values, 0);
	intercept[1] = mean;
	for (let t = 2; t <= n; t++) {
		const value = at(values, t - 1);
		slope[t] = nextSlope(at(slope, t - 1), value - mean, t);
		mean = ((t - 1) * mean + value) / t;
		intercept[t] = mean - ((t + 1) / 2) * at(slope, t);
	}
	return { intercept, slope, mean };
}

const nextSlope = (slope: number, surprise: number, t: number): number =>
	((t - 2) * slope + (6 * surprise) / t) / (t + 1);

/** What the line adds at one step, for a share of one; `decay` is (1 − α) to the power t − 1. */
const lineAhead = (intercept: number, slope: number, alpha: number, decay: number): number =>
	decay * intercept + ((1 - decay * (1 - alpha)) / alpha) * slope;

function fitStart(values: Vector, lines: Lines, alpha: number): Start {
	const n = values.length;
	const skip = Math.max(1, Math.min(SKIPPED, n >> 2));
	let [level, decay] = [0, 1];
	let [ee, s11, s22, s12, e1, e2] = [0, 0, 0, 0, 0, 0];
	for (let t = 1; t <= n; t++) {
		if (t > skip) {
			const line = lineAhead(at(lines.intercept, t - 1), at(lines.slope, t - 1), alpha, decay);
			const error = at(values, t - 1) - level;
			ee += error * error;
			s11 += decay * decay;
			s22 += line * line;
			s12 += decay * line;
			e1 += error * decay;
			e2 += error * line;
		}
		level = alpha * at(values, t - 1) + (1 - alpha) * level;
		decay *= 1 - alpha;
	}
	const { level: start, share } = solve(s11, s22, s12, e1, e2);
	const sse =
		ee -
		2 * start * e1 -
		2 * share * e2 +
		start * start * s11 +
		2 * start * share * s12 +
		share * share * s22;
	return { level: start, share, sse };
}

function solve(s11: number, s22: number, s12: number, e1: number, e2: number): Omit<Start, 'sse'> {
	const det = s11 * s22 - s12 * s12;
	const solvable = s11 > NOTHING;
	const both = solvable && det > SINGULAR * s11 * s22;
	const level = both ? (s22 * e1 - s12 * e2) / det : 0;
	const share = both ? (s11 * e2 - s12 * e1) / det : s22 > 0 ? e2 / s22 : 0;
	if (share >= 0 && share <= MAX_SHARE) return { level, share };
	const bounded = clamp(Number.isNaN(share) ? 0 : share, 0, MAX_SHARE);
	return { level: solvable ? (e1 - bounded * s12) / s11 : 0, share: bounded };
}

function within(
	values: Vector,
	lines: Lines,
	alpha: number,
	start: Start
): { residuals: Vector; level: number; decay: number } {
	const residuals = new Float64Array(values.length);
	let { level } = start;
	let decay = 1;
	for (let t = 1; t <= values.length; t++) {
		const value = at(values, t - 1);
		const line = lineAhead(at(lines.intercept, t - 1), at(lines.slope, t - 1), alpha, decay);
		residuals[t - 1] = t > 1 ? value - level - start.share * line : 0;
		level = alpha * value + (1 - alpha) * level;
		decay *= 1 - alpha;
	}
	return { residuals, level, decay };
}

interface State {
	alpha: number;
	share: number;
	level: number;
	decay: number;
}

function ahead(
	n: number,
	horizon: number,
	lines: Lines,
	{ alpha, share, ...state }: State
): Vector {
	const means = new Float64Array(horizon);
	let { level, decay } = state;
	let { mean } = lines;
	let [intercept, slope] = [at(lines.intercept, n), at(lines.slope, n)];
	for (let j = 0; j < horizon; j++) {
		const t = n + 1 + j;
		const next = level + share * lineAhead(intercept, slope, alpha, decay);
		means[j] = next;
		level = alpha * next + (1 - alpha) * level;
		decay *= 1 - alpha;
		slope = nextSlope(slope, next - mean, t);
		mean = ((t - 1) * mean + next) / t;
		intercept = mean - ((t + 1) / 2) * slope;
	}
	return means;
}
