import { describe, expect, test } from 'vitest';
import { boardOf, kpi, months, outlookOf, RISING } from './small-board.ts';

describe('the fan of a KPI', () => {
	test('reaches to the end of the plan, or a year', () => {
		expect(outlookOf(boardOf({}, RISING, { end: '2026-12-31' })).periods).toHaveLength(9);
		expect(outlookOf(boardOf({}, RISING)).periods).toHaveLength(12);
		expect(outlookOf(boardOf({}, RISING, { end: '2025-12-31' })).periods).toHaveLength(12);
	});

	test('is empty without three months of numbers', () => {
		expect(outlookOf(boardOf({}, months([5, 6])))).toMatchObject({
			latest: { period: '2026-03', value: 6 },
			basis: null,
			periods: [],
			p50: []
		});
		expect(outlookOf(boardOf({}, {})).latest).toBeNull();
	});

	test("follows the plan's path while that goes on from the newest actual", () => {
		const board = boardOf({}, RISING, { end: '2026-06-30' });
		const planned = { '2026-04': 70, '2026-05': 75, '2026-06': 80 };
		board.cards.set('kpi', kpi(RISING, { planned }));
		expect(outlookOf(board)).toMatchObject({ basis: 'plan', p50: [70, 75, 80], target: 90 });
		const { p10, p90 } = outlookOf(board);
		expect(p10.every((low, i) => low < (p90[i] ?? 0))).toBe(true);
		board.cards.set('kpi', kpi({ ...RISING, '2026-06': 70 }, { planned }));
		expect(outlookOf(board, '2026-06-30').basis).toBe('computed');
	});
});
