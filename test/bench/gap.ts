/**
 * The gap: somebody changes a target of the example plan; how long until the other people on the
 * board have the new report, beside how long until the change itself is on the server's disk.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebSocket } from 'ws';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { startNorthlane } from './process.ts';
import { median, printTable, round } from './table.ts';
import { connect, emptyStep2, receive, step1, updateFrame } from './wire.ts';

const ROUNDS = 40;
/** Type of the frames in which the server tells its own client what happened. */
const NOTICE = 100;

interface Notice {
	type: string;
	revision?: number;
}

/** A person on a board: a document kept in step, and what the server tells. */
async function person(
	address: string
): Promise<{ doc: Y.Doc; socket: WebSocket; told: (notice: (one: Notice) => void) => void }> {
	const socket = await connect(`${address}?northlane=1`);
	const doc = new Y.Doc();
	let tell: (notice: Notice) => void = () => undefined;
	const whole = new Promise<void>((resolve) => {
		socket.on('message', (data) => {
			const decoder = decoding.createDecoder(data as Buffer);
			if (decoding.readVarUint(decoder) === NOTICE)
				tell(JSON.parse(decoding.readVarString(decoder)) as Notice);
			else if (receive(doc, data as Buffer)) resolve();
		});
	});
	socket.send(step1(doc));
	socket.send(emptyStep2());
	await whole;
	return { doc, socket, told: (notice) => (tell = notice) };
}

const plan = readFileSync(
	join(import.meta.dirname, '../../packages/catalog/src/data/example-plan.json')
);
const northlane = await startNorthlane();
const response = await fetch(`${northlane.origin}/api/boards`, {
	method: 'POST',
	headers: { 'content-type': 'application/json', origin: northlane.origin },
	body: plan
});
const { id } = (await response.json()) as { id: string };
const address = `${northlane.origin.replace('http', 'ws')}/sync/${id}`;
const [writer, reader] = [await person(address), await person(address)];
writer.doc.on('update', (update: Uint8Array, origin: unknown) => {
	if (origin !== 'wire') writer.socket.send(updateFrame(update));
});

const [saved, gaps]: [number[], number[]] = [[], []];
for (let i = 0; i < ROUNDS; i++) {
	const since = performance.now();
	const durable = new Promise<number>((resolve) =>
		writer.told(({ type }) => type === 'saved' && resolve(performance.now() - since))
	);
	const report = new Promise<number>((resolve) =>
		reader.told(({ type }) => type === 'gap' && resolve(performance.now() - since))
	);
	(writer.doc.getMap('cards').get('g-mrr') as Y.Map<unknown>).set('target', 110_000 + i);
	saved.push(await durable);
	gaps.push(await report);
}
for (const { socket } of [writer, reader]) socket.close();
await northlane.stop();

const slowest = (values: number[]): number => Math.max(...values);
printTable(`From a changed target to everybody’s gap report, example plan, ${ROUNDS} changes`, [
	{
		what: 'on the server’s disk',
		'median, ms': round(median(saved), 1),
		'slowest, ms': round(slowest(saved), 1)
	},
	{
		what: 'gap report at the others',
		'median, ms': round(median(gaps), 1),
		'slowest, ms': round(slowest(gaps), 1)
	}
]);
