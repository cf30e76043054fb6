import type { Card } from '@northlane/board';
import type { GoalGap } from '@northlane/plan';
import { describe, expect, it, test } from 'vitest';
import { en } from '#lib/i18n/en/index.ts';
import {
	actionLook,
	bareNumber,
	briefAmount,
	dueMonth,
	personColour,
	signedGap
} from './figures.ts';
import { mention, spoken } from './names.ts';

const base = {
	id: 'x',
	at: { lane: 'run', x: 0, y: 0 },
	size: [272, 132],
	body: '',
	short: '',
	author: '',
	owner: '',
	votes: 0
} as const;

function say(card: Card, gap?: Partial<GoalGap>, supports: string[] = []): string {
	return spoken(card, {
		messages: en,
		language: 'en',
		currency: 'EUR',
		today: '2026-03-31',
		gap: gap as GoalGap | undefined,
		outlook: undefined,
		supports
	});
}

describe('a card is announced as kind, title, status, number and owner', () => {
	it('a goal', () => {
		const goal = {
			...base,
			kind: 'goal',
			title: 'Open Spain',
			owner: 'Lucía Ferrán',
			due: '2026-12-31'
		};
		const gap = {
			state: 'off-track',
			reason: null,
			shortfall: 4,
			unit: 'count',
			direction: 'higher'
		};
		expect(say(goal as unknown as Card, gap as Partial<GoalGap>)).toBe(
			'Goal. Open Spain. Off track, 4 short. Owner Lucía Ferrán, due 31 Dec.'
		);
	});

	it('an action that is late', () => {
		const action = { ...base, kind: 'action', title: 'Hire', state: 'open', due: '2026-03-25' };
		expect(say(action as unknown as Card)).toBe('Action. Hire. Late. Due 25 Mar.');
	});

	it('an initiative with the goal it supports, by the name of its sort', () => {
		const hire = { ...base, kind: 'initiative', play: 'hire', title: 'Sales lead?' };
		expect(say(hire as unknown as Card, undefined, ['Open Spain'])).toBe(
			'Hire. Sales lead? Supports Open Spain.'
		);
	});

	it('a card without a title', () => {
		expect(
			say({ ...base, kind: 'note', title: '', paper: 'sky', author: 'Ana' } as unknown as Card)
		).toBe('Note. Empty note. Written by Ana.');
	});
});

it('mentions a card by its short name, or by the beginning of its title', () => {
	const note = { ...base, kind: 'note', paper: 'sky' } as const;
	expect(mention({ ...note, title: 'Long', short: 'Brief' }, en)).toBe('Brief');
	expect(mention({ ...note, title: 'Forty letters and then some more of them' }, en)).toHaveLength(
		40
	);
	expect(mention({ ...note, title: 'A title that goes on and on without an end' }, en)).toMatch(
		/…$/
	);
});

test.each([
	['open', '2026-04-01', 'open'],
	['open', '2026-03-31', 'open'],
	['open', '2026-03-30', 'late'],
	['doing', '2026-03-30', 'late'],
	['done', '2026-03-30', 'done'],
	['doing', null, 'doing']
] as const)('an action that is %s and due %s looks %s', (state, due, look) => {
	const action = { ...base, kind: 'action', title: '', state, due } as const;
	expect(actionLook(action, '2026-03-31')).toBe(look);
});

test.each([
	[107_449, 'currency', '€107.4K'],
	[72_179, 'currency', '€72,179'],
	[42.05, 'percent', '42.1%'],
	[1_250_000, 'count', '1.3M']
] as const)('a tile prints %d %s as %s', (value, unit, text) => {
	expect(briefAmount(value, { unit, currency: 'EUR', language: 'en' })).toBe(text);
});

test.each([
	[7_551, 'currency', '−€7.6K'],
	[-559, 'currency', '+€559'],
	[0.08, 'percent', '−0.08 pt'],
	[4, 'count', '−4'],
	[0, 'count', '0']
] as const)('a shortfall of %d %s is %s on a tile, plus being good', (shortfall, unit, text) => {
	expect(signedGap({ shortfall, unit } as GoalGap, { currency: 'EUR', language: 'en' })).toBe(text);
});

it('prints a range without its unit', () => {
	expect(bareNumber(100_347, 'currency', 'en')).toBe('100.3K');
	expect(bareNumber(40.68, 'percent', 'en')).toBe('40.7');
	expect(bareNumber(6.754, 'count', 'en')).toBe('6.75');
	expect(bareNumber(-3, 'count', 'en')).toBe('−3');
});

it('prints a due month with its year only when it is another', () => {
	expect(dueMonth('2026-12-31', '2026-03-31', 'en')).toBe('Dec');
	expect(dueMonth('2027-01-31', '2026-03-31', 'en')).toBe('Jan 2027');
});

it('gives a name the same colour every time, of the eight', () => {
	const names = ['Iga Borkowska', 'Lucía Ferrán', '田中', ''];
	for (const name of names) {
		expect(personColour(name)).toBe(personColour(name));
		expect(personColour(name)).toBeGreaterThanOrEqual(1);
		expect(personColour(name)).toBeLessThanOrEqual(8);
	}
});
