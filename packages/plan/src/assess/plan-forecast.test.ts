import { describe, expect, test } from 'vitest';
import { gapOf, RISING, TODAY } from './small-board.ts';

describe("the plan's own forecast", () => {
	const planForecast = { value: 84, sigma: 7.5, madeOn: TODAY, from: 66, rule: 'by hand' };

	test('counts while the actual it was made from stands', () => {
		expect(gapOf({ planForecast })).toMatchObject({
			forecast: { value: 84, basis: 'plan', sigma: 7.5, rule: 'by hand', madeOn: TODAY },
			computed: { basis: 'computed' },
			state: 'off-track'
		});
		expect(gapOf({ planForecast }).chance).toBeCloseTo(0.2119, 4);
	});

	test.each([
		['66', 66.3, 'plan'],
		['66', 66.4, 'computed'],
		['66.4', 66.44, 'plan'],
		['66.4', 66.46, 'computed'],
		['0', 0.004, 'plan'],
		['0', 0.4, 'computed']
	])('made from %s, it sees %d and is %s', (from, actual, basis) => {
		const values = { ...RISING, '2026-03': actual };
		const gap = gapOf({ planForecast: { ...planForecast, from: Number(from) } }, values);
		expect(gap.forecast?.basis).toBe(basis);
		expect(gap.actual).toBe(basis === 'plan' ? Number(from) : actual);
	});

	test('ends with the first actual after it was made, even an equal one', () => {
		const gap = gapOf({ planForecast }, { ...RISING, '2026-04': 66 }, '2026-04-30');
		expect(gap.forecast?.basis).toBe('computed');
	});

	test('ends with the goal, once the due month has been measured', () => {
		const gap = gapOf({ planForecast, due: '2026-03-31', target: 66 });
		expect(gap).toMatchObject({ forecast: { basis: 'computed', value: 66 }, chance: 1 });
	});

	test.each([
		[90, 1],
		[89.9, 0]
	])('without any error, %d is all or nothing', (value, chance) => {
		expect(gapOf({ planForecast: { ...planForecast, value, sigma: 0 } }).chance).toBe(chance);
	});
});
