/** Shares are written 0…1: a percentage that got in as 12 instead of 0.12 is stopped at the door. */

/** Throws a RangeError that names the first value outside 0…1. */
export function requireShares(shares: Readonly<Record<string, number>>): void {
	for (const [name, value] of Object.entries(shares))
		if (!(value >= 0 && value <= 1))
			throw new RangeError(`invalid ${name}: ${value}; not in [0, 1]`);
}
