/**
 * Cold open: the server has just started, a board lies in its log, the first person comes. Time from
 * an open socket to the whole document applied, beside a bare socket that sends the same bytes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import * as Y from 'yjs';
import { startFloor, startNorthlane } from './process.ts';
import { median, printTable, round, type Row } from './table.ts';
import { connect, receive, step1, updateFrame } from './wire.ts';

const ROUNDS = 5;
const CARDS = [200, 2_000, 8_000];

/** A board-like document: cards as maps with a place, a size and texts. */
function boardOf(cards: number): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (let i = 0; i < cards; i++) {
			const card = new Y.Map<unknown>();
			doc.getMap('cards').set(`card-${i}`, card);
			card.set('kind', 'initiative');
			card.set('at', { lane: 'run', x: 16, y: i * 144 });
			card.set('size', [272, 132]);
			card.set('title', new Y.Text(`Initiative number ${i} that somebody wrote`));
			card.set(
				'body',
				new Y.Text('Two lines of what it is about, as people write them on a card.')
			);
		}
	});
	return doc;
}

async function open(address: string, cards: number): Promise<number> {
	const socket = await connect(address);
	const doc = new Y.Doc();
	const since = performance.now();
	const whole = new Promise<void>((resolve) => {
		socket.on('message', (data) => {
			receive(doc, data as Buffer);
			if (doc.getMap('cards').size === cards) resolve();
		});
	});
	socket.send(step1(doc));
	await whole;
	const took = performance.now() - since;
	socket.close();
	await once(socket, 'close');
	return took;
}

const dir = mkdtempSync(join(tmpdir(), 'northlane-open-'));
const northlane = await startNorthlane();
const rows: Row[] = [];
for (const cards of CARDS) {
	const update = Y.encodeStateAsUpdate(boardOf(cards));
	const response = await fetch(`${northlane.origin}/api/boards`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: northlane.origin },
		body: JSON.stringify({ title: 'Bench', template: 'blank' })
	});
	const { id } = (await response.json()) as { id: string };
	const address = `${northlane.origin.replace('http', 'ws')}/sync/${id}`;
	await fill(address, boardOf(cards));
	const file = join(dir, `${cards}`);
	writeFileSync(file, updateFrame(update));
	const floor = await startFloor(file);
	const [ours, bare]: [number[], number[]] = [[], []];
	for (let i = 0; i < ROUNDS; i++) {
		await northlane.restart();
		ours.push(await open(address, cards));
		bare.push(await open(floor.origin.replace('http', 'ws'), cards));
	}
	await floor.stop();
	rows.push({
		cards,
		'board, kB': round(update.length / 1024),
		'Northlane, ms': round(median(ours), 1),
		'bare socket, ms': round(median(bare), 1),
		ratio: round(median(ours) / median(bare), 2)
	});
}
await northlane.stop();
rmSync(dir, { recursive: true });
printTable(`Cold open right after a start, to the whole board applied, median of ${ROUNDS}`, rows);

/** Sends the board in small updates, one a card, so that the log is what an evening of work leaves. */
async function fill(address: string, doc: Y.Doc): Promise<void> {
	const socket = await connect(address);
	const seen = new Y.Doc();
	const other = await connect(address);
	const whole = new Promise<void>((resolve) => {
		other.on('message', (data) => {
			receive(seen, data as Buffer);
			if (seen.getMap('cards').size === doc.getMap('cards').size) resolve();
		});
	});
	other.send(step1(seen));
	const copy = new Y.Doc();
	copy.on('update', (update: Uint8Array) => socket.send(updateFrame(update)));
	for (const [id, card] of doc.getMap('cards')) {
		copy.getMap('cards').set(id, (card as Y.Map<unknown>).clone());
		await new Promise(setImmediate);
	}
	await whole;
	for (const one of [socket, other]) {
		one.close();
		await once(one, 'close');
	}
}
