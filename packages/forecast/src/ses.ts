/**
 * Simple exponential smoothing: the level follows the observations, the forecast is flat
 * (Hyndman & Athanasopoulos, FPP3, §8.1). The level to start from is linear in the errors, so it is
 * solved in closed form and only the smoothing parameter is searched.
 */
import type { Fit } from './method.ts';
import { minimise1 } from './minimise.ts';
import { at, roundingError, type Vector } from './vector.ts';

const SEARCH = { from: 1e-4, to: 0.9999, steps: 20, tolerance: 1e-5 };
/**
 * Three observations cannot tell how fast a level moves: of 1, 2, 3 both their mean and the last one
 * have the same error. So the last one leads, as it does in longer series.
 */
const FEWEST_SEARCHED = 4;
const ALPHA_WITHOUT_HISTORY = 0.8;

export function ses(values: Vector, horizon: number): Fit {
	const least = roundingError(values);
	const sse = (alpha: number): number => Math.max(least, fitLevel(values, alpha).sse);
	const alpha = values.length >= FEWEST_SEARCHED ? minimise1(sse, SEARCH) : ALPHA_WITHOUT_HISTORY;
	const residuals = new Float64Array(values.length);
	let level = fitLevel(values, alpha).level;
	for (let t = 0; t < values.length; t++) {
		residuals[t] = at(values, t) - level;
		level += alpha * at(residuals, t);
	}
	const psi = new Float64Array(horizon).fill(alpha);
	psi[0] = 1;
	return { mean: new Float64Array(horizon).fill(level), psi, residuals };
}

/** The starting level with the least squared error for a given alpha, and that error. */
function fitLevel(values: Vector, alpha: number): { level: number; sse: number } {
	let [level, decay, ee, dd, ed] = [0, 1, 0, 0, 0];
	for (let t = 0; t < values.length; t++) {
		const error = at(values, t) - level;
		ee += error * error;
		dd += decay * decay;
		ed += error * decay;
		level += alpha * error;
		decay *= 1 - alpha;
	}
	return { level: ed / dd, sse: ee - (ed * ed) / dd };
}
