/**
 * The arithmetic against plain simulation: what a closed form says must be what happens when the
 * thing itself is played through often enough. The dice are seeded, so a run is the same each time.
 */
import { normalQuantile } from '@northlane/forecast';
import {
	averageRunRate,
	binomialSigma,
	chance,
	compoundLoss,
	decompose,
	driverChain,
	geometricRunRate,
	linearRunRate,
	pooledPercent,
	reverseFunnel,
	rollForward,
	split,
	stepSigma,
	walkSigma,
	windowSigma
} from '@northlane/plan/arithmetic';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

/** Park & Miller's generator: numbers in (0, 1). */
function dice(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const normal = (random: () => number): number => normalQuantile(random());
const draws = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]): number => {
	const middle = mean(values);
	return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

const RUNS = 20_000;

describe('the error at the due date', () => {
	it('of a level that walks nine months is that of nine months walked', () => {
		const random = dice(1);
		const ends = draws(RUNS, () =>
			draws(9, () => 2_500 * normal(random)).reduce((level, step) => level + step, 84_000)
		);
		expect(deviation(ends) / walkSigma(2_500, 9)).toBeCloseTo(1, 1);
		const reached = mean(ends.map((end) => Number(end >= 90_000)));
		expect(Math.abs(reached - chance('higher', 84_000, 90_000, 7_500))).toBeLessThan(0.01);
	});

	it('of a mean of three months is that of three months averaged', () => {
		const random = dice(2);
		const means = draws(RUNS, () => mean(draws(3, () => 39 + 1.5 * normal(random))));
		expect(deviation(means) / windowSigma(1.5, 3)).toBeCloseTo(1, 1);
		const met = mean(means.map((value) => Number(value <= 40)));
		expect(Math.abs(met - chance('lower', 39, 40, windowSigma(1.5, 3)))).toBeLessThan(0.01);
	});

	it('of a rate on 400 is that of 400 counted', () => {
		const random = dice(3);
		const rates = draws(4_000, () => 100 * mean(draws(400, () => Number(random() < 0.43))));
		expect(deviation(rates) / binomialSigma(43, 400)).toBeCloseTo(1, 1);
	});

	it('of a step is found again in a series that was made with it', () => {
		const random = dice(4);
		const found = draws(2_000, () => {
			let t = 0;
			return stepSigma(draws(12, () => 100 + 3 * t++ + 7 * normal(random))) ** 2;
		});
		expect(Math.sqrt(mean(found)) / 7).toBeCloseTo(1, 1);
	});
});

describe('played through month by month', () => {
	test('the required run rates arrive', () => {
		let [line, curve] = [66_000, 66_000];
		const rates = [linearRunRate(line, 90_000, 9), geometricRunRate(curve, 90_000, 9)];
		const [step = 0, growth = 0] = rates.map(Number);
		for (let month = 0; month < 9; month++) [line, curve] = [line + step, curve * (1 + growth)];
		expect([line, curve].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([90_000, 90_000]);
		const history = [3.1, 2.9, 3.0];
		const rest = Array<number>(9).fill(Number(averageRunRate(history, 2.4, 9)));
		expect(mean([...history, ...rest])).toBeCloseTo(2.4, 12);
	});

	test('the loss of a quarter is that of its months', () => {
		const months = [0.02, 0.025, 0.015];
		const kept = months.reduce((customers, loss) => customers - customers * loss, 1_000);
		expect(compoundLoss(months)).toBeCloseTo((1_000 - kept) / 1_000, 12);
	});

	test('a pooled rate is that of every single visit', () => {
		const visits = [
			[5, 100],
			[12, 150],
			[9, 50]
		].flatMap(([won = 0, of = 0]) => Array.from({ length: of }, (_, i) => Number(i < won)));
		expect(pooledPercent([5, 12, 9], [100, 150, 50])).toBeCloseTo(100 * mean(visits), 12);
	});

	test('a stock comes to its closed form', () => {
		const [start, added, churn, months] = [100_000, 5_000, 0.03, 12];
		const stock = rollForward({
			start,
			newMrr: added,
			expansion: 0,
			contraction: 0,
			churn,
			periods: months
		});
		const left = (1 - churn) ** months;
		expect(stock.at(-1)).toBeCloseTo(start * left + (added * (1 - left)) / churn, 6);
	});

	test('a funnel run backwards and then forwards is the target again', () => {
		const rates = { qualifiedToCustomer: 0.24, demoToQualified: 0.19, callToDemo: 0.12 };
		const { calls } = reverseFunnel({
			revenueTarget: 1_200_000,
			ticket: 4_000,
			rates,
			workingDays: 240
		});
		const { newMrr } = driverChain({
			visitors: calls,
			demand: 1,
			visitorToLead: rates.callToDemo,
			leadToMql: rates.demoToQualified,
			mqlToSql: rates.qualifiedToCustomer,
			sqlToOpp: 1,
			oppToWin: 1,
			market: 1,
			ticket: 4_000,
			price: 1
		});
		expect(newMrr).toBeCloseTo(1_200_000, 6);
	});
});

describe('whatever the numbers', () => {
	it('the parts of a target add to it', () => {
		const weights = fc
			.array(fc.nat(1_000), { minLength: 1, maxLength: 24 })
			.filter((all) => all.some((weight) => weight > 0));
		fc.assert(
			fc.property(fc.integer({ min: -1e6, max: 1e6 }), weights, (target, weights) => {
				const parts = split(target, weights);
				const total = weights.reduce((sum, weight) => sum + weight, 0);
				expect(parts.reduce((sum, part) => sum + part, 0)).toBe(target);
				parts.forEach((part, i) => {
					expect(Number.isInteger(part)).toBe(true);
					expect(Math.abs(part - (target * (weights[i] ?? 0)) / total)).toBeLessThan(1);
				});
			})
		);
	});

	it('the parts of a shortfall add to it', () => {
		const driver = fc.double({ min: 1e-3, max: 1e5, noNaN: true });
		const drivers = fc.record({ visitors: driver, rate: driver, ticket: driver });
		fc.assert(
			fc.property(drivers, drivers, (target, forecast) => {
				const { shortfall, contribution, ...sides } = decompose(target, forecast);
				const added = Object.values(contribution).reduce((sum, part) => sum + part, 0);
				const size = Math.max(sides.target, sides.forecast);
				expect(Math.abs(added - shortfall) / size).toBeLessThan(1e-9);
			})
		);
	});
});
