/**
 * A KPI's forecast: seasonal figures taken out, three methods mixed, the season put back, and a
 * calibrated law around it. What is computed and where it comes from: SPEC.md.
 */
import { scaleAt, SKEW, type Errors } from './calibration.ts';
import { damped } from './damped.ts';
import { dotm } from './dotm.ts';
import { impute } from './impute.ts';
import type { Fit } from './method.ts';
import { deseasonalise, reseason, seasonality, type Seasonality } from './seasonality.ts';
import { ses } from './ses.ts';
import type { Law } from './split-t.ts';
import { at, roundingError, sum, type Vector } from './vector.ts';

export interface Forecast {
	/** Point forecasts, one a step. */
	mean: Vector;
	/** Scale of the law at each step. */
	scale: Vector;
	/** Mixed psi weights: how errors carry on from step to step. */
	psi: Vector;
	skew: number;
	/** How many observations it was made from, filled gaps included. */
	observations: number;
	seasonal: boolean;
}

/** A season has no more parts than weeks in a leap year. */
const MAX_SEASON = 53;
/** Ten years of weeks; no plan looks further. */
export const MAX_HORIZON = 520;
/** Fewer observations carry a level and nothing else. */
const MIN_FOR_MIX = 4;

/**
 * Forecasts `horizon` steps of a series whose gaps are null. Answers null when nothing in it is a
 * number. Throws on a season or a horizon that is none.
 */
export function forecast(
	history: ArrayLike<number | null>,
	season: number,
	horizon: number
): Forecast | null {
	if (!isCount(season, MAX_SEASON)) throw new RangeError(`invalid season: ${season}`);
	if (!isCount(horizon, MAX_HORIZON)) throw new RangeError(`invalid horizon: ${horizon}`);
	const given = Float64Array.from(Array.from(history, (value) => value ?? NaN));
	const recent = begun(given.subarray(-longest(season)));
	if (recent.length === 0) return null;
	const unit = unitOf(recent);
	const inUnits = unit === 1 ? recent : recent.map((value) => value / unit);
	return scaled(fromComplete(impute(inUnits, season), season, horizon), unit);
}

/** What was before the first number is no history: nobody measured yet. */
function begun(values: Vector): Vector {
	const first = values.findIndex(Number.isFinite);
	return first < 0 ? values.subarray(0, 0) : values.subarray(first);
}

/** Squares of numbers beyond this, or below its inverse, are no longer numbers to compute with. */
const LARGEST = 1e100;

/** 1, or for numbers of extreme size the power of two that makes them ordinary: exact both ways. */
function unitOf(values: Vector): number {
	const size = values.reduce(
		(most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most),
		0
	);
	const isOrdinary = size === 0 || (size < LARGEST && size > 1 / LARGEST);
	return isOrdinary ? 1 : 2 ** Math.floor(Math.log2(size));
}

function scaled(made: Forecast, unit: number): Forecast {
	if (unit === 1) return made;
	const times = (value: number): number => value * unit;
	return { ...made, mean: made.mean.map(times), scale: made.scale.map(times) };
}

const isCount = (value: number, most: number): boolean =>
	Number.isInteger(value) && value >= 1 && value <= most;

/** How much of the past still speaks: ten years of months, five of weeks, sixty years. */
function longest(season: number): number {
	if (season === 52) return 260;
	if (season === 12) return 120;
	return season === 1 ? 60 : Math.max(100, 10 * season);
}

function fromComplete(values: Vector, season: number, horizon: number): Forecast {
	const found = seasonality(values, season);
	const level = found ? deseasonalise(values, found) : values;
	const fits = methods(level, horizon);
	const weights = weightsOf(fits.length, values.length, season);
	const mixed = (pick: (fit: Fit) => number): number =>
		fits.reduce((total, fit, i) => total + (weights[i] ?? 0) * pick(fit), 0);
	const errors = errorsOf(
		level,
		season,
		found,
		(t) => mixed(({ residuals }) => at(residuals, t)),
		fits
	);
	const steps = Array.from({ length: horizon }, (_, j) => j);
	const psi = Float64Array.from(steps, (j) => (j === 0 ? 1 : mixed((fit) => at(fit.psi, j))));
	const mean = Float64Array.from(steps, (j) => {
		const value = mixed((fit) => at(fit.mean, j));
		return found ? reseason(value, values.length + j, found) : value;
	});
	const scale = scales(errors, psi, fits, (j) =>
		found?.multiplies ? reseason(1, values.length + j, found) : 1
	);
	return { mean, scale, psi, skew: SKEW, observations: values.length, seasonal: found !== null };
}

