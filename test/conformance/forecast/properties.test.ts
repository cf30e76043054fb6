import { cdf, forecast, lawAt, quantile, sumLaw, type Forecast } from '@northlane/forecast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const value = fc.oneof(
	fc.double({ min: -1e6, max: 1e6, noNaN: true }),
	fc.constantFrom(0, 1, -1, 1e12, 1e-9)
);
const history = fc.array(
	fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
	{
		minLength: 1,
		maxLength: 60
	}
);
const season = fc.constantFrom(1, 4, 12, 52);
const steps = 8;

/** Histories of a size that people plan in. */
const ordinary = fc
	.array(
		fc.oneof(
			{ weight: 9, arbitrary: fc.integer({ min: 1000, max: 100_000 }).map((value) => value / 100) },
			{ weight: 1, arbitrary: fc.constant(null) }
		),
		{ minLength: 4, maxLength: 60 }
	)
	.filter((values) => values.some((value) => value !== null));

function made(values: readonly (number | null)[], m: number): Forecast {
	const made = forecast([...values], m, steps);
	if (!made) throw new Error('there is a number in this history');
	return made;
}

const times = (values: readonly (number | null)[], unit: number): (number | null)[] =>
	values.map((value) => (value === null ? null : value * unit));

const relative = (difference: number, scale: number | undefined): number =>
	Math.abs(difference) / (scale ?? NaN);

describe('whatever the history', () => {
	it('the forecast is numbers with a spread, and its quantiles rise', () => {
		fc.assert(
			fc.property(history, season, (values, m) => {
				const made = forecast(values, m, steps);
				expect(made === null).toBe(values.every((one) => one === null));
				if (!made) return;
				for (let j = 0; j < steps; j++) {
					const law = lawAt(made, j);
					const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => quantile(law, p)) as [
						number,
						number,
						number
					];
					expect([law.mode, law.scale, p10, p50, p90].every(Number.isFinite)).toBe(true);
					expect(p10).toBeLessThanOrEqual(p50);
					expect(p50).toBeLessThanOrEqual(p90);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('a higher value is never less likely to be undershot', () => {
		fc.assert(
			fc.property(history, value, value, (values, a, b) => {
				const made = forecast(values, 12, steps);
				if (!made) return;
				const law = sumLaw(made, 0, steps);
				expect(cdf(law, Math.min(a, b))).toBeLessThanOrEqual(cdf(law, Math.max(a, b)));
			}),
			{ numRuns: 300 }
		);
	});

	it('its unit does not matter: thousands have a thousandth of the forecast', () => {
		fc.assert(
			fc.property(ordinary, season, fc.constantFrom(1000, 1e6, 0.01), (values, m, unit) => {
				const [one, other] = [made(values, m), made(times(values, unit), m)];
				for (const key of ['mean', 'scale'] as const)
					one[key].forEach((value, j) =>
						expect(relative((other[key][j] ?? NaN) / unit - value, one.scale[j])).toBeLessThan(1e-4)
					);
			}),
			{ numRuns: 300 }
		);
	});

	it('a power of two as unit changes not one bit', () => {
		fc.assert(
			fc.property(ordinary, season, fc.integer({ min: -60, max: 60 }), (values, m, power) => {
				const unit = 2 ** power;
				const [one, other] = [made(values, m), made(times(values, unit), m)];
				expect(other.mean).toEqual(one.mean.map((value) => value * unit));
				expect(other.scale).toEqual(one.scale.map((value) => value * unit));
			}),
			{ numRuns: 200 }
		);
	});

	it('without a season, a constant that is added is added to the forecast', () => {
		fc.assert(
			fc.property(ordinary, fc.integer({ min: -500, max: 500 }), (values, more) => {
				const one = made(values, 1);
				const shifted = values.map((value) => (value === null ? null : value + more));
				made(shifted, 1).mean.forEach((value, j) =>
					expect(relative(value - more - (one.mean[j] ?? NaN), one.scale[j])).toBeLessThan(1e-2)
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('a quantile has its probability', () => {
		fc.assert(
			fc.property(ordinary, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (values, p) => {
				const law = sumLaw(made(values, 12), 2, 6, { done: 10, weight: () => 0.5 });
				expect(cdf(law, quantile(law, p))).toBeCloseTo(p, 9);
			}),
			{ numRuns: 300 }
		);
	});

	it('a sum of one step is that step, and a sum adds its means', () => {
		fc.assert(
			fc.property(ordinary, fc.nat(steps - 1), (values, step) => {
				const one = made(values, 12);
				const { mode, scale } = sumLaw(one, step, step + 1);
				expect(mode).toBe(one.mean[step]);
				expect(scale / (one.scale[step] ?? NaN)).toBeCloseTo(1, 14);
				const total = one.mean.reduce((sum, value) => sum + value, 0);
				expect(sumLaw(one, 0, steps).mode).toBe(total);
			}),
			{ numRuns: 200 }
		);
	});

	it('the same numbers give the same bytes', () => {
		fc.assert(
			fc.property(history, season, (values, m) => {
				expect(forecast(values, m, steps)).toEqual(forecast([...values], m, steps));
			}),
			{ numRuns: 100 }
		);
	});

	it('what lies further back than a season can use changes nothing', () => {
		fc.assert(
			fc.property(fc.array(value, { minLength: 130, maxLength: 140 }), value, (values, older) => {
				expect(forecast([older, ...values], 12, steps)).toEqual(forecast(values, 12, steps));
			}),
			{ numRuns: 30 }
		);
	});
});
