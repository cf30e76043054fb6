import {
	addCard,
	createUndo,
	newDoc,
	readCard,
	readLinks,
	setField,
	startBoard
} from '@northlane/board';
import { describe, expect, it } from 'vitest';
import { addMeasure, judgeBy, measureBy, measuresOf } from './measure.ts';

const CHURN = {
	id: 'churn-rate',
	name: 'Churn rate',
	unit: 'percent',
	direction: 'lower',
	rollup: 'ratio'
} as const;

function board() {
	const doc = newDoc();
	startBoard(doc, 'A plan', 'padre');
	addCard(doc, 'goal', { kind: 'goal', at: { lane: 'run', x: 16, y: 72 }, title: 'Keep them' });
	for (const id of ['a', 'b'])
		addCard(doc, id, {
			kind: 'kpi',
			at: { lane: 'run', x: 304, y: 72 },
			unit: 'days',
			direction: 'lower'
		});
	return doc;
}

describe('linking a KPI to a goal', () => {
	it('makes the first one its measure and the next one a driver', () => {
		const doc = board();
		measureBy(doc, 'goal', 'a');
		measureBy(doc, 'goal', 'b');
		expect(measuresOf(readLinks(doc), 'goal').map(({ to, role }) => [to, role])).toEqual([
			['a', 'primary'],
			['b', 'driver']
		]);
	});

	it('takes over how the KPI counts, until there is a target', () => {
		const doc = board();
		measureBy(doc, 'goal', 'a');
		expect(readCard(doc, 'goal')).toMatchObject({ unit: 'days', direction: 'lower' });
		setField(doc, 'goal', 'target', 5);
		setField(doc, 'goal', 'unit', 'count');
		judgeBy(doc, 'goal', 'b');
		expect(readCard(doc, 'goal')).toMatchObject({ unit: 'count' });
	});

	it('swaps measure and driver', () => {
		const doc = board();
		measureBy(doc, 'goal', 'a');
		measureBy(doc, 'goal', 'b');
		judgeBy(doc, 'goal', 'b');
		expect(measuresOf(readLinks(doc), 'goal').map(({ to, role }) => [to, role])).toEqual([
			['b', 'primary'],
			['a', 'driver']
		]);
	});

	it('makes a card from the catalogue in the goal’s lane, as one undo step', () => {
		const doc = board();
		const undo = createUndo(doc);
		addMeasure(doc, 'goal', 'new', CHURN);
		expect(readCard(doc, 'new')).toMatchObject({
			kind: 'kpi',
			title: 'Churn rate',
			kpi: 'churn-rate',
			rollup: 'ratio',
			at: { lane: 'run' }
		});
		expect(measuresOf(readLinks(doc), 'goal')).toHaveLength(1);
		undo.undo();
		expect(readCard(doc, 'new')).toBeUndefined();
		expect(measuresOf(readLinks(doc), 'goal')).toHaveLength(0);
	});

	it('does nothing for a goal that somebody just deleted', () => {
		const doc = board();
		addMeasure(doc, 'gone', 'new', CHURN);
		expect(readCard(doc, 'new')).toBeUndefined();
	});
});
