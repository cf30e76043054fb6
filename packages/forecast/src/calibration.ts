/**
 * How wide the predictive law is: a log-linear correction of the methods' own spread. The constants
 * were fitted once on half of the M1, M3, M4 and tourism competition series and verified on the
 * other half (50, 80 and 95 % intervals there covered 50.1, 79.2 and 94.8 %).
 */
import { clamp } from './vector.ts';

/** The upper half is wider: series of business grow. */
export const SKEW = Math.tanh(0.137);
/** Correlation of errors at two horizons, raised to this, is what sums of periods show. */
export const CORRELATION_POWER = 0.85;

const WIDTH = {
	constant: -0.3368,
	logStep: -0.058,
	rootLength: -0.3291,
	roughness: 0.8274,
	stepByLength: 0.4053,
	yearly: -0.0097,
	yearlyStep: 0.0971,
	seasonal: 0.1507,
	disagreement: 0.5703,
	recent: 0.5992
};

/** What is known about a series' errors when its law is widened. */
export interface Errors {
	/** Standard deviation of one-step errors. */
	sigma: number;
	/** Log of the first differences' size over sigma. */
	roughness: number;
	/** Log of recent errors' size over that of all. */
	recent: number;
	/** Number of observations. */
	length: number;
	seasonal: boolean;
	/** One observation a season: yearly data. */
	yearly: boolean;
}

/** Scale of the law some steps ahead; `root` is the root of the summed squared psi weights. */
export function scaleAt(errors: Errors, step: number, root: number, disagreement: number): number {
	const logStep = Math.log(step);
	const rootLength = 1 / Math.sqrt(errors.length);
	const width =
		WIDTH.constant +
		WIDTH.logStep * logStep +
		WIDTH.rootLength * rootLength +
		WIDTH.roughness * clamp(errors.roughness, -1, 2.5) +
		(errors.yearly ? WIDTH.yearly + WIDTH.yearlyStep * logStep : 0) +
		WIDTH.stepByLength * logStep * rootLength +
		(errors.seasonal ? WIDTH.seasonal : 0) +
		WIDTH.disagreement * Math.log1p(disagreement / errors.sigma / root) +
		WIDTH.recent * clamp(errors.recent, -2, 2);
	return errors.sigma * root * Math.exp(width);
}
