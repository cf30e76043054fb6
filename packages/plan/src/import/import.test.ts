import {
	boardX,
	FIRST_CARD_Y,
	newDoc,
	readBoard,
	type Board,
	type Card,
	type CardKind,
	type CardOf
} from '@northlane/board';
import { examplePlan } from '@northlane/catalog/example-plan';
import { describe, expect, test } from 'vitest';
import { importPlan, readParsedPlan, readPlanFile } from './index.ts';

function boardOf(file: unknown): { board: Board; left: string[] } {
	const result = readPlanFile(JSON.stringify(file));
	if (!result.ok) throw new Error(result.problem.message);
	const doc = newDoc();
	const { left } = importPlan(doc, result.plan);
	return { board: readBoard(doc), left };
}

function card<K extends CardKind>(board: Board, id: string, kind: K): CardOf<K> {
	const found = board.cards.get(id);
	if (found?.kind !== kind) throw new Error(`no ${kind} ${id}`);
	return found as CardOf<K>;
}

const MINIMAL = { meta: { title: 'Small' }, lanes: [{ id: 'acquire', title: 'Win' }] };

describe('the example plan on a board', () => {
	const { board, left } = boardOf(examplePlan);
	const kinds = Object.groupBy(board.cards.values(), ({ kind }) => kind);

	test('reads the same from its text and from its content', () => {
		const parsed = readParsedPlan(examplePlan);
		expect(parsed).toEqual(readPlanFile(JSON.stringify(examplePlan)));
	});

	test('has its eight lanes, 4 ICPs, 8 goals, 30 initiatives, 7 notes and 25 actions', () => {
		expect(board.lanes.map(({ id, hue }) => [id, hue])).toEqual(
			board.lanes.map(({ id }) => [id, id])
		);
		const counts = Object.entries(kinds).map(([kind, cards]) => [kind, cards.length]);
		expect(Object.fromEntries(counts)).toMatchObject({
			icp: 4,
			goal: 8,
			initiative: 30,
			note: 7,
			action: 25
		});
	});

	test('is dated, and its north star is the MRR goal', () => {
		expect(board.info).toEqual({
			title: 'Tarnwick sales and marketing plan 2026',
			currency: 'EUR',
			asOf: '2026-03-31',
			start: '2026-01-01',
			end: '2026-12-31',
			northStar: 'g-mrr',
			company: 'Tarnwick Software'
		});
	});

	test('keeps for each goal the forecast that the team froze', () => {
		expect(card(board, 'g-mrr', 'goal')).toMatchObject({
			mode: 'reach',
			target: 115000,
			owner: 'Iga Borkowska',
			short: 'MRR',
			planForecast: {
				value: 107449.0309,
				sigma: 5731.2898,
				madeOn: '2026-03-31',
				from: 72179
			}
		});
		expect(card(board, 'g-mql', 'goal').window).toEqual(['2026-07', '2026-09']);
	});

	test('names goals in at most 22 characters', () => {
		const shorts = kinds.goal?.map(({ short }) => short);
		expect(shorts).toEqual([
			'Raise awareness',
			'Churn rate',
			'CLV',
			'Time to convert',
			'MQL-to-SQL rate',
			'MRR',
			'New-account conversion',
			'Open Spain'
		]);
	});

	test('gives each goal its own KPI with 24 months, rates with what they were measured on', () => {
		const primary = board.links.filter(
			({ role, kind }) => kind === 'measures' && role === 'primary'
		);
		expect(primary).toHaveLength(8);
		expect(card(board, 'kpi-mql-to-sql-rate', 'kpi').actuals['2026-03']).toEqual({
			value: 40.5063,
			of: 158
		});
		expect(card(board, 'kpi-churn-rate', 'kpi').actuals['2024-04']?.of).toBe(118);
		expect(card(board, 'kpi-time-to-convert', 'kpi').actuals['2026-03']?.of).toBe(19);
		expect(Object.keys(card(board, 'kpi-mrr', 'kpi').actuals)).toHaveLength(24);
		expect(card(board, 'kpi-mrr', 'kpi').actuals['2026-03']).toEqual({ value: 72179, of: null });
	});

	test('measures the Spanish goal by the customers of Spain, and says so', () => {
		const spain = card(board, 'kpi-new-customers-es', 'kpi');
		expect(spain.title).toBe('New customers, Spain');
		expect(spain.source).toBe('plan file, Spain');
		expect(Object.values(spain.actuals).every(({ value }) => value === 0)).toBe(true);
		expect(Object.values(spain.planned)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 1]);
		expect(card(board, 'kpi-new-customers', 'kpi').actuals['2026-03']?.value).toBe(19);
	});

	test("carries the plan's own path of a KPI in the KPI's unit", () => {
		expect(card(board, 'kpi-mrr', 'kpi').planned['2026-12']).toBe(107449.0309);
		expect(card(board, 'kpi-mql-to-sql-rate', 'kpi').planned['2026-05']).toBe(42.4);
	});

	test('has a driver that several goals share once, linked to each', () => {
		const to = board.links.filter((link) => link.to === 'kpi-new-customers');
		expect(to.map(({ from, role }) => [from, role])).toEqual([['g-mrr', 'driver']]);
		const titles = kinds.kpi?.map(({ title }) => title) ?? [];
		expect(new Set(titles).size).toBe(titles.length);
	});

	test('sizes what the decisions bring: 30 of the 32 missing customers, in euro', () => {
		const sizes = board.links.filter(({ to }) => to === 'g-mrr').map((link) => link.contribution);
		const covered = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
		expect(covered).toBeCloseTo(30.04 * 234, 0);
	});

	test('puts work under its owner, with state and date', () => {
		expect(card(board, 'a-19', 'action')).toMatchObject({
			state: 'open',
			due: '2026-03-25',
			owner: 'Iga Borkowska'
		});
		expect(card(board, 'c-people-1', 'initiative').play).toBe('hire');
		expect(card(board, 'c-position-6', 'note').paper).toBe('rose');
	});

	test('keeps the texts of the documents', () => {
		expect(Object.keys(board.sections)).toHaveLength(23);
		expect(board.sections['sal-forecast']).toMatch(/^Base EUR 107,449/);
	});

	test('says what has no home yet', () => {
		expect(left).toContain('competitors (5)');
		expect(left).toContain('budget (11)');
		expect(left.join()).toMatch(/history of KPIs that no goal names \(\d+\)/);
		expect(left.join()).not.toMatch(/goals \(|lanes \(|links to goals/);
	});
});

describe('the cards of an imported plan', () => {
	const { board } = boardOf(examplePlan);
	const cards = [...board.cards.values()];
	const box = ({ at, size }: Card) => {
		const x = boardX(at, board.lanes);
		return { left: x, top: at.y, right: x + size[0], bottom: at.y + size[1] };
	};

	test('never overlap', () => {
		const overlaps = cards.flatMap((a, i) =>
			cards.slice(i + 1).filter((b) => {
				const [p, q] = [box(a), box(b)];
				return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
			})
		);
		expect(overlaps).toEqual([]);
	});

	test('clasp each goal to its KPI, 12 below it', () => {
		for (const { from, to } of board.links.filter(
			({ role, kind }) => kind === 'measures' && role === 'primary'
		)) {
			const [goal, kpi] = [card(board, from, 'goal'), card(board, to, 'kpi')];
			expect(kpi.at).toEqual({ ...goal.at, y: goal.at.y + goal.size[1] + 12 });
		}
	});

	test.each(['acquire', 'position', 'money', 'people'])(
		'lie on shelves in %s: goals, profiles, initiatives, actions, numbers',
		(lane) => {
			const here = cards.filter(({ at }) => at.lane === lane);
			const top = (kind: CardKind): number =>
				Math.min(...here.filter((one) => one.kind === kind).map(({ at }) => at.y));
			expect(top('goal')).toBe(FIRST_CARD_Y);
			expect(top('initiative')).toBeGreaterThan(top('goal'));
			expect(top('action')).toBeGreaterThan(top('initiative'));
		}
	);

	test('begin with the numbers where a lane has no goal', () => {
		const deploy = cards.filter(({ at }) => at.lane === 'deploy' && at.y === FIRST_CARD_Y);
		expect(deploy.map(({ title }) => title)).toEqual(['Onboarding completion rate']);
	});
});

describe('a small plan', () => {
	test('needs only a title and a lane', () => {
		const { board, left } = boardOf(MINIMAL);
		expect(board.info.title).toBe('Small');
		expect(board.lanes).toEqual([{ id: 'acquire', title: 'Win', hue: 'acquire', order: 0 }]);
		expect(board.cards.size).toBe(0);
		expect(left).toEqual([]);
	});

	test('may hold goals without a measure, and cards of kinds nobody has heard of', () => {
		const { board } = boardOf({
			...MINIMAL,
			goals: [{ id: 'g', title: 'Be known' }],
			cards: [{ id: 'c', laneId: 'acquire', type: 'hologram', title: 'Show it' }]
		});
		expect(card(board, 'g', 'goal')).toMatchObject({ target: null, at: { lane: 'acquire' } });
		expect(card(board, 'c', 'note').paper).toBe('butter');
	});

	test('gives lanes of its own the next free hues', () => {
		const lanes = ['north', 'acquire', 'south', 'west'].map((id) => ({ id, title: id }));
		const { board } = boardOf({ ...MINIMAL, lanes });
		expect(board.lanes.map(({ hue }) => hue)).toEqual(['product', 'acquire', 'deploy', 'run']);
	});

	test('starts the hues again after the eighth lane', () => {
		const lanes = Array.from({ length: 9 }, (_, i) => ({ id: `own-${i}`, title: 'Own' }));
		const { board } = boardOf({ ...MINIMAL, lanes });
		expect(board.lanes[8]?.hue).toBe('product');
		expect(new Set(board.lanes.map(({ hue }) => hue)).size).toBe(8);
	});

	test('gets safe ids where its own are not, the same each time', () => {
		const file = {
			...MINIMAL,
			goals: [
				{ id: 'a>b', title: 'One' },
				{ id: 'constructor', title: 'Two' },
				{ id: 'same', title: 'Three' }
			],
			cards: [{ id: 'same', laneId: 'acquire', title: 'Card', type: 'tactic', goalIds: ['a>b'] }]
		};
		const { board } = boardOf(file);
		expect([...board.cards.keys()].sort()).toEqual(['card-1', 'goal-1', 'goal-2', 'same']);
		expect(board.links).toMatchObject([{ from: 'card-1', to: 'goal-1', kind: 'supports' }]);
	});

	test('notes links to goals that are not there', () => {
		const actions = [{ id: 'a', title: 'Call', goalId: 'gone' }];
		const { board, left } = boardOf({ ...MINIMAL, actions });
		expect(board.links).toEqual([]);
		expect(left).toEqual(['links to goals that the file does not have (1)']);
	});
});
