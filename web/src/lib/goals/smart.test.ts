import type { GoalCard, Link } from '@northlane/board';
import type { GoalGap } from '@northlane/plan';
import { expect, test } from 'vitest';
import { smartMarks } from './smart.ts';

const GOAL = {
	id: 'goal',
	title: 'Open Spain with 15 customers',
	...{ baseline: 0, target: 15, start: '2026-01-01', due: '2026-12-31' },
	...{ how: '', relevant: 'A new territory.', parent: null }
} as GoalCard;
const LINKS = [
	{ kind: 'measures', from: 'goal', to: 'kpi' },
	{ kind: 'supports', from: 'action', to: 'goal' }
] as Link[];

function marks(goal: Partial<GoalCard> = {}, chance: number | null = 0.5, links = LINKS): string {
	const gap = { chance } as GoalGap;
	return Object.values(smartMarks({ ...GOAL, ...goal }, gap, links))
		.map((mark) => mark.charAt(0))
		.join('');
}

test('a goal that has everything passes five times', () => {
	expect(marks()).toBe('ppppp');
});

test.each([
	['a title of two words', { title: 'More customers' }, 'mpppp'],
	['no baseline', { baseline: null }, 'pwppp'],
	['no target', { target: null }, 'pmppp'],
	['no reason', { relevant: '' }, 'pppwp'],
	['no start', { start: null }, 'ppppw'],
	['a start after the due date', { start: '2027-01-01' }, 'ppppw'],
	['no due date', { due: null }, 'ppppm'],
	['a title without spaces', { title: '新規顧客を獲得' }, 'ppppp']
])('%s', (_what, goal, expected) => {
	expect(marks(goal)).toBe(expected);
});

test.each([
	[0.4, 'p'],
	[0.39, 'w'],
	[0.15, 'w'],
	[0.14, 'm'],
	[null, 'w']
])('a chance of %s is marked %s', (chance, mark) => {
	expect(marks({}, chance)[2]).toBe(mark);
});

test('the links of other goals do not count', () => {
	const others = LINKS.map((link) => ({ ...link, from: 'other', to: 'another' }));
	expect(marks({}, 0.5, others)).toBe('wmppp');
});
