/** A board of any size to measure on: eight lanes, cards of all kinds, numbers, and links to goals. */
import { once } from 'node:events';
import {
	addCard,
	CARD_GAP,
	CARD_SIZES,
	COLUMNS,
	edit,
	FIRST_CARD_Y,
	HUES,
	link,
	type CardInit,
	type CardKind
} from '@northlane/board';
import * as Y from 'yjs';
import { connect, receive, step1, updateFrame } from './wire.ts';

/** As a team's board is mixed: much work, some numbers, few goals. */
const MIX: readonly CardKind[] = [
	...(['goal', 'kpi', 'initiative', 'action', 'note'] as const),
	...(['initiative', 'action', 'note', 'initiative', 'action'] as const)
];
/** Cards a frame: well below what a connection may send at once. */
const BATCH = 250;

/** Makes a board with this many cards; answers its id. */
export async function makeBoard(origin: string, cards: number): Promise<string> {
	const response = await fetch(`${origin}/api/boards`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin },
		body: JSON.stringify({ title: `${cards} cards`, template: 'padre' })
	});
	const { id } = (await response.json()) as { id: string };
	if (cards > 0) await fill(`${origin.replace('http', 'ws')}/sync/${id}`, cards);
	return id;
}

async function fill(address: string, cards: number): Promise<void> {
	const [socket, witness] = [await connect(address), await connect(address)];
	const [doc, seen] = [new Y.Doc(), new Y.Doc()];
	doc.on('update', (update: Uint8Array) => socket.send(updateFrame(update)));
	const whole = new Promise<void>((resolve) => {
		witness.on('message', (data) => {
			receive(seen, data as Buffer);
			if (seen.getMap('cards').size >= cards) resolve();
		});
	});
	witness.send(step1(seen));
	addCards(doc, cards);
	await whole;
	for (const one of [socket, witness]) {
		one.close();
		await once(one, 'close');
	}
}

function addCards(doc: Y.Doc, cards: number): void {
	const ends = new Map<string, number>();
	let goal = '';
	for (let first = 0; first < cards; first += BATCH)
		edit(doc, () => {
			for (let i = first; i < Math.min(cards, first + BATCH); i++) {
				const kind = MIX[Math.floor(i / HUES.length) % MIX.length] ?? 'note';
				addCard(doc, `card-${i}`, cardOf(i, kind, ends));
				if (kind === 'goal') goal = `card-${i}`;
				if (kind === 'kpi') link(doc, goal, `card-${i}`, { kind: 'measures' });
				if (kind === 'initiative')
					link(doc, `card-${i}`, goal, { kind: 'supports', contribution: i % 9 });
			}
		});
}

/** The next card of its lane, in the shorter of the two columns. */
function cardOf(i: number, kind: CardKind, ends: Map<string, number>): CardInit {
	const lane = HUES[i % HUES.length] ?? 'run';
	const end = (x: number): number => ends.get(`${lane} ${x}`) ?? FIRST_CARD_Y;
	const x = end(COLUMNS[0]) <= end(COLUMNS[1]) ? COLUMNS[0] : COLUMNS[1];
	const at = { lane, x, y: end(x) };
	ends.set(`${lane} ${x}`, at.y + CARD_SIZES[kind][1] + CARD_GAP);
	const title = `Card number ${i} with a title of some words`;
	const shared = { at, title, owner: 'Iga Borkowska', votes: i % 12 };
	if (kind === 'kpi') return { kind, ...shared, actuals: yearOf(i) };
	if (kind === 'goal')
		return { kind, ...shared, baseline: 80, target: 130, start: '2026-01-01', due: '2026-12-31' };
	return {
		kind,
		...shared,
		body: 'Two lines of what it is about, as people write them on a card.'
	};
}

function yearOf(seed: number): Record<string, { value: number; of: null }> {
	const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
	return Object.fromEntries(
		months.map((month, i) => [
			`2025-${month}`,
			{ value: 80 + i * 2 + ((seed * 7 + i * 5) % 11), of: null }
		])
	);
}
