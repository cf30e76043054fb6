import { newDoc, readBoard } from '@northlane/board';
import { examplePlan } from '@northlane/catalog/example-plan';
import { describe, expect, test } from 'vitest';
import { importPlan, readPlanFile } from './index.ts';

type Json = Record<string, unknown>;
const lanes = [{ id: 'acquire', title: 'Acquire' }];
const meta = { title: 'Small' };
const MINIMAL = { version: 1, meta, lanes };

function problemOf(file: unknown): { code: string; message: string } {
	const result = readPlanFile(typeof file === 'string' ? file : JSON.stringify(file));
	if (result.ok) throw new Error('the file was accepted');
	return result.problem;
}

const goal = (more: Json): Json => ({ ...MINIMAL, goals: [{ id: 'g', title: 'G', ...more }] });
const many = (count: number, make: (i: number) => unknown): unknown[] =>
	Array.from({ length: count }, (_, i) => make(i));

describe('a file that is no plan', () => {
	test.each([
		['', /^This file cannot be read as JSON: .+\.$/],
		['{"meta": ', /^This file cannot be read as JSON: .+\.$/],
		['PK\u0003\u0004', /^This file cannot be read as JSON: .+\.$/]
	])('%j is not JSON', (text, sentence) => {
		expect(problemOf(text)).toEqual({
			code: 'PLAN_NOT_JSON',
			message: expect.stringMatching(sentence) as string
		});
	});

	test.each([
		[[1, 2], 'a list of 2 entries'],
		[7, 'a single number'],
		[null, 'a single null'],
		[{}, 'an empty object'],
		[{ name: 'x', dependencies: {} }, 'a package description of npm'],
		[{ cells: [], nbformat: 4 }, 'a notebook'],
		[{ lists: [], cards: [] }, 'a board of a task manager'],
		[{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 'an object with "a", "b", "c", "d" and 1 more']
	])('%j is foreign', (file, look) => {
		expect(problemOf(file)).toEqual({
			code: 'PLAN_FOREIGN',
			message: `This is not a Northlane plan file: it looks like ${look}.`
		});
	});

	test.each([
		[2, 'the number 2'],
		['1', 'the text "1"']
	])('version %j is another format', (version, said) => {
		expect(problemOf({ ...MINIMAL, version })).toEqual({
			code: 'PLAN_VERSION',
			message: `This plan file's version is ${said}; this program reads version 1.`
		});
	});
});

describe('a plan with a mistake is refused with its place', () => {
	test.each<[Json, string]>([
		[{ ...MINIMAL, meta: 'x' }, 'meta is not an object: it is the text "x".'],
		[{ lanes, goals: [] }, 'meta is missing; it should be an object.'],
		[{ ...MINIMAL, meta: {} }, 'meta.title is missing.'],
		[{ ...MINIMAL, meta: { title: ' ' } }, 'meta.title is empty.'],
		[
			{ ...MINIMAL, meta: { ...meta, asOf: '2026-02-31' } },
			'meta.asOf is not a day like 2026-03-31: it is the text "2026-02-31".'
		],
		[
			{ ...MINIMAL, meta: { ...meta, currency: 'euro' } },
			'meta.currency is the text "euro"; a currency has three capital letters, like EUR.'
		],
		[{ ...MINIMAL, lanes: [] }, 'lanes is empty; a board needs at least one lane.'],
		[{ ...MINIMAL, lanes: {} }, 'lanes is not a list: it is an object.'],
		[
			{ ...MINIMAL, lanes: [...lanes, ...lanes] },
			'lanes[1].id is "acquire", which lanes[0] already has.'
		],
		[
			goal({ measure: { target: '12k' } }),
			'goals[0].measure.target is not a number: it is the text "12k".'
		],
		[goal({ measure: 5 }), 'goals[0].measure is not an object: it is the number 5.'],
		[
			goal({ measure: { mode: 'grow' } }),
			'goals[0].measure.mode is the text "grow"; it can be reach, accumulate, average, maintain or milestone.'
		],
		[
			goal({ measure: { window: '2026-09..2026-07' } }),
			'goals[0].measure.window is not a span of months like 2026-07..2026-09: it is the text "2026-09..2026-07".'
		],
		[
			goal({ measure: { phasing: { soon: 1 } } }),
			'goals[0].measure.phasing.soon is not a month like 2026-03: it is the text "soon".'
		],
		[goal({ lane: 'moon' }), 'goals[0].lane is "moon", and lanes has no such lane.'],
		[goal({ title: undefined }), 'goals[0].title is missing.'],
		[{ ...MINIMAL, cards: [{ id: 'c', title: 'C' }] }, 'cards[0].laneId is missing.'],
		[{ ...MINIMAL, cards: [5] }, 'cards[0] is not an object: it is the number 5.'],
		[
			{ ...MINIMAL, actions: [{ id: 'a', title: 'A', status: 'stuck' }] },
			'actions[0].status is the text "stuck"; it can be open, doing, in-progress or done.'
		],
		[
			{ ...MINIMAL, history: { months: ['2026-02', '2026-01'] } },
			'history.months[1] is 2026-01, which does not come after 2026-02.'
		],
		[
			{ ...MINIMAL, history: { months: ['2026-01'], kpis: { mrr: [1, 2] } } },
			'history.kpis.mrr has 2 values for the 1 months of history.months.'
		],
		[
			{ ...MINIMAL, history: { months: ['2026-01'], kpis: { mrr: ['1'] } } },
			'history.kpis.mrr[0] is not a number: it is the text "1".'
		]
	])('%#: %s', (file, message) => {
		expect(problemOf(file)).toEqual({ code: 'PLAN_INVALID', message });
	});

	test.each<[string, unknown]>([
		[
			'lanes has 25 entries; 24 are the most.',
			{ ...MINIMAL, lanes: many(25, (i) => ({ id: `l${i}` })) }
		],
		['cards has 2,001 entries; 2,000 are the most.', { ...MINIMAL, cards: many(2001, () => 0) }],
		['goals has 201 entries; 200 are the most.', { ...MINIMAL, goals: many(201, () => 0) }],
		['actions has 501 entries; 500 are the most.', { ...MINIMAL, actions: many(501, () => 0) }],
		[
			'history.months has 241 entries; 240 are the most.',
			{ ...MINIMAL, history: { months: many(241, () => '2026-01') } }
		],
		[
			'meta.title has 201 characters; 200 are the most.',
			{ ...MINIMAL, meta: { title: 'x'.repeat(201) } }
		],
		['goals[0].title has 2,001 characters; 2,000 are the most.', goal({ title: 'x'.repeat(2001) })]
	])('%s', (message, file) => {
		expect(problemOf(file)).toEqual({ code: 'PLAN_TOO_LARGE', message });
	});

	test('a number beyond all numbers is too large', () => {
		const file = JSON.stringify(goal({ measure: { target: 1 } })).replace(
			'"target":1',
			'"target":1e999'
		);
		expect(problemOf(file).message).toBe('goals[0].measure.target is too large for a number.');
	});

	test('a file beyond any plan is refused before it is parsed', () => {
		expect(problemOf(' '.repeat(10_000_001)).message).toBe(
			'The file has 10,000,001 characters; 10,000,000 are the most.'
		);
	});
});

describe('a file made to do harm', () => {
	test('cannot reach the prototype of anything', () => {
		const text = JSON.stringify({ ...MINIMAL, history: { months: [], kpis: {} } }).replace(
			'"kpis":{}',
			'"kpis":{"__proto__":[],"constructor":[]},"__proto__":{"polluted":1}'
		);
		const result = readPlanFile(text.replace('{', '{"__proto__":{"polluted":1,"meta":{}},'));
		if (!result.ok) throw new Error(result.problem.message);
		const doc = newDoc();
		importPlan(doc, result.plan);
		expect(readBoard(doc).info.title).toBe('Small');
		expect(({} as Json).polluted).toBeUndefined();
	});

	test('cannot name a KPI after what every object has', () => {
		const result = readPlanFile(
			JSON.stringify(goal({ measure: { kpiId: '__proto__', target: 1 } }))
		);
		if (!result.ok) throw new Error(result.problem.message);
		const doc = newDoc();
		importPlan(doc, result.plan);
		const kpi = [...readBoard(doc).cards.values()].find(({ kind }) => kind === 'kpi');
		expect(kpi).toMatchObject({ kpi: '', actuals: {} });
	});

	test('may begin with a byte order mark', () => {
		expect(readPlanFile('\uFEFF' + JSON.stringify(MINIMAL)).ok).toBe(true);
	});
});

// every value of the example plan replaced by a wrong one: nothing may throw, every sentence is whole
test('any value of the example plan may be wrong without more than a sentence', () => {
	const text = JSON.stringify(examplePlan);
	const values = [...text.matchAll(/(?<=:)("[^"]{0,40}"|-?\d+(\.\d+)?|null|true|false)(?=[,}])/g)];
	const picked = values.filter((_, i) => i % 37 === 0);
	expect(picked.length).toBeGreaterThan(100);
	for (const [i, match] of picked.entries()) {
		const wrong = ['[]', '{}', '"x"', '-1e400', 'null', '"__proto__"'][i % 6] ?? '';
		const at = match.index;
		const result = readPlanFile(text.slice(0, at) + wrong + text.slice(at + match[0].length));
		if (!result.ok) expect(result.problem.message).toMatch(/^[\w].*\.$/);
	}
});
