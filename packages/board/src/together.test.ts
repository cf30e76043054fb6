import { describe, expect, it, test } from 'vitest';
import * as Y from 'yjs';
import {
	addCard,
	createUndo,
	link,
	moveCards,
	newDoc,
	observeBoard,
	readBoard,
	readCard,
	removeCards,
	setField,
	setText,
	startBoard,
	type BoardChange,
	type BoardDoc
} from './index.ts';

const at = { lane: 'run', x: 16, y: 72 };

/** Two people on one board, who hear of each other only when `meet` is called. */
function two(): { ada: BoardDoc; bo: BoardDoc; meet: () => void } {
	const [ada, bo] = [newDoc(), newDoc()];
	const meet = (): void => {
		Y.applyUpdate(bo, Y.encodeStateAsUpdate(ada, Y.encodeStateVector(bo)), 'network');
		Y.applyUpdate(ada, Y.encodeStateAsUpdate(bo, Y.encodeStateVector(ada)), 'network');
	};
	startBoard(ada, 'Plan', 'padre');
	addCard(ada, 'goal', { kind: 'goal', at, title: 'Raise MRR' });
	addCard(ada, 'kpi', { kind: 'kpi', at, title: 'MRR' });
	meet();
	return { ada, bo, meet };
}

describe('two people on one board', () => {
	it('keep both moves of different cards', () => {
		const { ada, bo, meet } = two();
		moveCards(ada, new Map([['goal', { lane: 'money', x: 16, y: 80 }]]));
		moveCards(bo, new Map([['kpi', { lane: 'run', x: 304, y: 80 }]]));
		meet();
		expect(readBoard(ada)).toEqual(readBoard(bo));
		expect(readCard(ada, 'goal')?.at.lane).toBe('money');
		expect(readCard(ada, 'kpi')?.at.x).toBe(304);
	});

	it('let a deletion win over a drag, and bring the card back where it was dragged', () => {
		const { ada, bo, meet } = two();
		removeCards(ada, ['goal'], '2026-04-01');
		moveCards(bo, new Map([['goal', { lane: 'money', x: 16, y: 80 }]]));
		meet();
		expect(readCard(bo, 'goal')).toBeUndefined();
	});

	it('never mix the lane of one drop with the place of another', () => {
		const { ada, bo, meet } = two();
		moveCards(ada, new Map([['goal', { lane: 'money', x: 16, y: 80 }]]));
		moveCards(bo, new Map([['goal', { lane: 'people', x: 304, y: 400 }]]));
		meet();
		expect([
			{ lane: 'money', x: 16, y: 80 },
			{ lane: 'people', x: 304, y: 400 }
		]).toContainEqual(readCard(ada, 'goal')?.at);
	});

	it('both keep what they type into one title', () => {
		const { ada, bo, meet } = two();
		setText(ada, 'goal', 'title', 'Raise MRR to 115,000');
		setText(bo, 'goal', 'title', 'Please raise MRR');
		meet();
		expect(readCard(ada, 'goal')?.title).toBe('Please raise MRR to 115,000');
	});

	it('undo their own edits only, one command at a time', () => {
		const { ada, bo, meet } = two();
		const undo = createUndo(ada);
		setField(ada, 'goal', 'owner', 'Iga');
		undo.step();
		moveCards(ada, new Map([['goal', { lane: 'money', x: 16, y: 80 }]]));
		meet();
		setField(bo, 'kpi', 'owner', 'Bo');
		meet();
		expect(undo.undo()).toEqual(['goal']);
		expect(readCard(ada, 'goal')).toMatchObject({ at, owner: 'Iga' });
		expect(readCard(ada, 'kpi')?.owner).toBe('Bo');
		undo.undo();
		expect(readCard(ada, 'goal')?.owner).toBe('');
		expect(undo.canUndo()).toBe(false);
		undo.redo();
		expect(readCard(ada, 'goal')?.owner).toBe('Iga');
		undo.destroy();
	});

	it('are told which cards changed, once a transaction', () => {
		const { ada, bo, meet } = two();
		const changes: BoardChange[] = [];
		const stop = observeBoard(bo, (change) => changes.push(change));
		setText(ada, 'goal', 'title', 'Raise MRR a lot');
		link(ada, 'goal', 'kpi', { kind: 'measures' });
		addCard(ada, 'new', { kind: 'note', at });
		meet();
		expect(changes).toHaveLength(1);
		expect([...(changes[0]?.cards ?? [])].sort()).toEqual(['goal', 'new']);
		expect(changes[0]).toMatchObject({ links: true, lanes: false, info: false });
		stop();
		setField(ada, 'goal', 'owner', 'Iga');
		meet();
		expect(changes).toHaveLength(1);
	});
});

/** A small seeded generator (mulberry32), so that a run that failed can be run again by its number. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % sides;
	};
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
	'seed %d: three people edit, undo and meet at random, and end with one valid board',
	(seed) => {
		const roll = dice(seed);
		const docs = [newDoc(), newDoc(), newDoc()];
		startBoard(docs[0] as BoardDoc, 'Plan', 'padre');
		const undos = docs.map(createUndo);
		const exchange = (): void => {
			for (const from of docs)
				for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from), 'network');
		};
		exchange();
		for (let step = 0; step < 120; step++) {
			const who = roll(3);
			act(docs[who] as BoardDoc, undos[who], roll, `${who}-${step}`);
			if (roll(10) === 0) exchange();
		}
		exchange();
		exchange();
		const boards = docs.map(readBoard);
		expect(boards[1]).toEqual(boards[0]);
		expect(boards[2]).toEqual(boards[0]);
		for (const { from, to } of boards[0]?.links ?? [])
			expect(boards[0]?.cards.has(from) && boards[0].cards.has(to)).toBe(true);
	}
);

function act(
	doc: BoardDoc,
	undo: ReturnType<typeof createUndo> | undefined,
	roll: (sides: number) => number,
	id: string
): void {
	const ids = [...readBoard(doc).cards.keys()];
	const one = ids[roll(Math.max(1, ids.length))] ?? id;
	const other = ids[roll(Math.max(1, ids.length))] ?? id;
	const acts = [
		() => addCard(doc, id, { kind: roll(2) ? 'goal' : 'initiative', at, title: `card ${id}` }),
		() => moveCards(doc, new Map([[one, { lane: 'money', x: roll(500), y: roll(900) }]])),
		() => setText(doc, one, 'title', `title ${roll(100)} of ${id}`),
		() => setField(doc, one, 'owner', `owner ${roll(5)}`),
		() => removeCards(doc, [one], '2026-04-01'),
		() => link(doc, one, other, { kind: 'supports', contribution: roll(20) }),
		() => undo?.undo(),
		() => undo?.redo(),
		() => undo?.step()
	];
	acts[roll(acts.length)]?.();
}
