import { describe, expect, it } from 'vitest';
import { reforecast, review } from './review.ts';

describe('a review', () => {
	it('of nothing has no percents', () => {
		expect(review([], [])).toEqual({
			variance: [],
			variancePct: [],
			quarterVariance: 0,
			bias: null,
			mape: null,
			wape: null,
			accuracy: null
		});
	});

	it('has no percent of zero, and a worse loss is below the forecast', () => {
		expect(review([5, 0], [0, 0])).toMatchObject({ variancePct: [null, null], bias: null });
		expect(review([5, 0], [4, 1]).mape).toBeNull();
		expect(review([-12], [-10])).toMatchObject({ variancePct: [-20], bias: -20 });
		expect(reforecast(-10, -20)).toBe(-11);
	});

	it('needs a forecast for each actual', () => {
		expect(() => review([1, 2], [1])).toThrow(RangeError);
	});
});
