import { expect, test } from 'vitest';
import { fileName } from './file.ts';

test.each([
	['Sales and marketing plan 2026', 'Sales and marketing plan 2026.md'],
	['Q1/Q2: what "next"?', 'Q1 Q2 what next.md'],
	['..\\..\\etc', 'etc.md'],
	['计划 2027', '计划 2027.md'],
	['  \n ', 'plan.md'],
	['x'.repeat(300), `${'x'.repeat(100)}.md`]
])('a board called %j is saved as %j', (title, name) => {
	expect(fileName(title, 'md')).toBe(name);
});
