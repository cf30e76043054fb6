import { expect, it } from 'vitest';
import { spread } from './spread.ts';

it('centres labels on their points where there is room', () => {
	expect(
		spread(
			[
				{ at: 100, width: 40 },
				{ at: 300, width: 60 }
			],
			500,
			8
		)
	).toEqual([80, 270]);
});

it('keeps labels inside the line', () => {
	expect(spread([{ at: 0, width: 40 }], 500, 8)).toEqual([0]);
	expect(spread([{ at: 500, width: 40 }], 500, 8)).toEqual([460]);
});

it('pushes labels apart that would lie over one another', () => {
	const [first = 0, second = 0] = spread(
		[
			{ at: 100, width: 80 },
			{ at: 110, width: 80 }
		],
		500,
		8
	);
	expect(second - first).toBeGreaterThanOrEqual(88);
	const atEnd = spread(
		[
			{ at: 480, width: 80 },
			{ at: 490, width: 80 }
		],
		500,
		8
	);
	expect(atEnd).toEqual([332, 420]);
});

it('never leaves the line at the left, even without room', () => {
	expect(
		spread(
			[
				{ at: 10, width: 80 },
				{ at: 20, width: 80 }
			],
			100,
			8
		)
	).toEqual([0, 20]);
});
