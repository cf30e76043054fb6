/**
 * Forecasts: time a KPI, beside the cheapest forecast there is (the same month last year), and how
 * much better than that one it is on the airline passengers, forecast a year ahead from every month.
 */
import { forecast } from '@northlane/forecast';
import fixtures from '../conformance/forecast/fixtures.json' with { type: 'json' };
import { median, printTable, round } from './table.ts';

const { values } = fixtures.airPassengers;
const ROUNDS = 7;
const SEASON = 12;

/** Milliseconds a call, the median of several rounds. */
function time(run: () => unknown, calls: number): number {
	const rounds = Array.from({ length: ROUNDS }, () => {
		const since = performance.now();
		for (let i = 0; i < calls; i++) run();
		return (performance.now() - since) / calls;
	});
	return median(rounds);
}

const naive = (history: readonly number[], j: number): number => history.at(j - SEASON) ?? NaN;

printTable(
	`Time of one forecast, twelve months ahead, median of ${ROUNDS}`,
	[12, 24, 36, 60, 120].map((months) => {
		const history = values.slice(-months);
		const ours = time(() => forecast(history, SEASON, SEASON), 200);
		const floor = time(() => Array.from({ length: SEASON }, (_, j) => naive(history, j)), 20_000);
		return {
			months,
			'Northlane, ms': round(ours, 3),
			'same month last year, ms': round(floor, 5),
			ratio: round(ours / floor)
		};
	})
);

/** Mean absolute error of all twelve-month forecasts made after each month. */
function error(length: number, predict: (history: number[]) => (j: number) => number): number {
	const errors: number[] = [];
	for (let at = length; at + SEASON <= values.length; at++) {
		const next = predict(values.slice(at - length, at));
		for (let j = 0; j < SEASON; j++) errors.push(Math.abs((values[at + j] ?? NaN) - next(j)));
	}
	return errors.reduce((sum, one) => sum + one, 0) / errors.length;
}

printTable(
	'Mean absolute error on the airline passengers, a year ahead, from every month',
	[24, 36, 60].map((months) => {
		const ours = error(months, (history) => {
			const made = forecast(history, SEASON, SEASON);
			return (j) => made?.mean[j] ?? NaN;
		});
		const floor = error(months, (history) => (j) => naive(history, j));
		return {
			'months given': months,
			Northlane: round(ours, 1),
			'same month last year': round(floor, 1),
			ratio: round(ours / floor, 2)
		};
	})
);
