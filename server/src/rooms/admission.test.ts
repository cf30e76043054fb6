import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { admit, type Verdict } from './admission.ts';
import { createDice, pick, scribble, scribbled } from './dice.ts';
import { MAX_DEPTH } from './limits.ts';
import { Refusal } from './refusal.ts';
import { Broken, Replica } from './replica.ts';
import { scanUpdate } from './scan.ts';

const nobodys = (): boolean => false;
const judge = (replica: Replica, update: Uint8Array): Verdict =>
	admit(scanUpdate(update), replica, nobodys);

/** A map in a map in a map …, so many deep. */
function nest(doc: Y.Doc, levels: number): void {
	doc.transact(() => {
		let map = doc.getMap<unknown>('root');
		for (let i = 0; i < levels; i++) {
			const inner = new Y.Map<unknown>();
			map.set('in', inner);
			map = inner;
		}
	});
}

describe('admission', () => {
	test('takes what continues the document, together with what it builds on', () => {
		const doc = new Y.Doc();
		doc.getText('t').insert(0, 'abc');
		const replica = new Replica([Y.encodeStateAsUpdate(doc)]);
		const before = Y.encodeStateVector(doc);
		doc.getText('t').insert(1, 'x');
		expect(judge(replica, Y.encodeStateAsUpdate(doc, before))).toEqual({
			kind: 'admitted',
			newClients: [doc.clientID]
		});
		expect(judge(new Replica([]), Y.encodeStateAsUpdate(doc)).kind).toBe('admitted');
		expect(judge(new Replica([]), Y.encodeStateAsUpdate(doc, before)).kind).toBe('gap');
	});

	test('knows a gap in what is built on and in what is deleted', () => {
		const [ada, bo] = [new Y.Doc(), new Y.Doc()];
		ada.getText('t').insert(0, 'abc');
		Y.applyUpdate(bo, Y.encodeStateAsUpdate(ada));
		const seen = Y.encodeStateVector(bo);
		bo.getText('t').insert(2, 'x');
		expect(judge(new Replica([]), Y.encodeStateAsUpdate(bo, seen)).kind).toBe('gap');
		bo.getText('t').delete(0, 1);
		const deletion = Y.encodeStateAsUpdate(bo, Y.encodeStateVector(bo));
		expect(judge(new Replica([]), deletion).kind).toBe('gap');
		expect(judge(new Replica([Y.encodeStateAsUpdate(ada)]), deletion).kind).toBe('admitted');
	});

	test('what was deleted while away comes as runs without content, and is taken', () => {
		const doc = new Y.Doc();
		const card = new Y.Map<unknown>([['title', new Y.Text('short-lived')]]);
		doc.getMap('cards').set('a', card);
		doc.getMap('cards').delete('a');
		doc.getMap('cards').set('b', 1);
		const update = Y.encodeStateAsUpdate(doc);
		expect(Y.decodeUpdate(update).structs.some((struct) => struct instanceof Y.GC)).toBe(true);
		const replica = new Replica([]);
		expect(judge(replica, update).kind).toBe('admitted');
		expect(replica.apply(update)).not.toBeNull();
	});

	test('names the client whose id is somebody else’s, and only for what is new', () => {
		const doc = new Y.Doc();
		doc.clientID = 42;
		doc.getMap('m').set('a', 1);
		const update = Y.encodeStateAsUpdate(doc);
		const isForeign = (client: number): boolean => client === 42;
		expect(admit(scanUpdate(update), new Replica([]), isForeign)).toEqual({
			kind: 'foreign',
			client: 42
		});
		const knowing = new Replica([update]);
		expect(admit(scanUpdate(update), knowing, isForeign).kind).toBe('admitted');
	});

	test.each([
		[MAX_DEPTH, true],
		[MAX_DEPTH + 1, false],
		[2_200, false],
		[50_000, false]
	])('%i levels in one update: %s', (levels, isTaken) => {
		const doc = new Y.Doc();
		nest(doc, levels);
		const update = Y.encodeStateAsUpdate(doc);
		if (isTaken) expect(judge(new Replica([]), update).kind).toBe('admitted');
		else expect(() => judge(new Replica([]), update)).toThrow('The update nests too deeply.');
	});

	test('counts the levels that are there already', () => {
		const doc = new Y.Doc();
		nest(doc, MAX_DEPTH);
		const replica = new Replica([Y.encodeStateAsUpdate(doc)]);
		const before = Y.encodeStateVector(doc);
		let map = doc.getMap<unknown>('root');
		for (let next = map.get('in'); next instanceof Y.Map; next = map.get('in'))
			map = next as Y.Map<unknown>;
		map.set('value', 1);
		expect(judge(replica, Y.encodeStateAsUpdate(doc, before)).kind).toBe('admitted');
		map.set('in', new Y.Map());
		expect(() => judge(replica, Y.encodeStateAsUpdate(doc, before))).toThrow(Refusal);
	});

	test('a long list is not deep', () => {
		const doc = new Y.Doc();
		for (let i = 0; i < 2_000; i++) doc.getArray('list').push([new Y.Map(), i]);
		expect(judge(new Replica([]), Y.encodeStateAsUpdate(doc)).kind).toBe('admitted');
	});
});

