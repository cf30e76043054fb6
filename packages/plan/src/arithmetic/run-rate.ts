/** What every remaining period has to bring (DOMAIN §8.4.3). Null where no period remains. */
import { ratio } from './gap.ts';

/** Units a period that bring a level to its target. */
export function linearRunRate(actual: number, target: number, periods: number): number | null {
	return ratio(target - actual, periods);
}

/** Growth a period, as a fraction; null unless both levels are above zero. */
export function geometricRunRate(actual: number, target: number, periods: number): number | null {
	if (!(actual > 0 && target > 0 && periods > 0)) return null;
	return (target / actual) ** (1 / periods) - 1;
}

/** Units a period that fill up a sum. */
export function perPeriodRunRate(done: number, target: number, periods: number): number | null {
	return ratio(target - done, periods);
}

/** The mean the remaining periods must have for the mean of all to be the target. */
export function averageRunRate(
	history: readonly number[],
	target: number,
	periods: number
): number | null {
	const sum = history.reduce((total, value) => total + value, 0);
	return ratio(target * (history.length + periods) - sum, periods);
}

/** By which fraction the present pace has to rise. */
export function requiredLift(required: number, current: number): number | null {
	const quotient = ratio(required, current);
	return quotient === null ? null : quotient - 1;
}
