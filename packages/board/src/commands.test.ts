import { describe, expect, it, test } from 'vitest';
import {
	addCard,
	bytesOf,
	boardFromBytes,
	link,
	linkBetween,
	MAX_TITLE_LENGTH,
	moveCards,
	newDoc,
	readBoard,
	readCard,
	readLinks,
	removeCards,
	resizeCard,
	restoreCards,
	setActual,
	setField,
	setInfo,
	setPhase,
	setSection,
	setText,
	startBoard,
	unlink,
	type BoardDoc,
	type KpiCard
} from './index.ts';

const at = { lane: 'acquire', x: 16, y: 72 };

function board(): BoardDoc {
	const doc = newDoc();
	startBoard(doc, 'Plan 2026', 'padre');
	addCard(doc, 'goal', { kind: 'goal', at, title: 'Raise MRR', target: 115_000 });
	addCard(doc, 'kpi', {
		kind: 'kpi',
		at,
		title: 'MRR',
		actuals: { '2026-03': { value: 72_179, of: null } }
	});
	addCard(doc, 'work', { kind: 'initiative', at, title: 'Guided demo' });
	return doc;
}

describe('a board', () => {
	it('starts with the eight PADRE lanes in order', () => {
		const { lanes, info } = readBoard(board());
		expect(lanes.map((lane) => lane.title)).toEqual([
			'Position',
			'Acquire',
			'Deploy',
			'Run',
			'Expand',
			'Product',
			'People',
			'Money'
		]);
		expect(info.title).toBe('Plan 2026');
	});

	it('starts with nothing when it is blank', () => {
		const doc = newDoc();
		startBoard(doc, 'Empty', 'blank');
		expect(readBoard(doc).lanes).toEqual([]);
	});

	it('comes back from its bytes as it was', () => {
		const doc = board();
		expect(boardFromBytes(bytesOf(doc))).toEqual(readBoard(doc));
	});

	it('refuses bytes that are no update', () => {
		expect(() => boardFromBytes(new Uint8Array([255, 255, 255]))).toThrow();
	});
});

describe('a command', () => {
	it('is one transaction, whatever it writes', () => {
		const doc = board();
		let updates = 0;
		doc.on('update', () => updates++);
		moveCards(
			doc,
			new Map([
				['goal', at],
				['kpi', { lane: 'money', x: 304, y: 72 }]
			])
		);
		setInfo(doc, { title: 'New', currency: 'USD' });
		resizeCard(doc, 'kpi', [560, 200]);
		expect(updates).toBe(3);
	});

	it('does nothing to a card that is not there', () => {
		const doc = board();
		const before = bytesOf(doc);
		moveCards(doc, new Map([['gone', at]]));
		setField(doc, 'gone', 'owner', 'Iga');
		setText(doc, 'gone', 'title', 'x');
		setActual(doc, 'gone', '2026-04', { value: 1, of: null });
		resizeCard(doc, 'gone', [200, 200]);
		removeCards(doc, ['gone'], '2026-04-01');
		expect(bytesOf(doc)).toEqual(before);
	});

	it('leaves the card that has an id in place when the id is used again', () => {
		const doc = board();
		addCard(doc, 'goal', { kind: 'note', at, title: 'Other' });
		expect(readCard(doc, 'goal')).toMatchObject({ kind: 'goal', title: 'Raise MRR' });
	});

	test.each(['', 'a>b'])('refuses the card id %j', (id) => {
		expect(() => addCard(newDoc(), id, { kind: 'note', at })).toThrow(RangeError);
	});

	test.each(['2026-13', '2026', '2026-3', 'March', '__proto__'])(
		'refuses the month %s',
		(month) => {
			expect(() => setActual(board(), 'kpi', month, { value: 1, of: null })).toThrow(RangeError);
			expect(() => setPhase(board(), 'goal', month, 1)).toThrow(RangeError);
		}
	);

	it('cuts a text at its limit instead of losing it', () => {
		const doc = board();
		setText(doc, 'goal', 'title', 'x'.repeat(MAX_TITLE_LENGTH + 5));
		expect(readCard(doc, 'goal')?.title).toHaveLength(MAX_TITLE_LENGTH);
	});

	it('clears a field with null, with an empty text and with undefined', () => {
		const doc = board();
		for (const nothing of [null, '', undefined]) {
			setField(doc, 'goal', 'owner', 'Iga');
			setField(doc, 'goal', 'owner', nothing);
			expect(readCard(doc, 'goal')?.owner).toBe('');
		}
	});

	it('keeps an actual with its denominator, and takes one out', () => {
		const doc = board();
		setActual(doc, 'kpi', '2026-04', { value: 42.05, of: 390 });
		setActual(doc, 'kpi', '2026-03', null);
		expect((readCard(doc, 'kpi') as KpiCard).actuals).toEqual({
			'2026-04': { value: 42.05, of: 390 }
		});
	});

	it('writes a section once and changes it in place', () => {
		const doc = board();
		setSection(doc, 'sal-goals', 'First');
		setSection(doc, 'sal-goals', 'First draft');
		expect(readBoard(doc).sections).toEqual({ 'sal-goals': 'First draft' });
	});
});

describe('a text', () => {
	test.each([
		['abc', 'abXc'],
		['aaa', 'aa'],
		['', 'new'],
		['old', ''],
		['同じ板', '同じ大きな板'],
		['abab', 'ab'],
		['a😀b', 'a😁b']
	])('from %j to %j reads as given', (from, to) => {
		const doc = board();
		setText(doc, 'goal', 'title', from);
		setText(doc, 'goal', 'title', to);
		expect(readCard(doc, 'goal')?.title).toBe(to);
	});
});

describe('links', () => {
	test.each([
		['goal', 'kpi', 'measures', false],
		['kpi', 'goal', 'measures', true],
		['initiative', 'goal', 'supports', false],
		['goal', 'action', 'supports', true]
	] as const)('%s and %s: %s', (from, to, kind, swapped) => {
		expect(linkBetween(from, to)).toEqual({ kind, swapped });
	});

	test.each([
		['note', 'goal'],
		['kpi', 'kpi'],
		['action', 'initiative'],
		['goal', 'goal']
	] as const)('%s and %s cannot be linked', (from, to) =>
		expect(linkBetween(from, to)).toBeUndefined()
	);

	it('wait in the trash with their card and come back with it', () => {
		const doc = board();
		link(doc, 'work', 'goal', { kind: 'supports', contribution: 6.9 });
		removeCards(doc, ['goal'], '2026-04-01');
		expect(readLinks(doc)).toEqual([]);
		restoreCards(doc, ['goal']);
		expect(readLinks(doc)).toMatchObject([{ from: 'work', to: 'goal', contribution: 6.9 }]);
	});

	it('are drawn once by two people and gone when unlinked', () => {
		const doc = board();
		link(doc, 'goal', 'kpi', { kind: 'measures', role: 'primary' });
		link(doc, 'goal', 'kpi', { kind: 'measures', role: 'primary' });
		expect(readLinks(doc)).toHaveLength(1);
		unlink(doc, 'goal>kpi');
		expect(readLinks(doc)).toEqual([]);
	});
});
