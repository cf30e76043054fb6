/** How long it takes until an edit is acknowledged, which Northlane does once it is on disk. */
import type { WebSocket } from 'ws';
import type { Board, Contestant } from '../contestants.ts';
import { connect, editFrames, savedCount } from '../wire.ts';
import { evenly, type Figures, type Scenario } from './scenario.ts';

const WRITERS = 10;
const TIMES_A_SECOND = 1_000;
const SECONDS = 2;
const MOST_MS = 50;

export const durable: Scenario = {
	title: `Durable: ${TIMES_A_SECOND} edits a second by ${WRITERS} people on one board`,
	names: ['northlane'],
	figures: {
		p95: {
			name: 'p95 until it is acknowledged as being on disk, ms',
			decimals: 1,
			goal: { text: `≤ ${MOST_MS}`, isMet: (of) => of('northlane') <= MOST_MS }
		},
		p50: { name: 'p50, ms', decimals: 1 },
		p99: { name: 'p99, ms', decimals: 1 },
		worst: { name: 'worst, ms', decimals: 1 }
	},
	round
};

async function round({ newBoard }: Contestant, scale: number): Promise<Figures> {
	const board = await newBoard();
	const edits = TIMES_A_SECOND * SECONDS * scale;
	const latencies: number[] = [];
	const writers = await Promise.all(
		Array.from({ length: WRITERS }, (_, author) => enter(board, author, edits / WRITERS))
	);
	const all = Promise.all(writers.map((writer) => writer.listen(latencies)));
	await evenly(TIMES_A_SECOND, edits / TIMES_A_SECOND, (i) => writers[i % WRITERS]?.write());
	await all;
	for (const { socket } of writers) socket.terminate();
	board.leave();
	latencies.sort((a, b) => a - b);
	const at = (share: number): number => latencies[Math.floor((edits - 1) * share)] ?? NaN;
	return { p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) };
}

interface Writer {
	socket: WebSocket;
	write: () => void;
	/** Notes how long each edit took; resolves after the last. */
	listen: (latencies: number[]) => Promise<void>;
}

async function enter(board: Board, author: number, edits: number): Promise<Writer> {
	const socket = await connect(board.address);
	for (const frame of board.hello) socket.send(frame);
	const frames = editFrames(author, edits);
	const sentAt: number[] = [];
	let acknowledged = 0;
	return {
		socket,
		write() {
			const frame = frames[sentAt.length];
			sentAt.push(performance.now());
			if (frame) socket.send(frame);
		},
		listen: (latencies) =>
			new Promise((resolve) => {
				socket.on('message', (data) => {
					// the answer to the server's question counts as the first message
					const count = (savedCount(data as Buffer) ?? 0) - 1;
					const now = performance.now();
					for (; acknowledged < count; acknowledged++)
						latencies.push(now - (sentAt[acknowledged] ?? NaN));
					if (count >= edits) resolve();
				});
			})
	};
}
