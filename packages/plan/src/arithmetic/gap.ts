/** Where a goal stands: distances now and at its due date, progress and attainment (DOMAIN §8.4.1). */
import type { Direction } from '@northlane/board';

export interface GapInput {
	direction: Direction;
	baseline: number;
	target: number;
	actual: number;
	forecast: number;
}

export interface Gap {
	/** Distance of today's value from the target; negative is short, whichever direction is better. */
	gapNow: number;
	gapForecast: number;
	/** In percent of the target; null where the target is zero. */
	gapForecastPct: number | null;
	/** Share of the way from baseline to target, 0…1 and beyond; null where there is no way to go. */
	progress: number | null;
	forecastProgress: number | null;
	/** See `attainment`. */
	attainment: number | null;
}

/** All distances of one goal, in its unit. */
export function gap({ direction, baseline, target, actual, forecast }: GapInput): Gap {
	const gapForecast = signedGap(direction, forecast, target);
	return {
		gapNow: signedGap(direction, actual, target),
		gapForecast,
		gapForecastPct: ratio(gapForecast * 100, Math.abs(target)),
		progress: ratio(actual - baseline, target - baseline),
		forecastProgress: ratio(forecast - baseline, target - baseline),
		attainment: attainment(direction, forecast, target)
	};
}

/**
 * Forecast over target, or target over forecast when lower is better. Null where that is a share of
 * nothing or of a loss: −6 would be 120 % of −5 and yet short of it.
 */
export function attainment(direction: Direction, forecast: number, target: number): number | null {
	if (target <= 0) return null;
	if (direction !== 'lower') return ratio(forecast, target);
	return forecast > 0 ? ratio(target, forecast) : null;
}

/** How far a value is beyond the target; off a planned level is short either way. */
export function signedGap(direction: Direction, value: number, target: number): number {
	if (direction === 'higher') return value - target;
	const short = direction === 'lower' ? value - target : Math.abs(value - target);
	return short === 0 ? 0 : -short;
}

/** A quotient, or null where the divisor is zero or the result is no number. */
export function ratio(dividend: number, divisor: number): number | null {
	// a zero is no negative zero, which would be printed as one
	const quotient = dividend / divisor + 0;
	return divisor !== 0 && Number.isFinite(quotient) ? quotient : null;
}
