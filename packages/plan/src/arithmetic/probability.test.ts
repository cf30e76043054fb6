import { describe, expect, it, test } from 'vitest';
import {
	binomialSigma,
	chance,
	poissonSigma,
	scenarioSigma,
	stateOf,
	stepSigma,
	windowSigma
} from './probability.ts';

describe('a chance', () => {
	test.each([
		// direction, forecast, target, sigma, chance
		['higher', 100, 100, 0, 1],
		['higher', 99, 100, 0, 0],
		['lower', 100, 100, 0, 1],
		['lower', 101, 100, 0, 0],
		['target', 104, 100, 0, 1],
		['target', 106, 100, 0, 0],
		['target', 0, 0, 0, 1],
		['higher', 100, 100, 5, 0.5],
		['lower', 100, 100, 5, 0.5]
	] as const)('%s: %d against %d ± %d is %d', (direction, forecast, target, sigma, expected) => {
		expect(chance(direction, forecast, target, sigma)).toBe(expected);
	});

	it('of a planned level is that of its band', () => {
		expect(chance('target', 100, 100, 5)).toBeCloseTo(0.6827, 4);
		expect(chance('target', 100, 100, 1e-9)).toBe(1);
	});

	it('falls as the target rises, and keeps its digits far out', () => {
		const chances = [90, 100, 110, 150].map((target) => chance('higher', 100, target, 5));
		expect(chances).toEqual([...chances].sort((a, b) => b - a));
		expect(chances[3]).toBeGreaterThan(0);
	});

	test.each([
		[NaN, 1, 1],
		[1, Infinity, 1],
		[1, 1, -1],
		[1, 1, NaN]
	])('of %d against %d ± %d is refused', (forecast, target, sigma) => {
		expect(() => chance('higher', forecast, target, sigma)).toThrow(RangeError);
	});

	test.each([
		[1, 'on-track'],
		[0.7, 'on-track'],
		[0.6999, 'at-risk'],
		[0.4, 'at-risk'],
		[0.3999, 'off-track'],
		[0, 'off-track']
	])('of %d is %s', (probability, state) => {
		expect(stateOf(probability)).toBe(state);
	});

	it('takes its error from the last twelve months', () => {
		const steady = Array.from({ length: 12 }, (_, t) => 5 + 2 * t);
		expect(stepSigma([900, -900, ...steady])).toBeCloseTo(0, 9);
		expect(stepSigma([1, 2])).toBe(0);
	});

	it('reads low and high as one in ten and nine in ten', () => {
		expect(scenarioSigma(440 * 3, 100_000, 114_000)).toBeCloseTo(5_619.364151, 5);
		expect(scenarioSigma(3, 5, 5)).toBe(3);
	});

	it('has no error of nothing', () => {
		expect(() => binomialSigma(40, 0)).toThrow(RangeError);
		expect(() => windowSigma(2, 0)).toThrow(RangeError);
		expect([binomialSigma(0, 9), binomialSigma(130, 9), poissonSigma(-2)]).toEqual([0, 0, 0]);
	});
});
