import type { ActionCard, Card, GoalCard, Lane, Link } from '@northlane/board';
import type { GoalGap } from '@northlane/plan';
import { describe, expect, it } from 'vitest';
import {
	ALL_GOALS,
	countStates,
	goalRows,
	lanesWithoutGoal,
	listed,
	nextActions,
	waterfall,
	type GoalRow
} from './goal-list.ts';

const lane = (id: string, order: number): Lane => ({ id, title: id, hue: 'run', order });
const LANES = [lane('run', 0), lane('money', 1), lane('people', 2)];

const goal = (id: string, where: string | null, due: string | null = null): GoalCard =>
	({ kind: 'goal', id, due, at: { lane: where, x: 0, y: 0 } }) as GoalCard;

const gap = (shortfallPct: number | null, shortfall: number | null = shortfallPct): GoalGap =>
	({
		shortfallPct,
		shortfall,
		state: shortfall === null ? 'unknown' : shortfall > 0 ? 'off-track' : 'on-track'
	}) as GoalGap;

const GAPS: Record<string, GoalGap> = { a: gap(-5), b: gap(27), c: gap(6), d: gap(null) };

function rows(): GoalRow[] {
	const cards = [
		goal('a', 'money', '2026-12-31'),
		goal('b', 'run', '2026-12-31'),
		goal('c', 'money', '2026-09-30'),
		goal('d', null),
		goal('new', 'run')
	];
	return goalRows(cards, LANES, (id) => GAPS[id]);
}

const ids = (list: GoalRow[]): string[] => list.map(({ card }) => card.id);

describe('the list of goals', () => {
	it('begins with the largest shortfall and ends with what is unknown', () => {
		expect(ids(listed(rows(), ALL_GOALS))).toEqual(['b', 'c', 'a', 'd', 'new']);
	});

	it('puts a missed goal of zero first, for it has no percent', () => {
		const zero = goalRows([goal('b', 'run'), goal('z', 'run')], LANES, (id) =>
			id === 'z' ? gap(null, 3) : GAPS['b']
		);
		expect(ids(listed(zero, ALL_GOALS))).toEqual(['z', 'b']);
	});

	it('goes by due date, those without one last, and by lane', () => {
		expect(ids(listed(rows(), { ...ALL_GOALS, sort: 'due' }))).toEqual(['c', 'b', 'a', 'd', 'new']);
		expect(ids(listed(rows(), { ...ALL_GOALS, sort: 'lane' }))).toEqual([
			'b',
			'new',
			'c',
			'a',
			'd'
		]);
	});

	it('shows only the states and lanes asked for', () => {
		expect(ids(listed(rows(), { ...ALL_GOALS, states: ['off-track'] }))).toEqual(['b', 'c']);
		expect(ids(listed(rows(), { ...ALL_GOALS, lanes: ['run'] }))).toEqual(['b', 'new']);
		expect(ids(listed(rows(), { ...ALL_GOALS, lanes: ['run'], states: ['unknown'] }))).toEqual([
			'new'
		]);
	});

	it('counts the states, the worst first', () => {
		expect(countStates(rows())).toEqual([
			{ state: 'off-track', count: 2 },
			{ state: 'on-track', count: 1 },
			{ state: 'unknown', count: 2 }
		]);
	});
});

it('names the lanes without a goal, their work and the goals it is for', () => {
	const cards = [
		goal('g', 'run'),
		{ kind: 'initiative', id: 'i', at: { lane: 'people' } },
		{ kind: 'action', id: 't', at: { lane: 'people' } },
		{ kind: 'note', id: 'n', at: { lane: 'people' } }
	] as Card[];
	const links = [{ from: 'i', to: 'g', kind: 'supports' }] as Link[];
	const found = lanesWithoutGoal(cards, LANES, links);
	expect(found.lanes.map(({ id }) => id)).toEqual(['money', 'people']);
	expect(found.work).toBe(2);
	expect(found.goals.map(({ id }) => id)).toEqual(['g']);
});

it('lists the actions of the next four weeks, the late ones first, and none that is done', () => {
	const action = (id: string, due: string | null, state = 'open'): ActionCard =>
		({ kind: 'action', id, due, state }) as ActionCard;
	const actions = [
		action('soon', '2026-04-28'),
		action('later', '2026-04-29'),
		action('late', '2026-03-25'),
		action('done', '2026-04-01', 'done'),
		action('never', null)
	];
	expect(nextActions(actions, '2026-03-31').map(({ id }) => id)).toEqual(['late', 'soon']);
});

describe('what closes a gap', () => {
	const link = (from: string, contribution: number | null): Link =>
		({ id: from, kind: 'supports', from, to: 'g', contribution }) as Link;

	it('stacks what is sized, largest first, up to what is missing', () => {
		const links = [link('a', 2), link('b', null), link('c', 5), { ...link('d', 9), to: 'other' }];
		const { steps, goal, open } = waterfall(links, 'g', 10);
		expect(steps.map((step) => [step.link.from, step.from, step.size])).toEqual([
			['c', 0, 0.5],
			['a', 0.5, 0.2]
		]);
		expect([goal, open]).toEqual([1, 3]);
	});

	it('moves the tick left when the work covers more than is missing', () => {
		expect(waterfall([link('a', 20)], 'g', 10)).toMatchObject({ goal: 0.5, open: 0 });
	});

	it('is nothing when nothing is missing and nothing sized', () => {
		expect(waterfall([], 'g', 0)).toEqual({ steps: [], goal: 0, open: 0 });
	});
});
