/**
 * Cold open: the server has just started, a large board lies in its log as an evening of small edits
 * left it, the first person comes. The floor has the bytes at hand.
 */
import * as Y from 'yjs';
import { READY, type Board, type Contestant, type KeptBoard, type Name } from '../contestants.ts';
import { Line, masked } from '../line.ts';
import { connect, savedCount, updateFrame } from '../wire.ts';
import { addCard, CARDS_OF_2_MB } from './content.ts';
import type { Figures, Scenario } from './scenario.ts';

const NAMES: readonly Name[] = ['floor', 'northlane'];
const MOST_MS = 50;

export const open: Scenario = {
	title: 'Cold open: the first person on a board of 2 MB, right after a start',
	names: NAMES,
	figures: {
		cpu: {
			name: 'processor of the server, ms',
			goal: { text: `≤ ${MOST_MS}`, isMet: (of) => of('northlane') <= MOST_MS }
		},
		ms: { name: 'from the question to the last byte, ms' }
	},
	round
};

const boards = new WeakMap<Contestant, Promise<{ board: KeptBoard; bytes: number }>>();

async function round(contestant: Contestant): Promise<Figures> {
	const { name, running } = contestant;
	const made = boards.get(contestant) ?? make(contestant);
	boards.set(contestant, made);
	const { board, bytes } = await made;
	if (name === 'northlane') await running.restart();
	const cpu = running.cpu();
	const since = performance.now();
	const line = await Line.open(board);
	const whole = line.gets(bytes);
	line.write(Buffer.concat(board.hello.map(masked)));
	await whole;
	const ms = performance.now() - since;
	const used = 1000 * (running.cpu() - cpu);
	await line.close();
	return { ms, cpu: used };
}

/** The board, and how many bytes its document takes. */
async function make({ name, newBoard }: Contestant): Promise<{ board: KeptBoard; bytes: number }> {
	const doc = new Y.Doc();
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	doc.getMap('ready').set(READY, 1);
	for (let i = 0; i < CARDS_OF_2_MB; i++) doc.transact(() => addCard(doc, i));
	const whole = Y.encodeStateAsUpdate(doc);
	const [first, ...rest] = updates;
	const board = await newBoard(name === 'floor' ? whole : first);
	// one author wrote it all, on one connection after the other
	board.leave();
	if (name === 'northlane') await write(board, rest);
	return { board, bytes: whole.length };
}

/** One after the other, and not faster than the log takes them. */
async function write(board: Board, updates: readonly Uint8Array[]): Promise<void> {
	const socket = await connect(board.address);
	for (const frame of board.hello) socket.send(frame);
	const all = updates.length + 1;
	const saved = new Promise<void>((resolve) => {
		socket.on('message', (data) => {
			if (savedCount(data as Buffer) === all) resolve();
		});
	});
	for (const update of updates) {
		socket.send(updateFrame(update));
		await new Promise(setImmediate);
	}
	await saved;
	socket.terminate();
}
