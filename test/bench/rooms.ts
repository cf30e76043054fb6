/**
 * Room fan-out: many people edit one board as fast as they can. Updates per second of the server's
 * processor time, beside a bare broadcast of the same frames, which neither checks nor stores.
 */
import { once } from 'node:events';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { startFloor, startNorthlane, type Running } from './process.ts';
import { median, printTable, round, type Row } from './table.ts';
import { connect, editFrames, receive, step1 } from './wire.ts';

const ROUNDS = 3;
const CASES = [
	{ people: 10, edits: 200 },
	{ people: 50, edits: 40 }
];

interface Result {
	updatesPerCpuSecond: number;
	seconds: number;
}

async function flood(
	running: Running,
	address: string,
	people: number,
	edits: number
): Promise<Result> {
	const watcher = await connect(address);
	const doc = new Y.Doc();
	watcher.on('message', (data) => receive(doc, data as Buffer));
	watcher.send(step1(doc));
	const sockets = await Promise.all(Array.from({ length: people }, () => connect(address)));
	const frames = sockets.map((_, author) => editFrames(author, edits));
	const [cpu, since] = [running.cpu(), performance.now()];
	const all = allArrived(doc, people * edits);
	for (let i = 0; i < edits; i++) {
		sockets.forEach((socket, author) => socket.send(frames[author]?.[i] ?? new Uint8Array()));
		await new Promise(setImmediate);
	}
	await all;
	const used = running.cpu() - cpu;
	await Promise.all([watcher, ...sockets].map(close));
	return {
		updatesPerCpuSecond: (people * edits) / used,
		seconds: (performance.now() - since) / 1000
	};
}

function allArrived(doc: Y.Doc, count: number): Promise<void> {
	return new Promise((resolve) => {
		const map = doc.getMap('bench');
		map.observe(() => {
			if (map.size >= count) resolve();
		});
	});
}

async function close(socket: WebSocket): Promise<void> {
	socket.close();
	await once(socket, 'close');
}

async function newBoard(origin: string): Promise<string> {
	const response = await fetch(`${origin}/api/boards`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin },
		body: JSON.stringify({ title: 'Bench', template: 'blank' })
	});
	return ((await response.json()) as { id: string }).id;
}

const northlane = await startNorthlane();
const floor = await startFloor();
const rows: Row[] = [];
for (const { people, edits } of CASES) {
	const ours: Result[] = [];
	const bare: Result[] = [];
	for (let i = 0; i < ROUNDS; i++) {
		const socketOf = (origin: string): string => origin.replace('http', 'ws');
		const board = await newBoard(northlane.origin);
		ours.push(await flood(northlane, `${socketOf(northlane.origin)}/sync/${board}`, people, edits));
		bare.push(await flood(floor, socketOf(floor.origin), people, edits));
	}
	const [mine, least] = [ours, bare].map((results) =>
		median(results.map((one) => one.updatesPerCpuSecond))
	);
	rows.push({
		people,
		updates: people * edits,
		'Northlane, updates per CPU s': round(mine ?? NaN),
		'bare broadcast': round(least ?? NaN),
		ratio: round((mine ?? NaN) / (least ?? NaN), 2),
		'Northlane, s': round(median(ours.map((one) => one.seconds)), 2)
	});
}
await Promise.all([northlane.stop(), floor.stop()]);
printTable(
	`Room fan-out, median of ${ROUNDS}; Northlane checks and stores durably, the floor does neither`,
	rows
);
