import { newDoc, readBoard, setField, setSection, setText, type BoardDoc } from '@northlane/board';
import { examplePlan } from '@northlane/catalog/example-plan';
import { documentOrder, type PlanKind } from '@northlane/catalog/sections';
import type { Heading, Nodes, Root, Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatChance, LANGUAGES } from '../amount.ts';
import { assess } from '../assess.ts';
import { importPlan, readParsedPlan } from '../import/index.ts';
import type { GapReport, GoalGap } from '../report.ts';
import { outline, toMarkdown, type OutlineOptions } from './index.ts';

const TODAY = '2026-04-02';

function exampleDoc(): BoardDoc {
	const result = readParsedPlan(examplePlan);
	if (!result.ok) throw new Error(result.problem.message);
	const doc = newDoc();
	importPlan(doc, result.plan);
	return doc;
}

function write(
	doc: BoardDoc,
	options: Partial<OutlineOptions> = {}
): { root: Root; report: GapReport } {
	const board = readBoard(doc);
	const report = assess(board, TODAY);
	return { root: outline(board, report, { kind: 'both', language: 'en', ...options }), report };
}

function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

const headings = (root: Root, depth: number): string[] =>
	root.children
		.filter((node): node is Heading => node.type === 'heading' && node.depth === depth)
		.map(textOf);

/** The blocks of a section, by its English title and its plan. */
function sectionOf(root: Root, plan: string, title: string): Root['children'] {
	const starts = (node: Root['children'][number], depth: number, words: string): boolean =>
		node.type === 'heading' && node.depth === depth && textOf(node) === words;
	const from = root.children.findIndex((node) => starts(node, 2, plan));
	const rest = root.children.slice(from);
	const begin = rest.findIndex((node) => starts(node, 3, title));
	const end = rest.findIndex((node, i) => i > begin && node.type === 'heading');
	return rest.slice(begin + 1, end < 0 ? undefined : end);
}

function tableIn(blocks: Root['children']): string[][] {
	const table = blocks.find((node): node is Table => node.type === 'table');
	return table?.children.map((row) => row.children.map(textOf)) ?? [];
}

const doc = exampleDoc();
const { root, report } = write(doc);

