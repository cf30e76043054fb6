/** Where a gap comes from: the log-mean split over drivers that multiply (DOMAIN §8.4.7; Ang 2004). */

export interface Decomposition {
	target: number;
	forecast: number;
	/** Positive when the forecast is below the target. */
	shortfall: number;
	/** Part of each driver; the parts add to the shortfall. */
	contribution: Record<string, number>;
}

/** Splits a product's shortfall. Throws unless both sides have the same drivers, all above zero. */
export function decompose(
	target: Readonly<Record<string, number>>,
	forecast: Readonly<Record<string, number>>
): Decomposition {
	const drivers = Object.keys(target);
	if (drivers.length !== Object.keys(forecast).length)
		throw new RangeError('invalid drivers: not the same on both sides');
	for (const name of drivers)
		for (const value of [target[name], forecast[name]])
			if (!(value !== undefined && value > 0))
				throw new RangeError(`invalid driver ${name}: ${value}`);
	const [wanted, expected] = [product(target), product(forecast)];
	const mean = logMean(wanted, expected);
	const parts = drivers.map((name) => [
		name,
		mean * Math.log((target[name] ?? 1) / (forecast[name] ?? 1))
	]);
	return {
		target: wanted,
		forecast: expected,
		shortfall: wanted - expected,
		contribution: Object.fromEntries(parts) as Record<string, number>
	};
}

const product = (values: Readonly<Record<string, number>>): number =>
	Object.values(values).reduce((total, value) => total * value, 1);

/** Logarithmic mean; of two equal numbers that number. */
function logMean(a: number, b: number): number {
	const growth = Math.log(a / b);
	// two numbers that differ in their last bit only have no growth between them
	return growth === 0 ? a : (a - b) / growth;
}
