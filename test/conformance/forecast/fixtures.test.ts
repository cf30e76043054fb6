import { cdf, forecast, normalQuantile, quantile, sumLaw } from '@northlane/forecast';
import * as plan from '@northlane/plan/arithmetic';
import { describe, expect, it, test } from 'vitest';
import fixtures from './fixtures.json' with { type: 'json' };

/** Both halves alike: the plain Student t with three degrees of freedom. */
const T3 = { mode: 0, scale: 1, skew: 0 };

describe('figures that other programs computed', () => {
	it('quantiles of t with 3 degrees of freedom are those of R', () => {
		const { input, expected } = fixtures['qt.df3'];
		input.p.forEach((p, i) => expect(quantile(T3, p)).toBeCloseTo(expected.q[i] ?? NaN, 8));
	});

	it('probabilities of t with 3 degrees of freedom are those of R', () => {
		const { input, expected } = fixtures['pt.df3'];
		input.x.forEach((x, i) => expect(cdf(T3, x)).toBeCloseTo(expected.p[i] ?? NaN, 11));
	});

	it('normal quantiles are those of R', () => {
		const { input, expected } = fixtures.qnorm;
		input.p.forEach((p, i) => expect(normalQuantile(p)).toBeCloseTo(expected.q[i] ?? NaN, 10));
	});

	it('the two-piece law has its closed form’s quantiles and probabilities', () => {
		const { input, expected } = fixtures['derived.split_t3'];
		const law = { mode: input.mu, scale: input.s, skew: input.d };
		input.p.forEach((p, i) => expect(quantile(law, p)).toBeCloseTo(expected.q[i] ?? NaN, 8));
		input.x.forEach((x, i) => expect(cdf(law, x)).toBeCloseTo(expected.cdf[i] ?? NaN, 10));
	});

	it('a sum of smoothed months spreads as in closed form, and by the calibrated power a little more', () => {
		const { alpha, sigma, H } = fixtures['derived.sum.variance.ses'].input;
		const { sd_sum, sd_last } = fixtures['derived.sum.variance.ses'].expected;
		const psi = Float64Array.from({ length: H }, (_, j) => (j === 0 ? 1 : alpha));
		const scale = psi.map((_, j) => sigma * Math.sqrt(1 + j * alpha ** 2));
		expect(scale.at(-1)).toBeCloseTo(sd_last, 9);
		const made = {
			mean: new Float64Array(H),
			scale,
			psi,
			skew: 0,
			observations: 24,
			seasonal: false
		};
		const spread = sumLaw(made, 0, H).scale / sd_sum;
		// 0.85 instead of 1 widens this one by 5.2 %
		expect(spread).toBeCloseTo(1.0525, 4);
	});

	it('a stock with churn comes to its closed form', () => {
		const { mrr0, new: newMrr, churn, months } = fixtures['derived.mrr.churn'].input;
		const stock = plan.rollForward({
			start: mrr0,
			newMrr,
			expansion: 0,
			contraction: 0,
			churn,
			periods: months
		});
		expect(stock.at(-1)).toBeCloseTo(fixtures['derived.mrr.churn'].expected.mrr12, 6);
	});

	it('a flow’s run rate and the lift to it are the derived ones', () => {
		const { input, expected } = fixtures['derived.runrate.flow'];
		const required =
			plan.perPeriodRunRate(input.done, input.target, input.remaining_periods) ?? NaN;
		const mean = expected.forecast_total / input.remaining_periods;
		expect(required).toBeCloseTo(expected.required, 9);
		expect(plan.requiredLift(required, mean)).toBeCloseTo(expected.uplift, 9);
	});
});

test('the forecast of the airline passengers of 1960 is far better than the same month last year', () => {
	const { values } = fixtures.airPassengers;
	const [known, actual1960] = [values.slice(0, -12), values.slice(-12)];
	const { expected } = fixtures['accuracy.snaive.airpassengers'];
	const made = forecast(known, 12, 12);
	const error =
		actual1960.reduce((sum, actual, j) => sum + Math.abs(actual - (made?.mean[j] ?? NaN)), 0) / 12;
	expect(error).toBeLessThan(0.5 * expected.MAE);
	const inside = actual1960.filter((actual, j) => {
		const law = {
			mode: made?.mean[j] ?? NaN,
			scale: made?.scale[j] ?? NaN,
			skew: made?.skew ?? NaN
		};
		return actual >= quantile(law, 0.025) && actual <= quantile(law, 0.975);
	});
	expect(inside.length).toBeGreaterThanOrEqual(11);
});