describe('the sections of a plan document', () => {
	test.each<[PlanKind, string]>([
		['marketing', 'Marketing plan'],
		['sales', 'Sales plan']
	])('stand in the order of the %s plan', (kind, title) => {
		const { root } = write(doc, { kind });
		expect(headings(root, 1)).toEqual(['Tarnwick sales and marketing plan 2026']);
		expect(headings(root, 2)).toEqual([title]);
		expect(headings(root, 3)).toEqual(documentOrder(kind).map(({ title }) => title.en));
	});

	test('of both plans follow one another, marketing first', () => {
		expect(headings(root, 2)).toEqual(['Marketing plan', 'Sales plan']);
		expect(headings(root, 3)).toHaveLength(37);
	});

	test.each(LANGUAGES)('have their titles and words in %s', (language) => {
		const { root } = write(doc, { language });
		const order = [...documentOrder('marketing'), ...documentOrder('sales')];
		expect(headings(root, 3)).toEqual(order.map(({ title }) => title[language]));
		const text = toMarkdown(root);
		expect(text).not.toMatch(/undefined|NaN|\[object|Invalid Date/);
		// an English word of ours in another language would be a forgotten one
		if (language !== 'en') expect(text).not.toMatch(/Still empty|Off track|too high|Likely range/);
	});

	test('say in one line what belongs there while they are empty', () => {
		expect(sectionOf(root, 'Sales plan', 'Review log').map(textOf)).toEqual([
			'Still empty. What each review found and decided.'
		]);
	});

	test('begin with what people wrote', () => {
		const [first] = sectionOf(root, 'Sales plan', 'Sales forecast');
		expect(first && textOf(first)).toMatch(/^Base EUR 107,449/);
	});
});

test('days and shares are printed as everywhere else', () => {
	const document = textOf(root);
	expect(document).toContain('30 Sep 2026');
	expect(document).not.toContain('Sept ');
	expect(document).toMatch(/new customers: 52%/);
	expect(document).toMatch(/new customers: 8%/);
});

describe('the numbers of a plan document', () => {
	const amount = (value: number | null, gap: GoalGap): string =>
		formatAmount(value ?? NaN, { unit: gap.unit, currency: 'EUR', language: 'en' });
	const rows = [
		...tableIn(sectionOf(root, 'Marketing plan', 'Marketing goals and objectives')).slice(1),
		...tableIn(sectionOf(root, 'Sales plan', 'Sales goals')).slice(1)
	];

	test('cover each goal once, in the order of the report', () => {
		expect(rows).toHaveLength(8);
		const sales = report.goals.filter(({ goal }) => !['g-mql', 'g-awareness'].includes(goal));
		expect(rows.slice(2).map(([title]) => title)).toEqual(sales.map(({ title }) => title));
	});

	test.each(report.goals.map((gap) => [gap.goal, gap] as const))(
		"of %s are the gap report's, printed",
		(_, gap) => {
			const row = rows.find(([title]) => title === gap.title) ?? [];
			expect(row.slice(2, 5)).toEqual([
				amount(gap.actual, gap),
				amount(gap.forecast?.value ?? null, gap),
				amount(gap.target, gap)
			]);
			expect(row[6]).toBe(formatChance(gap.chance ?? NaN, 'en'));
			expect(row[8]).toBe(gap.owner);
		}
	);

	test('say in words how far each goal is off', () => {
		expect(rows.map((row) => row[5])).toEqual([
			'1.25 pt short',
			'1 ahead',
			'4 short',
			'€7,551 short',
			'0.08 pt too high',
			'0.20 pt short',
			'0.2 d ahead',
			'€559 ahead'
		]);
	});

	test('give range, chance and what it takes in the gap section', () => {
		const [head, , mrr] = tableIn(sectionOf(root, 'Sales plan', 'Forecast and gap analysis'));
		expect(head).toEqual([
			...['Goal', 'Forecast', 'Likely range', 'Target', 'Gap', 'Chance', 'Needed', 'State']
		]);
		expect(mrr?.slice(1)).toEqual([
			'€107,449',
			'€100,104 – €114,794',
			'€115,000',
			'€7,551 short',
			'9%',
			'€4,758 a month',
			'Off track'
		]);
	});

	test('follow the north star step by step to its target', () => {
		expect(tableIn(sectionOf(root, 'Sales plan', 'Sales forecast')).slice(1)).toEqual([
			['March 2026', '€72,000', '€72,179', '€179 ahead'],
			['June 2026', '€86,000', '€83,390', '€2,610 short'],
			['September 2026', '€100,500', '€94,721', '€5,779 short'],
			['December 2026', '€115,000', '€107,449', '€7,551 short']
		]);
	});

	test('carry the day they are of', () => {
		expect(root.children.slice(1, 3).map(textOf)).toEqual([
			'Tarnwick Software · 1 Jan 2026 – 31 Dec 2026',
			'Numbers as of 31 Mar 2026 · actuals to March 2026'
		]);
	});
});

describe('what lies on the board', () => {
	test('appears as actions with owner, date and state, the late one marked', () => {
		const rows = tableIn(sectionOf(root, 'Sales plan', 'Action items'));
		expect(rows.find(([title]) => title === 'Hire SDR number three')).toEqual([
			...['Hire SDR number three', 'Time to convert', 'Iga Borkowska', '25 Mar 2026', 'Late']
		]);
		expect(rows.filter((row) => row[4] === 'Late')).toHaveLength(1);
	});

	test('appears as profiles of the ideal customers', () => {
		const text = sectionOf(root, 'Marketing plan', 'Target audience and buyer personas').map(
			textOf
		);
		expect(text.join('\n')).toContain('Firms: 5,200');
		expect(text.join('\n')).toContain('(not a customer for us)');
	});

	test('says why a goal has no forecast', () => {
		const doc = exampleDoc();
		setField(doc, 'g-mrr', 'target', null);
		const { root } = write(doc);
		const text = sectionOf(root, 'Sales plan', 'Forecast and gap analysis').map(textOf).join('\n');
		expect(text).toContain('MRR: This goal has no target yet.');
	});

	test('of an empty board is a draft of all sections', () => {
		const { root } = write(newDoc());
		expect(headings(root, 1)).toEqual(['Untitled']);
		expect(toMarkdown(root).match(/^_Still empty\./gm)).toHaveLength(37);
	});
});

describe('Markdown', () => {
	const markdown = toMarkdown(root);

	test('is the same for the same board, byte for byte', () => {
		expect(toMarkdown(write(exampleDoc()).root)).toBe(markdown);
	});

	test('has tables whose numbers are set to the right', () => {
		expect(markdown).toContain('| Goal | KPI | Now | Forecast | Target | Gap |');
		expect(markdown).toContain('| - | - | -: | -: | -: | -: | -: | - | - | - |');
	});

	test("holds people's text as text, whatever it contains", () => {
		const doc = exampleDoc();
		const harm = '<script>alert(1)</script> | **bold** [x](javascript:y) ~~z~~ `c` &lt;\n\n# head';
		setText(doc, 'g-mrr', 'title', harm);
		setText(doc, 'a-23', 'title', harm);
		setText(doc, 'c-expand-3', 'title', harm);
		setField(doc, 'a-23', 'owner', '| x |\n| - |');
		setSection(doc, 'sal-review', `${harm}\n1. one\n- two\n===\n![i](http://x/y.png)`);
		const text = toMarkdown(write(doc).root);
		expect(text).not.toMatch(/(?<!\\)<script/);
		expect(text).not.toMatch(/(?<!\\)\[x]\(/);
		expect(text).not.toMatch(/(?<!\\)!\[i]/);
		expect(text).not.toMatch(/(?<!\\)\*\*bold/);
		expect(text).not.toMatch(/(?<!\\)~~z/);
		expect(text).not.toMatch(/^# head|^1\. one|^- two|^===/m);
		expect(text).not.toMatch(/&lt;(?<!\\&lt;)/);
	});

	test('keeps each row of a table on one line with all its cells', () => {
		const doc = exampleDoc();
		setText(doc, 'g-mrr', 'title', 'a | b\nc \\| d \\');
		const rows = toMarkdown(write(doc).root)
			.split('\n')
			.filter((line) => line.startsWith('| a'));
		expect(rows.length).toBeGreaterThan(1);
		for (const row of rows) {
			const cells = row.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length - 2;
			expect([4, 8, 10]).toContain(cells);
		}
	});
});
