/** A period's forecast against what happened, and what follows for the next (DOMAIN §8.4.6). */
import { ratio } from './gap.ts';

export interface Review {
	variance: number[];
	/** In percent of the forecast's size; null where it was zero. */
	variancePct: (number | null)[];
	quarterVariance: number;
	/** Percent of the size of the forecast's sum. */
	bias: number | null;
	/** Percents of the actuals; null where they are zero. */
	mape: number | null;
	wape: number | null;
	accuracy: number | null;
}

/** Throws unless there is one forecast for each actual. */
export function review(actual: readonly number[], forecast: readonly number[]): Review {
	if (actual.length !== forecast.length)
		throw new RangeError(`invalid review: ${actual.length} actuals, ${forecast.length} forecasts`);
	const variance = actual.map((value, i) => value - (forecast[i] ?? 0));
	const size = actual.reduce((sum, value) => sum + Math.abs(value), 0);
	const missed = variance.reduce((sum, value) => sum + Math.abs(value), 0);
	const wape = ratio(missed * 100, size);
	return {
		variance,
		variancePct: variance.map((value, i) => ratio(value * 100, Math.abs(forecast[i] ?? 0))),
		quarterVariance: total(variance),
		bias: ratio(total(variance) * 100, Math.abs(total(forecast))),
		mape: meanOrNull(
			variance.map((value, i) => ratio(Math.abs(value) * 100, Math.abs(actual[i] ?? 0)))
		),
		wape,
		accuracy: wape === null ? null : 100 - wape
	};
}

/** Half of a quarter's bias is taken for a habit, the rest for chance. */
const HABIT = 0.5;

/** Carries a share of the bias on into the next forecast. */
export function reforecast(oldForecast: number, biasPct: number, alpha = HABIT): number {
	return oldForecast + (Math.abs(oldForecast) * alpha * biasPct) / 100;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function meanOrNull(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null);
	return known.length === values.length ? ratio(total(known), known.length) : null;
}
