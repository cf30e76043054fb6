/**
 * Seasonal figures from as little as two seasons: ratios to a centred moving average, weighted by
 * age and shrunk towards none by their signal against their noise (James–Stein in spirit; classical
 * decomposition as in FPP3, §3.4). With ratios where all values are above zero, else differences.
 */
import { at, sum, type Vector } from './vector.ts';

/** What a year of age takes from a ratio's weight. */
const WEIGHT_PER_SEASON = 0.8;
/** A month in which hardly anything happens still has a ratio to divide by. */
const LEAST_RATIO = 0.02;

export interface Seasonality {
	/** Ratio or difference of each phase, counted from the first observation. */
	figures: Vector;
	multiplies: boolean;
}

/** The seasonal figures of a complete series, or null where there are none to be seen. */
export function seasonality(values: Vector, season: number): Seasonality | null {
	if (season < 2 || values.length < 2 * season) return null;
	const multiplies = values.every((value) => value > 0);
	const ratios = ratiosTo(trend(values, season), values, multiplies);
	const phases = weigh(ratios, season, multiplies);
	const figures = centred(phases.figures, multiplies);
	const kept = signalKept(ratios, phases, figures);
	if (kept === 0) return null;
	const shrunk = figures.map((f) => (multiplies ? Math.max(LEAST_RATIO, 1 + kept * f) : kept * f));
	return { figures: shrunk, multiplies };
}

/** Takes the season out of a series that begins at phase `from`. */
export function deseasonalise(values: Vector, { figures, multiplies }: Seasonality): Vector {
	return values.map((value, t) => {
		const figure = at(figures, t % figures.length);
		return multiplies ? value / figure : value - figure;
	});
}

/** Puts the season back at a place of the series. */
export function reseason(value: number, t: number, { figures, multiplies }: Seasonality): number {
	const figure = at(figures, t % figures.length);
	return multiplies ? value * figure : value + figure;
}

/** Centred moving average over a season; both ends carried on by the slope beside them. */
function trend(values: Vector, season: number): Vector {
	const n = values.length;
	const half = season >> 1;
	const [first, last] = [half, n - half - 1];
	const line = new Float64Array(n);
	for (let t = first; t <= last; t++) line[t] = movingAverage(values, t, season);
	const span = Math.min(season, last - first);
	const slopeAt = (from: number): number =>
		span > 0 ? (at(line, from + span) - at(line, from)) / span : 0;
	const [before, after] = [slopeAt(first), slopeAt(last - span)];
	for (let t = first - 1; t >= 0; t--) line[t] = at(line, t + 1) - before;
	for (let t = last + 1; t < n; t++) line[t] = at(line, t - 1) + after;
	return line;
}

function movingAverage(values: Vector, t: number, season: number): number {
	const half = season >> 1;
	const odd = season % 2;
	const inner = sum(season - 1 + odd, (i) => at(values, t - half + 1 - odd + i));
	if (odd) return inner / season;
	return (inner + 0.5 * (at(values, t - half) + at(values, t + half))) / season;
}

/** NaN where a trend at or below zero leaves no ratio. */
function ratiosTo(line: Vector, values: Vector, multiplies: boolean): Vector {
	if (!multiplies) return values.map((value, t) => value - at(line, t));
	return values.map((value, t) => (at(line, t) > 0 ? value / at(line, t) : NaN));
}

interface Phases {
	figures: Vector;
	weights: Vector;
	squares: Vector;
	counts: Vector;
}

function weigh(ratios: Vector, season: number, multiplies: boolean): Phases {
	const [figures, weights, squares, counts] = [0, 0, 0, 0].map(() => new Float64Array(season)) as [
		Vector,
		Vector,
		Vector,
		Vector
	];
	ratios.forEach((ratio, t) => {
		if (Number.isNaN(ratio)) return;
		const weight = WEIGHT_PER_SEASON ** ((ratios.length - 1 - t) / season);
		const phase = t % season;
		figures[phase] = at(figures, phase) + weight * ratio;
		weights[phase] = at(weights, phase) + weight;
		squares[phase] = at(squares, phase) + weight * weight;
		counts[phase] = at(counts, phase) + 1;
	});
	const neutral = multiplies ? 1 : 0;
	const means = figures.map((total, j) => (at(weights, j) > 0 ? total / at(weights, j) : neutral));
	return { figures: means, weights, squares, counts };
}

/** Deviations from the mean figure: shares of it where seasons multiply. */
function centred(figures: Vector, multiplies: boolean): Vector {
	const mean = sum(figures.length, (j) => at(figures, j) / figures.length);
	return figures.map((figure) => (multiplies ? figure / mean - 1 : figure - mean));
}

/** How much of the figures is signal, 0…1: one minus the variance of a figure by chance over theirs. */
function signalKept(
	ratios: Vector,
	{ figures, weights, squares, counts }: Phases,
	deviations: Vector
): number {
	const season = figures.length;
	const signal = sum(season, (j) => at(deviations, j) ** 2) / (season - 1);
	if (!(signal > 0)) return 0;
	const within = ratios.reduce(
		(total, ratio, t) =>
			Number.isNaN(ratio) ? total : total + (ratio - at(figures, t % season)) ** 2,
		0
	);
	const freedom = sum(season, (j) => Math.max(0, at(counts, j) - 1));
	const size = sum(season, (j) =>
		at(squares, j) > 0 ? at(weights, j) ** 2 / at(squares, j) / season : 0
	);
	const noise = freedom > 0 && size > 0 ? within / freedom / size : signal;
	return Math.max(0, 1 - noise / signal);
}
