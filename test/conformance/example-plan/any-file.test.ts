/** Whatever a file holds, reading it ends in a board that can be assessed and printed, or in a sentence. */
import { newDoc, readBoard } from '@northlane/board';
import { assess } from '@northlane/plan';
import { outline, toMarkdown } from '@northlane/plan/document';
import { importPlan, readPlanFile } from '@northlane/plan/import';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** A title, whatever signs are in it. */
const words = fc.string().map((text) => `${text}.`);
const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>;
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const id = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'x>y'), words);
/** Right most of the time: a file is refused for its first mistake. */
const rarely = <T>(right: T[], wrong: T[]): fc.Arbitrary<T> =>
	fc.oneof(
		{ weight: 60, arbitrary: fc.constantFrom(...right) },
		{ weight: 1, arbitrary: fc.constantFrom(...wrong) }
	);
const day = rarely(['2026-01-01', '2026-12-31', '9999-12-31'], ['2026-02-29', '0000-00-00']);
const month = rarely(['2026-01', '2026-12'], ['2026-13', '__proto__']);
/** Mostly what belongs there, sometimes anything, sometimes nothing. */
const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
	fc.oneof({ weight: 150, arbitrary }, { weight: 1, arbitrary: json });
const list = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
	mostly(fc.array(mostly(item), { maxLength: 3 }));
const part = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> => {
	const maybe = Object.entries(fields).map(([key, value]) => [key, mostly(value)] as const);
	return fc.record(Object.fromEntries(maybe), {
		requiredKeys: ['id', 'title'].filter((key) => key in fields)
	});
};
const series = fc.dictionary(id, fc.array(fc.option(number), { minLength: 2, maxLength: 2 }));

const measure = part({
	kpiId: fc.constantFrom('mrr', 'churn-rate', 'new-customers', '__proto__', 'own'),
	mode: fc.constantFrom('reach', 'accumulate', 'average', 'maintain', 'milestone'),
	unit: fc.constantFrom('currency', 'percent', 'count'),
	direction: fc.constantFrom('higher', 'lower', 'target'),
	baseline: number,
	target: number,
	window: rarely(['2026-01..2026-12', '2026-03..2026-03'], ['2026-12..2026-01', 'x']),
	phasing: fc.dictionary(month, number, { maxKeys: 2 })
});
const goal = part({
	id,
	title: words,
	lane: rarely(['money'], ['moon']),
	startDate: day,
	dueDate: day,
	measure,
	linkedKpis: list(part({ kpiId: id })),
	expectedAnalysis: part({ asOf: day, actual: number, forecastAtDue: number, sigma: fc.nat() })
});
const card = part({
	id,
	title: words,
	laneId: fc.constant('money'),
	type: fc.constantFrom('tactic', 'risk', 'hologram'),
	goalIds: list(id),
	votes: number
});
const action = part({ id, title: words, goalId: id, dueDate: day });
const file = fc.record(
	{
		version: mostly(fc.constant(1)),
		meta: mostly(fc.record({ title: words, northStarKpi: fc.constant('mrr') })),
		lanes: mostly(fc.constant([{ id: 'money' }, { id: 'x>y', title: 'Odd' }])),
		goals: list(goal),
		cards: list(card),
		actions: list(action),
		icps: list(part({ id, name: words, segmentSize: number })),
		team: list(part({ id, name: fc.string() })),
		history: part({
			months: fc.constant(['2025-12', '2026-01']),
			kpis: series,
			facts: series,
			territoryFacts: fc.dictionary(id, series)
		}),
		documents: part({ salesPlan: fc.dictionary(fc.constantFrom('sal-goals', 'x'), fc.string()) })
	},
	{ requiredKeys: ['meta', 'lanes'] }
);

test('any file that is almost a plan becomes a whole board or a whole sentence', () => {
	let boards = 0;
	fc.assert(
		fc.property(file, (value) => {
			const result = readPlanFile(JSON.stringify(value));
			if (!result.ok) {
				expect(result.problem.message).toMatch(/^[^]+\.$/);
				return;
			}
			boards++;
			const doc = newDoc();
			importPlan(doc, result.plan);
			const board = readBoard(doc);
			const report = assess(board, '2026-03-31');
			expect(report.goals).toHaveLength(result.plan.goals.length);
			const text = toMarkdown(outline(board, report, { kind: 'both', language: 'en' }));
			expect(text).not.toMatch(/\bNaN\b|\[object/);
		}),
		{ numRuns: 600, seed: 2026 }
	);
	// a generator whose files are all refused would test nothing
	expect(boards).toBeGreaterThan(50);
});

test('any text is a plan or a sentence', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			const result = readPlanFile(text);
			if (!result.ok) expect(result.problem.message).toMatch(/^[A-Z][^]+\.$/);
		}),
		{ numRuns: 500, seed: 2026 }
	);
});
