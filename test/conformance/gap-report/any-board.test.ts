/** Whatever people write on a board, its gap report is whole: numbers or null, states with reasons. */
import {
	DIRECTIONS,
	GOAL_MODES,
	ROLLUPS,
	UNITS,
	type Actual,
	type Board,
	type Card,
	type GoalCard,
	type KpiCard,
	type Link
} from '@northlane/board';
import { assess, type GapReport } from '@northlane/plan';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const month = fc
	.tuple(fc.integer({ min: 2021, max: 2028 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const farMonth = fc.oneof(
	{ weight: 9, arbitrary: month },
	{ weight: 1, arbitrary: fc.constantFrom('0001-01', '9999-12') }
);
const day = fc
	.tuple(farMonth, fc.integer({ min: 1, max: 31 }))
	.map(([period, number]) => `${period}-${String(number).padStart(2, '0')}`);
/** The numbers that break arithmetic, among ordinary ones. */
const number = fc.oneof(
	fc.integer({ min: -200, max: 200_000 }),
	fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
	fc.constantFrom(0, -0, 1, 1e-300, 1e300, -1e300, Number.MAX_VALUE, 1e12)
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const common = {
	at: fc.constant({ lane: 'money', x: 0, y: 0 }),
	size: fc.constant([272, 144] as const),
	title: fc.string(),
	body: fc.constant(''),
	short: fc.constant(''),
	author: fc.constant(''),
	owner: fc.constant(''),
	votes: fc.nat(9)
};
const actual: fc.Arbitrary<Actual> = fc.record({ value: number, of: orNull(number) });
const window = fc
	.tuple(farMonth, farMonth)
	.map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

const kpiCard = (id: string): fc.Arbitrary<KpiCard> =>
	fc.record({
		...common,
		id: fc.constant(id),
		kind: fc.constant('kpi' as const),
		kpi: fc.constant(''),
		unit: fc.constantFrom(...UNITS),
		direction: fc.constantFrom(...DIRECTIONS),
		rollup: fc.constantFrom(...ROLLUPS),
		source: fc.constant(''),
		actuals: fc.oneof(
			fc.dictionary(farMonth, actual, { maxKeys: 30, noNullPrototype: true }),
			series.map((values) =>
				Object.fromEntries(values.map((value, i) => [monthAfter(i), { value, of: null }]))
			)
		),
		planned: fc.dictionary(farMonth, number, { maxKeys: 12, noNullPrototype: true })
	});

/** Unbroken months, as most KPIs have them. */
const series = fc.oneof(
	fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e5 }), {
		minLength: 1,
		maxLength: 40
	}),
	fc
		.tuple(number, fc.integer({ min: 1, max: 40 }))
		.map(([value, count]) => new Array<number>(count).fill(value))
);
const monthAfter = (i: number): string =>
	`${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

const goalCard = (id: string): fc.Arbitrary<GoalCard> =>
	fc.record({
		...common,
		id: fc.constant(id),
		kind: fc.constant('goal' as const),
		mode: fc.constantFrom(...GOAL_MODES),
		unit: fc.constantFrom(...UNITS),
		direction: fc.constantFrom(...DIRECTIONS),
		baseline: orNull(number),
		target: orNull(number),
		start: orNull(day),
		due: orNull(day),
		window: orNull(window),
		phasing: fc.dictionary(farMonth, number, { maxKeys: 5, noNullPrototype: true }),
		planForecast: orNull(
			fc.record({
				value: number,
				sigma: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })),
				madeOn: day,
				from: number,
				rule: fc.constant('')
			})
		),
		how: fc.constant(''),
		attainable: fc.constant(''),
		relevant: fc.constant(''),
		team: fc.constant(''),
		parent: fc.constant(null)
	});

const link: fc.Arbitrary<Link> = fc
	.record({
		from: fc.constantFrom('g0', 'g1', 'g2'),
		to: fc.constantFrom('k0', 'k1', 'gone'),
		kind: fc.constantFrom('measures' as const, 'supports' as const),
		role: fc.constantFrom('primary' as const, 'driver' as const),
		contribution: orNull(number)
	})
	.map((fields) => ({ ...fields, id: `${fields.from}>${fields.to}` }));

const board: fc.Arbitrary<Board> = fc
	.record({
		goals: fc.tuple(goalCard('g0'), goalCard('g1'), goalCard('g2')),
		kpis: fc.tuple(kpiCard('k0'), kpiCard('k1')),
		links: fc.array(link, { maxLength: 6 }),
		start: orNull(day),
		end: orNull(day),
		asOf: orNull(day)
	})
	.map(({ goals, kpis, links, start, end, asOf }) => ({
		info: { title: '', currency: 'EUR', asOf, start, end, northStar: 'g0', company: '' },
		lanes: [{ id: 'money', title: 'Money', hue: 'money' as const, order: 0 }],
		cards: new Map<string, Card>([...goals, ...kpis].map((card) => [card.id, card])),
		links: [
			...links,
			...goals.map(({ id }, i) => ({
				id: `${id}>k${i % 2}`,
				from: id,
				to: `k${i % 2}`,
				kind: 'measures' as const,
				role: 'primary' as const,
				contribution: null
			}))
		],
		sections: {}
	}));

function numbersIn(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(numbersIn);
}

describe('the gap report of any board', () => {
	const holds = (property: (report: GapReport, board: Board) => void) => {
		fc.assert(
			fc.property(board, day, (board, today) => property(assess(board, today), board)),
			{ numRuns: 400, seed: 2026 }
		);
	};

	test('holds numbers and nulls, and survives JSON', () =>
		holds((report) => {
			expect(numbersIn(report).filter((n) => !Number.isFinite(n) || Object.is(n, -0))).toEqual([]);
			expect(JSON.parse(JSON.stringify(report))).toEqual(report);
		}));

	test('gives each goal a state, and the unknown ones a reason', () =>
		holds(({ goals, counts }) => {
			expect(goals).toHaveLength(3);
			expect(Object.values(counts).reduce((a, b) => a + b)).toBe(3);
			for (const { state, reason, chance } of goals) {
				expect(reason === null).toBe(state !== 'unknown');
				expect(chance === null).toBe(state === 'unknown');
				if (chance !== null) expect(chance >= 0 && chance <= 1).toBe(true);
			}
		}));

	test('keeps its quantiles in order', () =>
		holds(({ goals, kpis }) => {
			for (const forecast of goals.flatMap(({ forecast, computed }) => [forecast, computed]))
				if (forecast) {
					expect(forecast.p10).toBeLessThanOrEqual(forecast.p50);
					expect(forecast.p50).toBeLessThanOrEqual(forecast.p90);
				}
			for (const { periods, p10, p50, p90 } of kpis) {
				expect([p10, p50, p90].map((list) => list.length)).toEqual(
					new Array(3).fill(periods.length)
				);
				p50.forEach((value, i) => {
					expect(p10[i]).toBeLessThanOrEqual(value);
					expect(p90[i]).toBeGreaterThanOrEqual(value);
				});
			}
		}));

	test('is the same whatever the order in which cards and links are kept', () =>
		holds((report, board) => {
			const turned = {
				...board,
				cards: new Map([...board.cards].reverse()),
				links: [...board.links].reverse()
			};
			const asOf = { ...turned, info: { ...board.info, asOf: report.asOf } };
			expect(assess(asOf, '2026-01-01')).toEqual(report);
		}));
});
