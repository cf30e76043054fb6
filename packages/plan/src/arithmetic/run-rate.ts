/** What every remaining period has to bring (DOMAIN §8.4.3). Null where no period remains. */
import { ratio } from './gap.ts';

/** Units a period that bring a level to its target. */
export function linearRunRate(actual: number, target: number, periods: number): number | null {
	return spread(target - actual, periods);
}

const spread = (missing: number, periods: number): number | null =>
	periods > 0 ? ratio(missing, periods) : null;

/** Growth a period, as a fraction; null unless both levels are above zero. */
export function geometricRunRate(actual: number, target: number, periods: number): number | null {
	if (!(actual > 0 && target > 0 && periods > 0)) return null;
	const growth = (target / actual) ** (1 / periods) - 1;
	return Number.isFinite(growth) ? growth : null;
}

/** Units a period that fill up a sum. */
export function perPeriodRunRate(done: number, target: number, periods: number): number | null {
	return spread(target - done, periods);
}

/** The mean the remaining periods must have for the mean of all to be the target. */
export function averageRunRate(
	history: readonly number[],
	target: number,
	periods: number
): number | null {
	const sum = history.reduce((total, value) => total + value, 0);
	return spread(target * (history.length + periods) - sum, periods);
}

/** By which fraction the present pace has to rise; null where it stands still or runs the other way. */
export function requiredLift(required: number, current: number): number | null {
	const quotient = ratio(required, current);
	return quotient === null || quotient < 0 ? null : quotient - 1;
}
