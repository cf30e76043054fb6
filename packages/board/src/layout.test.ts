import { expect, test } from 'vitest';
import {
	addCard,
	boardX,
	CARD_SIZES,
	freePlace,
	laneHeight,
	laneX,
	newDoc,
	placeAt,
	readBoard,
	startBoard
} from './index.ts';

function lanes() {
	const doc = newDoc();
	startBoard(doc, 'Plan', 'padre');
	return { doc, lanes: readBoard(doc).lanes };
}

test('a card belongs to the lane its middle lies on, and its place is told from there', () => {
	const board = lanes();
	expect(placeAt(laneX(1) + 16, 72, 272, board.lanes)).toEqual({ lane: 'acquire', x: 16, y: 72 });
	expect(placeAt(laneX(1) - 130, 72, 272, board.lanes)).toEqual({
		lane: 'acquire',
		x: -130,
		y: 72
	});
	expect(placeAt(laneX(1) - 160, 72, 272, board.lanes)).toMatchObject({ lane: 'position' });
	expect(placeAt(-900, 10, 272, board.lanes)).toEqual({ lane: null, x: -900, y: 10 });
});

test('where a card lies on the board and where it lies in its lane are the same place', () => {
	const board = lanes();
	for (const x of [-500, 0, 300, 700, 2_000, 4_900]) {
		const place = placeAt(x, 40, 272, board.lanes);
		expect(boardX(place, board.lanes)).toBe(x);
	}
});

test('new cards fill the two columns of a lane from the top', () => {
	const { doc } = lanes();
	const places = ['a', 'b', 'c'].map((id) => {
		const at = freePlace(readBoard(doc), 'run', CARD_SIZES.goal);
		addCard(doc, id, { kind: 'goal', at });
		return [at.x, at.y];
	});
	expect(places).toEqual([
		[16, 72],
		[304, 72],
		[16, 280]
	]);
});

test('a gap that is large enough is filled before the end of a column', () => {
	const { doc } = lanes();
	addCard(doc, 'low', { kind: 'goal', at: { lane: 'run', x: 16, y: 600 } });
	addCard(doc, 'right', { kind: 'goal', at: { lane: 'run', x: 304, y: 72 } });
	expect(freePlace(readBoard(doc), 'run', CARD_SIZES.kpi)).toEqual({ lane: 'run', x: 16, y: 72 });
});

test('a lane is as tall as its lowest card needs, and never shorter than an empty one', () => {
	const { doc } = lanes();
	expect(laneHeight(readBoard(doc).cards.values(), 'run')).toBe(960);
	addCard(doc, 'low', { kind: 'goal', at: { lane: 'run', x: 16, y: 2_000 } });
	expect(laneHeight(readBoard(doc).cards.values(), 'run')).toBe(2_244);
});