function methods(values: Vector, horizon: number): Fit[] {
	const flat = ses(values, horizon);
	return values.length < MIN_FOR_MIX
		? [flat]
		: [flat, dotm(values, horizon), damped(values, horizon)];
}

/** The flat method weighs more the less history there is; the other two share the rest. */
function weightsOf(methods: number, length: number, season: number): number[] {
	if (methods === 1) return [1];
	const flat = flatWeight(length, season);
	return [flat, (1 - flat) / 2, (1 - flat) / 2];
}

function flatWeight(length: number, season: number): number {
	if (season === 1) return Math.min(0.3, 2 / length);
	return length < 2 * season ? Math.min(0.9, 9 / length) : Math.min(0.6, 5 / length);
}

function scales(errors: Errors, psi: Vector, fits: Fit[], factor: (j: number) => number): Vector {
	let variance = 0;
	return psi.map((weight, j) => {
		variance += weight * weight;
		const points = fits.map(({ mean }) => at(mean, j));
		const disagreement = Math.max(...points) - Math.min(...points);
		return factor(j) * scaleAt(errors, j + 1, Math.sqrt(variance), disagreement);
	});
}

/** A history without any error still does not know the future: at least this share of the level. */
const LEAST_SIGMA = { short: 0.1, long: 0.002 };

function errorsOf(
	values: Vector,
	season: number,
	found: Seasonality | null,
	residual: (t: number) => number,
	fits: Fit[]
): Errors {
	const n = values.length;
	const first = Math.max(1, Math.min(2, n - 2));
	const counted = Math.max(0, n - first);
	const squares = sum(counted, (i) => residual(first + i) ** 2);
	const level = Math.abs(at(values, n - 1)) || Math.abs(at(fits[0]?.mean ?? values, 0)) || 1;
	const least = (n < MIN_FOR_MIX ? LEAST_SIGMA.short : LEAST_SIGMA.long) * level;
	const sigma = Math.max(Math.sqrt(squares / Math.max(1, counted)), least);
	const steps = sum(Math.max(0, n - 1), (t) => (at(values, t + 1) - at(values, t)) ** 2);
	const rough = Math.max(Math.sqrt(steps / Math.max(1, n - 1)), 1e-9 * sigma);
	const recent =
		squares > roundingError(values)
			? recentOverAll(first, n, season, residual, squares / counted)
			: 0;
	return {
		sigma,
		roughness: Math.log(rough / sigma),
		recent,
		length: n,
		seasonal: found !== null,
		yearly: season === 1
	};
}

/** Log of the recent errors' size over that of all; half of the weight lies in the last season. */
function recentOverAll(
	first: number,
	n: number,
	season: number,
	residual: (t: number) => number,
	mean: number
): number {
	const decay = 0.5 ** (1 / Math.max(4, season));
	let [weighted, weights] = [0, 0];
	for (let t = first; t < n; t++) {
		weighted = weighted * decay + residual(t) ** 2;
		weights = weights * decay + 1;
	}
	return weighted > 0 ? 0.5 * Math.log(weighted / weights / mean) : 0;
}

/** The law of one step; step 0 is the first ahead. Throws beyond the horizon. */
export function lawAt({ mean, scale, skew }: Forecast, step: number): Law {
	const [mode, width] = [mean[step], scale[step]];
	if (mode === undefined || width === undefined) throw new RangeError(`invalid step: ${step}`);
	return { mode, scale: width, skew };
}
