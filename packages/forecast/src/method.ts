/** What every method answers, so that they can be mixed. */
import type { Vector } from './vector.ts';

export interface Fit {
	/** Point forecasts, one for each step ahead. */
	mean: Vector;
	/** Weights of past errors in the forecast error (psi weights); the first is 1. */
	psi: Vector;
	/** One-step errors within the history. */
	residuals: Vector;
}
