import { addCard, newDoc, readBoard, startBoard, type CardKind } from '@northlane/board';
import { expect, test } from 'vitest';
import { groundsOf } from './ground.ts';

function shelves(cards: readonly [CardKind, x: number, y: number][]) {
	const doc = newDoc();
	startBoard(doc, 'Plan', 'padre');
	cards.forEach(([kind, x, y], i) =>
		addCard(doc, `card-${i}`, { kind, at: { lane: 'run', x, y } })
	);
	const board = readBoard(doc);
	const ground = groundsOf(board.lanes, board.cards.values()).find(({ lane }) => lane.id === 'run');
	return ground?.shelves.map(({ name, count, y }) => [name, count, y]);
}

test('each run of cards of one shelf has its label', () => {
	const cards: [CardKind, number, number][] = [
		['goal', 16, 72],
		['kpi', 16, 280],
		['initiative', 16, 472],
		['initiative', 304, 472],
		['action', 16, 640]
	];
	expect(shelves(cards)).toEqual([
		['goals', 2, 50],
		['initiatives', 2, 450],
		['actions', 1, 618]
	]);
});

test('cards of several shelves side by side get one label, not two in one place', () => {
	const cards: [CardKind, number, number][] = [
		['goal', 16, 72],
		['initiative', 304, 72]
	];
	expect(shelves(cards)).toEqual([['goals', 1, 50]]);
});
