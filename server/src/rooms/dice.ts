/** For tests: dice from a seed, and documents of every kind of content that Yjs knows. */
import * as Y from 'yjs';

/** Numbers in 0…1 that follow from the seed (mulberry32). */
export function createDice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number below `n`. */
export const pick = (dice: () => number, n: number): number => Math.floor(dice() * n);

/** Edits a document once, at random, in one of all the ways there are. */
export function scribble(doc: Y.Doc, dice: () => number): void {
	const map = doc.getMap<unknown>('map');
	const list = doc.getArray<unknown>('list');
	const text = doc.getText('text');
	const xml = doc.getXmlFragment('xml');
	const key = `key ${pick(dice, 5)}`;
	const at = pick(dice, list.length + 1);
	const ways: (() => void)[] = [
		() => void map.set(key, [null, undefined, true, 1.5, -7, 2 ** 40, 12n, 'ž漢🙂'][pick(dice, 8)]),
		() => void map.set(key, { deep: [{ er: [new Uint8Array([1, 2])] }, 'x'] }),
		() => void map.set(key, new Y.Map([['inner', new Y.Text('inner text')]])),
		() => map.delete(key),
		() => list.insert(at, [1, 'two', [3], { four: 4 }]),
		() => list.insert(at, [new Y.Array(), new Y.Map()]),
		() => list.delete(at, Math.min(pick(dice, 4), list.length - at)),
		() => list.insert(at, [new Uint8Array([9])]),
		() => text.insert(pick(dice, text.length + 1), 'some words 言葉 🙂'),
		() => text.insertEmbed(pick(dice, text.length + 1), { image: 'x' }),
		() => text.format(0, pick(dice, text.length + 1), { bold: dice() < 0.5 ? true : null }),
		() => text.delete(0, Math.min(pick(dice, 5), text.length)),
		() => xml.insert(0, [new Y.XmlElement('p'), new Y.XmlText('in xml')]),
		() => (xml.length > 2 ? xml.delete(1, 1) : undefined)
	];
	ways[pick(dice, ways.length)]?.();
}

/** A document that several people scribbled on, together and apart. */
export function scribbled(dice: () => number, edits: number): Y.Doc {
	const docs = [1, 2, 3].map((id) => {
		const doc = new Y.Doc();
		doc.clientID = id + pick(dice, 1_000) * 10;
		return doc;
	});
	for (let i = 0; i < edits; i++) {
		const doc = docs[pick(dice, 3)];
		const other = docs[pick(dice, 3)];
		if (doc && dice() < 0.8) scribble(doc, dice);
		else if (doc && other) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
	}
	const [whole, ...rest] = docs as [Y.Doc, ...Y.Doc[]];
	for (const doc of rest) Y.applyUpdate(whole, Y.encodeStateAsUpdate(doc));
	return whole;
}
