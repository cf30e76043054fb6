/** What changed on a board, by id, once a transaction: one observer for all cards, not one each. */
import type * as Y from 'yjs';
import { cardsOf, infoOf, lanesOf, linksOf, sectionsOf, type BoardDoc } from './schema.ts';

export interface BoardChange {
	/** Ids of cards that were added, changed, trashed or brought back. */
	cards: Set<string>;
	info: boolean;
	lanes: boolean;
	links: boolean;
	sections: boolean;
}

type Deep = Y.YEvent<Y.AbstractType<unknown>>[];

const unchanged = (): BoardChange => ({
	cards: new Set(),
	info: false,
	lanes: false,
	links: false,
	sections: false
});

/** Calls back after every transaction that changed the board; answers the way to stop. */
export function observeBoard(doc: BoardDoc, changed: (change: BoardChange) => void): () => void {
	let pending: BoardChange | undefined;
	const now = (): BoardChange => (pending ??= unchanged());
	const stops = [
		deep(cardsOf(doc), (events) => noteCards(events, now().cards)),
		deep(infoOf(doc), () => (now().info = true)),
		deep(lanesOf(doc), () => (now().lanes = true)),
		deep(linksOf(doc), () => (now().links = true)),
		deep(sectionsOf(doc), () => (now().sections = true))
	];
	const flush = (): void => {
		const change = pending;
		pending = undefined;
		if (change) changed(change);
	};
	doc.on('afterTransaction', flush);
	return () => {
		doc.off('afterTransaction', flush);
		for (const stop of stops) stop();
	};
}

interface Observable {
	observeDeep(listen: (events: Deep) => void): void;
	unobserveDeep(listen: (events: Deep) => void): void;
}

function deep(type: Observable, listen: (events: Deep) => void): () => void {
	type.observeDeep(listen);
	return () => type.unobserveDeep(listen);
}

function noteCards(events: Deep, ids: Set<string>): void {
	for (const event of events) {
		const [id] = event.path;
		if (typeof id === 'string') ids.add(id);
		else for (const key of event.changes.keys.keys()) ids.add(key);
	}
}
