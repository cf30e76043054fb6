/** Everybody on one board edits as fast as they can: updates per second of the server's processor. */
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { NAMES, READY, type Board, type Contestant } from '../contestants.ts';
import { closeAll, joined, masked } from '../line.ts';
import { connect, editFrames, receive, updateFrame } from '../wire.ts';
import { bestOf, within, type Figures, type Scenario } from './scenario.ts';

/** Edits in all, in the short form: enough for the processor's clock, few enough for the floor. */
const EDITS = 2_000;
const MOST_MS = 30_000;
/** Comes after everything: whoever has seen it has seen all. */
const LAST = 'bench-last-update';

export const flood = (people: number, times: number): Scenario => ({
	title: `Flood: ${people} people edit one board as fast as they can`,
	names: NAMES,
	figures: {
		rate: {
			name: 'updates per processor second of the server',
			goal: {
				text: `≥ ${times.toFixed(1)} × the best peer`,
				isMet: (of) => of('northlane') >= times * bestOf(of)
			}
		},
		ms: { name: 'until everybody has all, ms' }
	},
	round: (contestant, scale) => round(contestant, people, Math.round((scale * EDITS) / people))
});

async function round(
	{ name, running, newBoard }: Contestant,
	people: number,
	edits: number
): Promise<Figures> {
	const board = await newBoard();
	const watcher = await watch(board, people * edits);
	const [last, ...lines] = await joined(board, people + 1, READY);
	if (!last) throw new Error('nobody joined');
	const frames = lines.map((_, author) =>
		editFrames(author, edits).map((frame) => masked(board.wrap(frame)))
	);
	const cpu = running.cpu();
	const ms = await within(MOST_MS, run());
	const used = running.cpu() - cpu;
	await closeAll([last, ...lines]);
	watcher.socket.terminate();
	board.leave();
	return { rate: ms === Infinity ? 0 : (people * edits) / used, ms };

	async function run(): Promise<void> {
		for (let i = 0; i < edits; i++) {
			lines.forEach((line, author) => line.write(frames[author]?.[i] ?? Buffer.alloc(0)));
			await new Promise(setImmediate);
		}
		await watcher.all;
		const seen = Promise.all(lines.map((line) => line.sees(LAST)));
		// its line has sent two messages, and when both are durable, so is all that came before
		const durable = name === 'northlane' ? last?.sees('"count":2') : undefined;
		last?.write(masked(board.wrap(updateFrame(lastUpdate()))));
		await Promise.all([seen, durable]);
	}
}

function lastUpdate(): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap('ready').set(LAST, 1);
	return Y.encodeStateAsUpdate(doc);
}

/** One who applies what comes, so that a flood that loses anything never ends. */
async function watch(
	board: Board,
	edits: number
): Promise<{ socket: WebSocket; all: Promise<void> }> {
	const socket = await connect(board.address);
	const doc = new Y.Doc();
	const all = new Promise<void>((resolve) => {
		socket.on('message', (data) => {
			receive(doc, board.unwrap(data as Buffer));
			if (doc.getMap('bench').size >= edits) resolve();
		});
	});
	for (const frame of board.hello) socket.send(frame);
	return { socket, all };
}
