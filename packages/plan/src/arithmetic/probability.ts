/** How sure a goal is: the error at its due date and the chance of its target (DOMAIN §8.4.4). */
import type { Direction } from '@northlane/board';
import { normalCdf, normalQuantile, straightLine } from '@northlane/forecast';
import { AT_RISK, ON_TRACK, type GoalState } from '../report.ts';
import { signedGap } from './gap.ts';

/** Width of the range between the 10th and the 90th percentile of a normal law, in sigmas. */
const P10_TO_P90 = 2 * normalQuantile(0.9);
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

/**
 * Chance of meeting the target, 0…1, when the error is normal; without error all or nothing. Throws
 * on what is no number, and on an error below zero.
 */
export function chance(
	direction: Direction,
	forecast: number,
	target: number,
	sigma: number
): number {
	if (![forecast, target, sigma].every(Number.isFinite) || sigma < 0)
		throw new RangeError(`invalid chance: ${forecast} ± ${sigma} against ${target}`);
	// around zero a share of the target would be nothing, so there the band is that part of a unit
	const width = TARGET_TOLERANCE * (Math.abs(target) || 1);
	if (sigma === 0)
		return Number(signedGap(direction, forecast, target) >= (direction === 'target' ? -width : 0));
	const below = (limit: number): number => normalCdf((limit - forecast) / sigma);
	if (direction === 'target') return below(target + width) - below(target - width);
	return normalCdf(signedGap(direction, forecast, target) / sigma);
}

/** The state a chance stands for. */
export function stateOf(probability: number): Exclude<GoalState, 'unknown'> {
	if (probability >= ON_TRACK) return 'on-track';
	return probability >= AT_RISK ? 'at-risk' : 'off-track';
}
