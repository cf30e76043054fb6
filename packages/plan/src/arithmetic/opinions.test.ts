import { describe, expect, it } from 'vitest';
import { blend } from './opinions.ts';

describe('opinions', () => {
	it('without weight are none', () => {
		expect(blend([])).toBeNull();
		expect(blend([{ value: 5, weight: 0 }])).toBeNull();
		expect(() => blend([{ value: 5, weight: -1 }])).toThrow(RangeError);
	});
});
