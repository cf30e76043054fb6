import { describe, expect, it, test } from 'vitest';
import { MOST_ROWS, readMonth, readPaste } from './paste.ts';

describe('a pasted column', () => {
	it('follows month by month from the one given', () => {
		expect(readPaste('1,200\n1,300\n', '2025-12', 'en')).toEqual({
			ok: true,
			dated: false,
			values: [
				{ period: '2025-12', actual: { value: 1200, of: null } },
				{ period: '2026-01', actual: { value: 1300, of: null } }
			]
		});
	});

	it('takes the months beside the numbers, in any order, and leaves out the names of columns', () => {
		const pasted = readPaste(
			'Month\tRate\tLeads\n2026-03\t42,05\t390\nluty 2026\t41\t380',
			'2020-01',
			'pl'
		);
		expect(pasted).toEqual({
			ok: true,
			dated: true,
			values: [
				{ period: '2026-03', actual: { value: 42.05, of: 390 } },
				{ period: '2026-02', actual: { value: 41, of: 380 } }
			]
		});
	});

	it('keeps an empty cell as a missing month, not as zero', () => {
		const pasted = readPaste('5\n\n7', '2026-01', 'en');
		expect(pasted.ok && pasted.values.map(({ actual }) => actual?.value)).toEqual([
			5,
			undefined,
			7
		]);
	});

	it('says in which row it found words', () => {
		expect(readPaste('KPI\n5\nabout six\n7', '2026-01', 'en')).toEqual({
			ok: false,
			reason: 'text',
			row: 3,
			text: 'about six'
		});
	});

	it('refuses a number written for another language', () => {
		expect(readPaste('1.234,5', '2026-01', 'en')).toMatchObject({ ok: false, row: 1 });
		expect(readPaste('1.234,5', '2026-01', 'es')).toMatchObject({ ok: true });
	});

	it('refuses nothing, and far too much', () => {
		expect(readPaste(' \n ', '2026-01', 'en')).toEqual({ ok: false, reason: 'empty' });
		const long = '1\n'.repeat(MOST_ROWS + 1);
		expect(readPaste(long, '2026-01', 'en')).toEqual({ ok: false, reason: 'too-many' });
	});

	it('reads the line ends of other systems', () => {
		expect(readPaste('1\r\n2\r\n', '2026-01', 'en')).toMatchObject({
			ok: true,
			values: { length: 2 }
		});
	});
});

test.each([
	['2026-03', 'en'],
	['2026/3', 'en'],
	['03/2026', 'en'],
	['3.2026', 'pl'],
	['2026-03-31', 'en'],
	['31.03.2026', 'pl'],
	['March 2026', 'en'],
	['Mar 26', 'en'],
	['mar. 2026', 'es'],
	['marzo de 2026', 'es'],
	['marzec 2026', 'pl'],
	['marca 2026', 'pl'],
	['2026年3月', 'ja'],
	['2026년 3월', 'ko'],
	['March 2026', 'zh']
] as const)('"%s" in %s is March 2026', (cell, language) => {
	expect(readMonth(cell, language)).toBe('2026-03');
});

test.each(['13/2026', '2026', '1,234', 'Total', ''])('"%s" is no month', (cell) => {
	expect(readMonth(cell, 'en')).toBeNull();
});
