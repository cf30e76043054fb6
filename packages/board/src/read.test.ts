import { describe, expect, it, test } from 'vitest';
import * as Y from 'yjs';
import { addCard, boardFromBytes, newDoc, readBoard, readCard, startBoard } from './index.ts';
import { cardsOf, linksOf, sectionsOf, type BoardDoc } from './schema.ts';

const at = { lane: null, x: 0, y: 0 };

function withField(kind: 'goal' | 'kpi' | 'note', field: string, value: unknown): BoardDoc {
	const doc = newDoc();
	addCard(doc, 'card', { kind, at, title: 'Card' });
	cardsOf(doc).get('card')?.set(field, value);
	return doc;
}

describe('a document that somebody else wrote', () => {
	test.each([
		['at', 'nowhere', { at: { lane: null, x: 0, y: 0 } }],
		['at', { lane: 7, x: NaN, y: Infinity }, { at: { lane: null, x: 0, y: 0 } }],
		[
			'at',
			{ lane: 'run', x: 1e300, y: -1e300 },
			{ at: { lane: 'run', x: 1_000_000, y: -1_000_000 } }
		],
		['size', [1e9, -5], { size: [1184, 48] }],
		['size', 'big', { size: [272, 196] }],
		['title', 12, { title: '' }],
		['target', 'many', { target: null }],
		['target', Infinity, { target: null }],
		['due', '2026-02-31x', { due: null }],
		['mode', 'constructor', { mode: 'reach' }],
		['direction', 'sideways', { direction: 'higher' }],
		['window', ['2026-09', '2026-07'], { window: null }],
		['window', ['2026-07', '2026-09'], { window: ['2026-07', '2026-09'] }],
		['phasing', { '2026-03': 1 }, { phasing: {} }],
		[
			'planForecast',
			{ value: 1, sigma: -1, madeOn: '2026-03-31', from: 1 },
			{ planForecast: null }
		],
		['votes', '3', { votes: 0 }]
	])('reads %s = %j as its default', (field, value, expected) => {
		expect(readCard(withField('goal', field, value), 'card')).toMatchObject(expected);
	});

	test.each([
		['kind', 'constructor'],
		['kind', undefined],
		['kind', 42]
	])('has no card of the kind %s = %j', (field, value) => {
		expect(readCard(withField('note', field, value), 'card')).toBeUndefined();
	});

	it('keeps the months that are months and the actuals that are numbers', () => {
		const doc = withField('kpi', 'source', 'CRM');
		const actuals = cardsOf(doc).get('card')?.get('actuals') as Y.Map<unknown>;
		for (const [month, value] of Object.entries({
			'2026-02': 1,
			'2026-01': [2, 50],
			'2026-03': 'x',
			soon: 4,
			'2026-04': [NaN, 1]
		}))
			actuals.set(month, value);
		expect(readCard(doc, 'card')).toMatchObject({
			actuals: { '2026-01': { value: 2, of: 50 }, '2026-02': { value: 1, of: null } }
		});
	});

	it('never lends a key to the prototype of anything', () => {
		const doc = newDoc();
		sectionsOf(doc).set('__proto__', new Y.Text('x'));
		addCard(doc, '__proto__', { kind: 'note', at, title: 'Odd' });
		const board = readBoard(doc);
		expect(Object.keys(board.sections)).toEqual([]);
		expect(board.cards.get('__proto__')?.title).toBe('Odd');
		expect(({} as Record<string, unknown>)['title']).toBeUndefined();
	});

	it('survives cards, lanes and links that are not maps', () => {
		const doc = newDoc();
		startBoard(doc, 'Plan', 'padre');
		doc.getMap('cards').set('a', 'text');
		doc.getMap('lanes').set('b', 12);
		linksOf(doc).set('a>b', new Y.Map());
		doc.getMap('links').set('nonsense', null);
		const board = boardFromBytes(Y.encodeStateAsUpdate(doc));
		expect(board.cards.size).toBe(0);
		expect(board.lanes).toHaveLength(8);
		expect(board.links).toEqual([]);
	});
});
