import { cdf, forecast, lawAt, quantile, sumLaw } from '@northlane/forecast';
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
