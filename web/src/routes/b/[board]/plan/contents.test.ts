import { newDoc, readBoard, setSection, startBoard } from '@northlane/board';
import { assess } from '@northlane/plan';
import { outline } from '@northlane/plan/document';
import { describe, expect, it } from 'vitest';
import { contentsOf, textOf } from './contents.ts';

function documentOf(kind: 'both' | 'sales') {
	const doc = newDoc();
	startBoard(doc, 'A plan', 'padre');
	setSection(doc, 'executive-summary', 'In one sentence.');
	const board = readBoard(doc);
	return outline(board, assess(board, '2026-03-31'), { kind, language: 'en' });
}

describe('the contents of a document', () => {
	it('number the sections of each plan from one', () => {
		const { plans } = contentsOf(documentOf('both'));
		expect(plans).toHaveLength(2);
		for (const { sections } of plans) {
			expect(sections.length).toBeGreaterThan(5);
			expect(sections.map(({ number }) => number)).toEqual(sections.map((_, i) => i + 1));
		}
	});

	it('give every heading an anchor of its own', () => {
		const { headings } = contentsOf(documentOf('both'));
		const anchors = [...headings.values()].map(({ anchor }) => anchor);
		expect(new Set(anchors).size).toBe(anchors.length);
	});

	it('list one plan alone when one is asked for', () => {
		expect(contentsOf(documentOf('sales')).plans).toHaveLength(1);
	});
});

it('reads the words of a node through all that is in it', () => {
	const root = documentOf('sales');
	expect(textOf(root.children[0] ?? { type: 'text', value: '' })).toBe('A plan');
});
