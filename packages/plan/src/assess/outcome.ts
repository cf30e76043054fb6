/**
 * What a measure may come to: one number where it is settled, the normal law of the plan's own
 * forecast, or the law of a computed one. All three answer the same two questions.
 */
import type { Direction } from '@northlane/board';
import { TARGET_TOLERANCE } from '../arithmetic/probability.ts';

export interface Outcome {
	/** The median: as likely to be passed as not. */
	value: number;
	/** The chance to stay at or below a value. */
	cdf(x: number): number;
	quantile(p: number): number;
	/** Nothing about it is uncertain any more. */
	settled: boolean;
}

export function settled(value: number): Outcome {
	return { value, cdf: (x) => (x < value ? 0 : 1), quantile: () => value, settled: true };
}

/** The chance that the target is reached, whichever way is better. */
export function chanceOf(outcome: Outcome, target: number, direction: Direction): number {
	if (direction === 'target') return chanceInBand(outcome, target);
	if (outcome.settled) {
		const { value } = outcome;
		return Number(direction === 'higher' ? value >= target : value <= target);
	}
	const below = outcome.cdf(target);
	return direction === 'higher' ? 1 - below : below;
}

/** Around zero a share of the target would be nothing, so there the band is that part of a unit. */
function chanceInBand(outcome: Outcome, target: number): number {
	const half = TARGET_TOLERANCE * (Math.abs(target) || 1);
	if (outcome.settled) return Number(Math.abs(outcome.value - target) <= half);
	return outcome.cdf(target + half) - outcome.cdf(target - half);
}
