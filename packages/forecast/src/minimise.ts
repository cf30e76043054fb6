/** Two ways to the smallest value of a function: golden section for one parameter, Nelder–Mead for a few. */

const GOLDEN = (Math.sqrt(5) - 1) / 2;

export interface Range {
	from: number;
	to: number;
	/** Grid steps that find the valley before the section search narrows it. */
	steps: number;
	/** Width at which the search ends. */
	tolerance: number;
}

/** The argument of the smallest value in a range: best grid point first, then golden section around it. */
export function minimise1(f: (x: number) => number, { from, to, steps, tolerance }: Range): number {
	const step = (to - from) / steps;
	const best = bestOf(steps, (i) => f(from + i * step));
	let low = Math.max(from, from + (best - 1) * step);
	let high = Math.min(to, from + (best + 1) * step);
	let left = high - GOLDEN * (high - low);
	let right = low + GOLDEN * (high - low);
	let atLeft = f(left);
	let atRight = f(right);
	while (high - low > tolerance) {
		if (atLeft < atRight) {
			[high, right, atRight] = [right, left, atLeft];
			left = high - GOLDEN * (high - low);
			atLeft = f(left);
		} else {
			[low, left, atLeft] = [left, right, atRight];
			right = low + GOLDEN * (high - low);
			atRight = f(right);
		}
	}
	return (low + high) / 2;
}

function bestOf(steps: number, value: (i: number) => number): number {
	let best = 0;
	let least = Infinity;
	for (let i = 0; i <= steps; i++) {
		const here = value(i);
		if (here < least) [best, least] = [i, here];
	}
	return best;
}

interface Corner {
	at: number[];
	value: number;
}

export interface SimplexOptions {
	/** First step along each parameter. */
	steps: readonly number[];
	iterations: number;
	/** Difference of best and worst corner at which the search ends. */
	tolerance: number;
}

/** Nelder & Mead (1965), with expansion 2, contraction and shrinkage 1/2; answers the best corner. */
export function minimise(
	f: (at: readonly number[]) => number,
	start: readonly number[],
	{ steps, iterations, tolerance }: SimplexOptions
): number[] {
	const corner = (at: number[]): Corner => ({ at, value: f(at) });
	const others = start.map((_, i) =>
		corner(start.map((x, j) => (i === j ? x + (steps[i] ?? 0) : x)))
	);
	const simplex = [corner([...start]), ...others];
	simplex.sort(byValue);
	for (let i = 0; i < iterations && !settled(simplex, tolerance); i++) {
		improve(simplex, corner);
		simplex.sort(byValue);
	}
	return best(simplex).at;
}

const byValue = (a: Corner, b: Corner): number => a.value - b.value;
const best = (simplex: Corner[]): Corner => simplex[0] as Corner;
const worst = (simplex: Corner[]): Corner => simplex[simplex.length - 1] as Corner;

function settled(simplex: Corner[], tolerance: number): boolean {
	return worst(simplex).value - best(simplex).value <= tolerance;
}

function improve(simplex: Corner[], corner: (at: number[]) => Corner): void {
	const last = worst(simplex);
	const centre = centroid(simplex.slice(0, -1));
	const along = (t: number): Corner =>
		corner(centre.map((c, j) => c + t * (c - (last.at[j] ?? 0))));
	const replace = (by: Corner): void => void (simplex[simplex.length - 1] = by);
	const reflected = along(1);
	if (reflected.value < best(simplex).value) {
		const expanded = along(2);
		replace(expanded.value < reflected.value ? expanded : reflected);
		return;
	}
	if (reflected.value < (simplex[simplex.length - 2] as Corner).value) {
		replace(reflected);
		return;
	}
	const contracted = reflected.value < last.value ? along(0.5) : along(-0.5);
	if (contracted.value < Math.min(reflected.value, last.value)) {
		replace(contracted);
		return;
	}
	shrink(simplex, corner);
}

function centroid(corners: Corner[]): number[] {
	return best(corners).at.map(
		(_, j) => corners.reduce((sum, { at }) => sum + (at[j] ?? 0), 0) / corners.length
	);
}

function shrink(simplex: Corner[], corner: (at: number[]) => Corner): void {
	const anchor = best(simplex).at;
	for (let i = 1; i < simplex.length; i++) {
		const { at } = simplex[i] as Corner;
		simplex[i] = corner(at.map((x, j) => (anchor[j] ?? 0) + 0.5 * (x - (anchor[j] ?? 0))));
	}
}
