/** Fills months that nobody entered: straight between neighbours, then twice more without the season. */
import { deseasonalise, reseason, seasonality } from './seasonality.ts';
import { at, type Vector } from './vector.ts';

/** Season and gaps depend on each other; two rounds settle them. */
const ROUNDS = 2;

/** A series without gaps; NaN marks a gap. The ends are carried flat. */
export function impute(values: Vector, season: number): Vector {
	let filled = interpolate(values);
	if (values.every(Number.isFinite)) return filled;
	for (let round = 0; round < ROUNDS; round++) {
		const found = seasonality(filled, season);
		if (!found) break;
		const level = interpolate(deseasonalise(values, found));
		filled = level.map((value, t) => reseason(value, t, found));
	}
	return filled;
}

function interpolate(values: Vector): Vector {
	const filled = values.slice();
	let known = -1;
	for (let t = 0; t < values.length; t++) {
		if (!Number.isFinite(at(values, t))) continue;
		if (known < 0) filled.fill(at(values, t), 0, t);
		else bridge(filled, known, t);
		known = t;
	}
	if (known >= 0) filled.fill(at(values, known), known + 1);
	return filled;
}

function bridge(values: Vector, from: number, to: number): void {
	const rise = (at(values, to) - at(values, from)) / (to - from);
	for (let t = from + 1; t < to; t++) values[t] = at(values, from) + rise * (t - from);
}
