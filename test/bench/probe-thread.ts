/** The thread of a probe: sockets that look for stamps in what comes, and ping. */
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { WebSocket } from 'ws';
import type { Board } from './contestants.ts';
import { stampNow, type Seen } from './probe.ts';
import { connect } from './wire.ts';

/** Often enough to see any stall that a person would. */
const PING_MS = 5;
const STAMP = /~(\d{13}\.\d{3})~/g;

const boards = workerData as Pick<Board, 'address' | 'hello'>[];
const seen = new Set<string>();
let latencies: number[] = [];
let stall = 0;
/** When the ping left that is not answered yet. */
let pingedAt: number | undefined;

for (const { address, hello } of boards) {
	const socket = await connect(address);
	socket.on('message', (data) => note(data as Buffer));
	socket.on('error', () => undefined);
	for (const frame of hello) socket.send(frame);
	if (address === boards[0]?.address) ping(socket);
}
parentPort?.postMessage('looking');
parentPort?.on('message', (wish: 'look' | { stamps: number; mostMs: number }) => {
	void answer(wish === 'look' ? { stamps: 0, mostMs: 0 } : wish);
});

function note(data: Buffer): void {
	const now = stampNow();
	for (const [, digits = ''] of data.toString('latin1').matchAll(STAMP)) {
		if (seen.has(digits)) continue;
		seen.add(digits);
		latencies.push(now - Number(digits));
	}
}

function ping(socket: WebSocket): void {
	socket.on('pong', () => {
		noteStall();
		pingedAt = undefined;
	});
	setInterval(() => {
		if (pingedAt !== undefined || socket.readyState !== socket.OPEN) return;
		pingedAt = stampNow();
		socket.ping();
	}, PING_MS);
}

function noteStall(): void {
	if (pingedAt !== undefined) stall = Math.max(stall, stampNow() - pingedAt);
}

async function answer({ stamps, mostMs }: { stamps: number; mostMs: number }): Promise<void> {
	const since = stampNow();
	while (seen.size < stamps && stampNow() - since < mostMs) await pause(20);
	noteStall();
	latencies.sort((a, b) => a - b);
	const at = (share: number): number =>
		latencies[Math.floor((latencies.length - 1) * share)] ?? NaN;
	const found: Seen = { stamps: seen.size, p50: at(0.5), p99: at(0.99), stall };
	parentPort?.postMessage(found);
	seen.clear();
	latencies = [];
	stall = 0;
}