describe('a copy of the document', () => {
	test('answers what an update changed, and null when it changed nothing', () => {
		const doc = new Y.Doc();
		doc.getText('t').insert(0, 'abc');
		const update = Y.encodeStateAsUpdate(doc);
		const replica = new Replica([]);
		expect(replica.apply(update)).not.toBeNull();
		expect(replica.apply(update)).toBeNull();
		expect(replica.whole()).toEqual(update);
	});

	test('is broken by an update that goes in halfway', () => {
		const doc = new Y.Doc();
		doc.getText('t').insert(0, 'abc');
		const before = Y.encodeStateVector(doc);
		doc.getText('t').insert(3, 'def');
		expect(() => new Replica([]).apply(Y.encodeStateAsUpdate(doc, before))).toThrow(Broken);
		expect(() => new Replica([Y.encodeStateAsUpdate(doc, before)])).toThrow(Broken);
	});

	test.each(Array.from({ length: 8 }, (_, seed) => seed))(
		'mutated traffic is refused or taken whole, and always loads again (seed %i)',
		(seed) => {
			const dice = createDice(1_000 + seed);
			let doc = scribbled(dice, 20);
			let replica = new Replica([Y.encodeStateAsUpdate(doc)]);
			for (let round = 0; round < 400; round++) {
				const before = Y.encodeStateVector(doc);
				scribble(doc, dice);
				const update = mutate(Y.encodeStateAsUpdate(doc, before), dice);
				const vector = replica.vector();
				const whole = replica.whole();
				try {
					if (judge(replica, update).kind !== 'admitted') throw new Refusal(4409, 'gap');
				} catch (error) {
					if (!(error instanceof Refusal)) throw error;
					expect(replica.vector()).toEqual(vector);
					continue;
				}
				try {
					replica.apply(update);
				} catch (error) {
					if (!(error instanceof Broken)) throw error;
					replica = new Replica([whole]);
				}
				doc = new Y.Doc();
				Y.applyUpdate(doc, replica.whole());
				expect(() => new Replica([replica.whole()])).not.toThrow();
			}
		}
	);
});

function mutate(update: Uint8Array, dice: () => number): Uint8Array {
	const bytes = [...update];
	for (let i = pick(dice, 3); i >= 0; i--) {
		const at = pick(dice, bytes.length);
		const ways = [
			() => void (bytes[at] = pick(dice, 256)),
			() => void (bytes[at] = (bytes[at] ?? 0) + 1),
			() => void bytes.splice(at, 1),
			() => void bytes.splice(at, 0, pick(dice, 256))
		];
		ways[pick(dice, ways.length)]?.();
	}
	return Uint8Array.from(bytes);
}
