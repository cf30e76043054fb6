import { expect, test } from 'vitest';
import { answer } from './answers.ts';
import { cases } from './cases.ts';

test.each(cases)('$id $title', ({ topic, input, expected, tolerance }) => {
	compare(answer(topic, input), expected, tolerance);
});

/** Every expected value, however deep, against the answer's at the same place. */
function compare(given: unknown, expected: unknown, tolerance: number): void {
	if (typeof expected === 'number') {
		expect(given).toBeTypeOf('number');
		const size = Math.max(1, Math.abs(expected));
		expect(Math.abs((given as number) - expected)).toBeLessThanOrEqual(tolerance * size);
	} else if (expected !== null && typeof expected === 'object') {
		for (const [key, value] of Object.entries(expected))
			compare((given as Record<string, unknown>)[key], value, tolerance);
	} else expect(given).toEqual(expected);
}

test('a comparison that is off by more than the tolerance fails', () => {
	expect(() => compare({ a: [1.1] }, { a: [1] }, 1e-6)).toThrow();
	expect(() => compare({}, { a: null }, 1e-6)).toThrow();
});
