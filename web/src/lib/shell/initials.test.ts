import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
	['Mei-ling Xu', 'MX'],
	['Noor Al Haddad', 'NH'],
	['Heron', 'HE'],
	['  iga  ', 'IG'],
	['Ósk', 'ÓS'],
	['アオサギ', 'アオ'],
	['王', '王'],
	['e\u0301lodie', 'E\u0301L'],
	['👩‍👩‍👧 Kim', 'KI'],
	['', '']
])('%j is shown as %j', (name, shown) => {
	expect(initials(name)).toBe(shown);
});
