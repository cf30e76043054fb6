/**
 * The law of a sum of steps, for KPIs that accumulate: errors of neighbouring steps go together, so
 * a sum spreads more than independent months would. Their correlation follows from the psi weights.
 */
import { CORRELATION_POWER } from './calibration.ts';
import type { Forecast } from './forecast.ts';
import type { Law } from './split-t.ts';
import { at, sum, type Vector } from './vector.ts';

export interface SumOptions {
	/** What has been reached before the first step. */
	done?: number;
	/** What part of a step counts, 0…1; 1 unless given. */
	weight?: (step: number) => number;
}

/** The law of the sum over steps from…to, `to` not included. Throws when they are no steps of it. */
export function sumLaw(
	forecast: Forecast,
	from: number,
	to: number,
	{ done = 0, weight = () => 1 }: SumOptions = {}
): Law {
	if (!(from >= 0 && from <= to && to <= forecast.mean.length))
		throw new RangeError(`invalid steps: ${from} to ${to}`);
	const steps = Array.from({ length: to - from }, (_, i) => from + i);
	const mode = steps.reduce((total, j) => total + weight(j) * at(forecast.mean, j), done);
	const spread = (j: number): number => weight(j) * at(forecast.scale, j);
	return { mode, scale: Math.sqrt(variance(forecast.psi, from, to, spread)), skew: forecast.skew };
}

function variance(psi: Vector, from: number, to: number, spread: (step: number) => number): number {
	const variances = running(psi);
	let total = sum(to - from, (i) => spread(from + i) ** 2);
	for (let lag = 1; lag < to - from; lag++) {
		let covariance = sum(from, (i) => at(psi, i) * at(psi, i + lag));
		for (let i = from; i + lag < to; i++) {
			covariance += at(psi, i) * at(psi, i + lag);
			const correlation = covariance / Math.sqrt(at(variances, i) * at(variances, i + lag));
			total += 2 * spread(i) * spread(i + lag) * Math.max(0, correlation) ** CORRELATION_POWER;
		}
	}
	return total;
}

/** Variance of each step in units of the one-step error. */
function running(psi: Vector): Vector {
	let total = 0;
	return psi.map((weight) => (total += weight * weight));
}
