/** Least squares through equally spaced values, carried on: what people call a linear forecast. */

export interface StraightLine {
	/** Value of the line at the first observation, t = 0. */
	intercept: number;
	slope: number;
	/** Residual standard deviation with n − 2 degrees of freedom; 0 for fewer than three values. */
	residualSd: number;
	forecast: number[];
}

/** The line through at least two values. Throws on fewer, and on a horizon that is none. */
export function straightLine(series: readonly number[], horizon: number): StraightLine {
	const n = series.length;
	if (n < 2) throw new RangeError(`invalid series: ${n} values make no line`);
	if (!(Number.isInteger(horizon) && horizon >= 0))
		throw new RangeError(`invalid horizon: ${horizon}`);
	const middle = (n - 1) / 2;
	const mean = total(series) / n;
	const slope = total(series.map((y, i) => (i - middle) * (y - mean))) / ((n * (n * n - 1)) / 12);
	const intercept = mean - slope * middle;
	const squares = total(series.map((y, i) => (y - intercept - slope * i) ** 2));
	return {
		intercept,
		slope,
		residualSd: n > 2 ? Math.sqrt(squares / (n - 2)) : 0,
		forecast: Array.from({ length: horizon }, (_, j) => intercept + slope * (n + j))
	};
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
