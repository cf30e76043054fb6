/** Three-point opinions: low, likely, high, read by the PERT rule (Malcolm et al. 1959). */

/** Mean and standard deviation of an opinion. Throws unless low ≤ likely ≤ high. */
export function threePoint(
	low: number,
	likely: number,
	high: number
): { mean: number; sd: number } {
	if (!(low <= likely && likely <= high))
		throw new RangeError(`invalid opinion: ${low}, ${likely}, ${high} do not rise`);
	return { mean: (low + 4 * likely + high) / 6, sd: (high - low) / 6 };
}
