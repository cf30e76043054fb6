/** The least of a y-websocket client: sends ready-made frames and counts what comes. */
import { once } from 'node:events';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';

const SYNC = 0;
/** Northlane's own messages. */
const NOTICE = 100;

/** Opens a socket and waits until it stands. */
export async function connect(address: string): Promise<WebSocket> {
	const socket = new WebSocket(address, { perMessageDeflate: false });
	socket.binaryType = 'nodebuffer';
	await once(socket, 'open');
	return socket;
}

/** What a client sends first: its state vector, asking for all it lacks. */
export function step1(doc: Y.Doc): Uint8Array {
	return frame((encoder) => sync.writeSyncStep1(encoder, doc));
}

/** What a client without anything of its own answers when it is asked. */
export function emptyStep2(): Uint8Array {
	return frame((encoder) => sync.writeSyncStep2(encoder, new Y.Doc()));
}

export function updateFrame(update: Uint8Array): Uint8Array {
	return frame((encoder) => sync.writeUpdate(encoder, update));
}

function frame(write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, SYNC);
	write(encoder);
	return encoding.toUint8Array(encoder);
}

/** Applies a frame to a document when it is one of the sync protocol; answers whether it was step 2. */
export function receive(doc: Y.Doc, data: Uint8Array): boolean {
	const decoder = decoding.createDecoder(data);
	if (decoding.readVarUint(decoder) !== SYNC) return false;
	const kind = sync.readSyncMessage(decoder, encoding.createEncoder(), doc, 'wire');
	return kind === sync.messageYjsSyncStep2;
}

/** Small edits of one author, each a frame: what a person moving cards sends. */
export function editFrames(author: number, count: number): Uint8Array[] {
	const doc = new Y.Doc();
	const frames: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => frames.push(updateFrame(update)));
	for (let i = 0; i < count; i++)
		doc.getMap('bench').set(`${author}-${i}`, { lane: 'run', x: i, y: author });
	return frames;
}

/** How many messages a notice says are durable; undefined when the frame says nothing of that. */
export function savedCount(data: Buffer): number | undefined {
	if (data[0] !== NOTICE) return undefined;
	const count = /"type":"saved","count":(\d+)/.exec(data.toString('latin1'))?.[1];
	return count === undefined ? undefined : Number(count);
}
