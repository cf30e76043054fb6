/** What the boards of the room benches hold. */
import * as Y from 'yjs';

/** Cards that make a board of about two megabytes. */
export const CARDS_OF_2_MB = 8_000;
/** Cards that make a board of about a hundred kilobytes. */
export const CARDS_OF_100_KB = 400;

/** Adds a card as people make them: a place, a size, and texts. */
export function addCard(doc: Y.Doc, i: number): void {
	const card = new Y.Map<unknown>();
	doc.getMap('cards').set(`card-${i}`, card);
	card.set('kind', 'initiative');
	card.set('at', { lane: 'run', x: 16, y: i * 144 });
	card.set('size', [272, 132]);
	card.set('title', new Y.Text(`Initiative number ${i} that somebody wrote`));
	card.set('body', new Y.Text('Two lines of what it is about, as people write them on a card.'));
}

/** A fill for `readyUpdate`. */
export const cards =
	(count: number) =>
	(doc: Y.Doc): void => {
		for (let i = 0; i < count; i++) addCard(doc, i);
	};
