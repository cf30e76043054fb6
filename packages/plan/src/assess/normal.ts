/** The normal law of a forecast whose standard error is given. */
import { normalCdf, normalQuantile } from '@northlane/forecast';
import { settled, type Outcome } from './outcome.ts';

/** Without any error it is settled: all or nothing. */
export function normal(value: number, sigma: number): Outcome {
	if (sigma === 0) return settled(value);
	return {
		value,
		cdf: (x) => normalCdf((x - value) / sigma),
		quantile: (p) => value + sigma * normalQuantile(p),
		settled: false
	};
}
