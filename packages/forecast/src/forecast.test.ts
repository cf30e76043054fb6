import { describe, expect, it, test } from 'vitest';
import { cdf, forecast, lawAt, quantile, sumLaw, type Forecast } from './index.ts';

const season = (t: number): number => 1 + 0.2 * Math.sin((2 * Math.PI * t) / 12);
const growing = (n: number): number[] =>
	Array.from({ length: n }, (_, t) => (100 + 2 * t) * season(t));

function made(history: (number | null)[], horizon = 12): Forecast {
	const result = forecast(history, 12, horizon);
	if (!result) throw new Error('there is a number in this history');
	return result;
}

describe('a forecast', () => {
	it('finds the season in two years and carries it on', () => {
		const { mean, seasonal } = made(growing(24));
		expect(seasonal).toBe(true);
		mean.forEach((value, j) => {
			const truth = (100 + 2 * (24 + j)) * season(24 + j);
			expect(Math.abs(value / truth - 1)).toBeLessThan(0.1);
		});
	});

	it('sees no season in less than two years', () => {
		expect(made(growing(23)).seasonal).toBe(false);
	});

	it('spreads more the further it looks', () => {
		const { scale } = made(Array.from({ length: 18 }, (_, t) => 50 + 3 * Math.sin(t * 7)));
		for (let j = 1; j < scale.length; j++) expect(scale[j]).toBeGreaterThan(scale[j - 1] ?? 0);
	});

	it.each([
		['a growing season', growing(30)],
		['a wave', Array.from({ length: 20 }, (_, t) => 50 + 9 * Math.sin(t * 7))],
		['a straight line', Array.from({ length: 24 }, (_, t) => 100 + t)],
		['the same value always', Array<number>(24).fill(7)],
		['two values', [3, 4]]
	])('of %s is the same in euros and in cents', (_, history) => {
		const euros = made(history);
		const cents = made(history.map((value) => value * 100));
		for (const key of ['mean', 'scale'] as const)
			euros[key].forEach((value, j) =>
				expect((cents[key][j] ?? 0) / 100 / value).toBeCloseTo(1, 11)
			);
	});

	it('begins with the first month that was measured', () => {
		const late = made([...Array<null>(30).fill(null), ...growing(10)]);
		expect(late).toEqual(made(growing(10)));
	});

	it('bridges months that nobody entered', () => {
		const history: (number | null)[] = growing(36);
		history[7] = null;
		history[20] = null;
		const whole = made(growing(36)).mean;
		made(history).mean.forEach((value, j) =>
			expect(Math.abs(value / (whole[j] ?? 1) - 1)).toBeLessThan(0.03)
		);
	});

	test.each([
		['one month', [5]],
		['two months', [5, 6]],
		['the same value always', Array<number>(24).fill(7)],
		['nothing but zero', Array<number>(24).fill(0)],
		['negative values', Array.from({ length: 30 }, (_, t) => -50 + t)],
		['very large values', growing(24).map((value) => value * 1e12)],
		['one spike', Array.from({ length: 24 }, (_, t) => (t === 12 ? 1e6 : 10))],
		['gaps at both ends', [null, null, 4, 5, null, 6, null]]
	])('of %s is a number at every step', (_, history) => {
		const result = made(history);
		for (const values of [result.mean, result.scale])
			expect(values.every(Number.isFinite)).toBe(true);
		expect(result.scale.every((scale) => scale > 0)).toBe(true);
	});

	it('of three months stays near the last one, whatever their unit', () => {
		for (const unit of [1, 10, 100]) {
			const [mean = 0] = made([1, 2, 3].map((value) => value * unit)).mean;
			expect(mean / unit).toBeGreaterThan(2.5);
			expect(mean / unit).toBeLessThanOrEqual(3);
		}
	});

	test.each([[[]], [[null, null]], [[NaN]]])('of %j is none', (history) => {
		expect(forecast(history, 12, 3)).toBeNull();
	});

	test.each([
		[0, 12],
		[12, 0],
		[12, 1.5],
		[12, NaN],
		[54, 12],
		[12, 1_000]
	])('refuses season %d and horizon %d', (m, horizon) => {
		expect(() => forecast([1, 2, 3], m, horizon)).toThrow(RangeError);
	});
});

describe('a law', () => {
	it('has its quantiles in order and undoes them', () => {
		const law = lawAt(made(growing(24)), 5);
		const probabilities = [0.001, 0.1, 0.43, 0.5, 0.9, 0.999];
		const values = probabilities.map((p) => quantile(law, p));
		expect(values).toEqual([...values].sort((a, b) => a - b));
		probabilities.forEach((p, i) => expect(cdf(law, values[i] ?? NaN)).toBeCloseTo(p, 10));
	});

	it('keeps its digits far out, and ends at nothing and at certainty', () => {
		const law = { mode: 0, scale: 1, skew: 0 };
		for (const x of [99.9999, 100.0001, 1e4, 1e8])
			expect((cdf(law, -x) * x ** 3 * Math.PI) / (2 * Math.sqrt(3))).toBeCloseTo(1, 3);
		expect(quantile(law, cdf(law, -1e6)) / -1e6).toBeCloseTo(1, 9);
		expect([cdf(law, -Infinity), cdf(law, Infinity)]).toEqual([0, 1]);
	});

	it('of certainty is a step', () => {
		const sure = { mode: 10, scale: 0, skew: 0 };
		expect([cdf(sure, 9.99), cdf(sure, 10)]).toEqual([0, 1]);
		expect(quantile(sure, 0.9)).toBe(10);
	});

	test.each([0, 1, -0.1, NaN])('has no quantile at %d', (p) => {
		expect(() => quantile({ mode: 0, scale: 1, skew: 0 }, p)).toThrow(RangeError);
	});

	it('has no step beyond the horizon', () => {
		expect(() => lawAt(made(growing(24)), 12)).toThrow(RangeError);
	});
});

describe('a sum', () => {
	it('of one step is that step', () => {
		const one = made(growing(24));
		expect(sumLaw(one, 4, 5)).toEqual(lawAt(one, 4));
	});

	it('spreads more than independent steps and less than fully dependent ones', () => {
		const { scale, ...rest } = made(growing(24));
		const { scale: together } = sumLaw({ scale, ...rest }, 0, 12);
		const independent = Math.sqrt(scale.reduce((total, s) => total + s * s, 0));
		const dependent = scale.reduce((total, s) => total + s, 0);
		expect(together).toBeGreaterThan(independent);
		expect(together).toBeLessThan(dependent);
	});

	it('adds what is done and counts parts of steps', () => {
		const one = made(growing(24));
		const half = sumLaw(one, 0, 1, { done: 1_000, weight: () => 0.5 });
		expect(half.mode).toBeCloseTo(1_000 + 0.5 * (one.mean[0] ?? 0), 9);
		expect(half.scale).toBeCloseTo(0.5 * (one.scale[0] ?? 0), 9);
	});

	it('of no steps is what is done', () => {
		expect(sumLaw(made(growing(24)), 3, 3, { done: 42 })).toMatchObject({ mode: 42, scale: 0 });
	});
});
