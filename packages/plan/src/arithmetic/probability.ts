/** How sure a goal is: the error at its due date and the chance of its target (DOMAIN §8.4.4). */
import type { Direction } from '@northlane/board';
import { normalCdf, straightLine } from '@northlane/forecast';
import { AT_RISK, ON_TRACK, type GoalState } from '../report.ts';

/** Width of the range between the 10th and the 90th percentile of a normal law, in sigmas. */
const P10_TO_P90 = 2.5631;
/** Months whose net change tells the error of a step. */
const STEPS_READ = 12;
/** A planned level counts as met within this share of it. */
export const TARGET_TOLERANCE = 0.05;

/** Error of a level or a sum some periods ahead: steps add up as in a random walk. */
export function walkSigma(sigmaPerPeriod: number, periods: number): number {
	return sigmaPerPeriod * Math.sqrt(Math.max(0, periods));
}

/** Joins the error of the steps with the spread of a low and a high case, read as P10 and P90. */
export function scenarioSigma(sigma: number, low: number, high: number): number {
	return Math.hypot(sigma, (high - low) / P10_TO_P90);
}

/** Error of a mean over a window of periods. */
export function windowSigma(sigmaPerPeriod: number, window: number): number {
	if (!(window > 0)) throw new RangeError(`invalid window: ${window}`);
	return sigmaPerPeriod / Math.sqrt(window);
}

/** Error of a percentage measured on a count, in percentage points. */
export function binomialSigma(percent: number, count: number): number {
	if (!(count > 0)) throw new RangeError(`invalid count: ${count}`);
	const share = Math.min(1, Math.max(0, percent / 100));
	return Math.sqrt((share * (1 - share)) / count) * 100;
}

/** Error of a small count. */
export function poissonSigma(count: number): number {
	return Math.sqrt(Math.max(0, count));
}

/** Error of one step: residual standard deviation of the last twelve values around their line. */
export function stepSigma(values: readonly number[]): number {
	const read = values.slice(-STEPS_READ);
	return read.length < 3 ? 0 : straightLine(read, 0).residualSd;
}

/** Chance of meeting the target, 0…1, when the error is normal; without error all or nothing. */
export function chance(
	direction: Direction,
	forecast: number,
	target: number,
	sigma: number
): number {
	const below = (limit: number): number => {
		if (sigma > 0) return normalCdf((limit - forecast) / sigma);
		return forecast < limit ? 1 : 0;
	};
	if (direction === 'higher') return 1 - below(target);
	if (direction === 'lower') return sigma > 0 ? below(target) : Number(forecast <= target);
	const width = Math.abs(target) * TARGET_TOLERANCE;
	if (!(sigma > 0)) return Number(Math.abs(forecast - target) <= width);
	return below(target + width) - below(target - width);
}

/** The state a chance stands for. */
export function stateOf(probability: number): Exclude<GoalState, 'unknown'> {
	if (probability >= ON_TRACK) return 'on-track';
	return probability >= AT_RISK ? 'at-risk' : 'off-track';
}
