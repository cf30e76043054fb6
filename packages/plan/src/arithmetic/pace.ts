/** Progress against the time that has passed, straight or along the phasing (DOMAIN §8.4.2). */
import { ratio } from './gap.ts';

/** What should have been reached by the end of a period, counted from the start. */
export type PhasePoint = readonly [period: number, value: number];

/**
 * Progress over the share of time passed; null before the start and without a way to go. After the
 * end all of the time has passed.
 */
export function linearPace(progress: number | null, elapsed: number, total: number): number | null {
	if (progress === null || !(elapsed > 0 && total > 0)) return null;
	return ratio(progress, Math.min(elapsed, total) / total);
}

/** The value planned for a period: on the broken line from the baseline through the points. */
export function expectedByPlan(
	baseline: number,
	points: readonly PhasePoint[],
	period: number
): number {
	let [fromPeriod, fromValue]: PhasePoint = [0, baseline];
	for (const [toPeriod, toValue] of [...points].sort(([a], [b]) => a - b)) {
		if (period <= toPeriod && toPeriod > fromPeriod) {
			const share = Math.max(0, period - fromPeriod) / (toPeriod - fromPeriod);
			return fromValue + (toValue - fromValue) * share;
		}
		[fromPeriod, fromValue] = [toPeriod, toValue];
	}
	return fromValue;
}

/** Way made over way planned; null where nothing was planned to move yet. */
export function phasedPace(baseline: number, actual: number, expected: number): number | null {
	return ratio(actual - baseline, expected - baseline);
}
