import { describe, expect, it } from 'vitest';
import { breakEven, lifetimeValue } from './economics.ts';

describe('economics', () => {
	it('has no end where there is no margin and no churn', () => {
		expect(breakEven(100, 10, 10, 5).months).toBeNull();
		expect(breakEven(100, 10, 12, 5)).toEqual({ months: null, marginPct: -20 });
		expect(breakEven(100, 10, 5, 0).months).toBeNull();
		expect(lifetimeValue(240, 0.8, 0)).toBeNull();
		expect(() => lifetimeValue(240, 0.8, 2)).toThrow('invalid churn: 2');
	});
});
