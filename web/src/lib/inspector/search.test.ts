import { expect, test } from 'vitest';
import { matches } from './search.ts';

test.each([
	['Churn rate', 'churn', true],
	['Customer acquisition cost (CAC)', 'cac', true],
	['Monthly recurring revenue', 'rev month', true],
	['Prognoza sprzedaży', 'sprzedazy', true],
	['Łódź', 'lodz', true],
	['解約率', '解約', true],
	['Churn rate', 'win', false],
	['Anything', '', true]
])('"%s" is found by "%s": %s', (text, typed, found) => {
	expect(matches(text, typed)).toBe(found);
});
