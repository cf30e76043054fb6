/**
 * The messages of a board's socket: the y-websocket protocol (sync 0, awareness 1, denial 2, query 3)
 * and our notices (100). One message a frame; numbers and blocks as lib0 writes them.
 */
import { NOTICE, type Notice } from '@northlane/protocol';
import * as encoding from 'lib0/encoding';
import { MAX_AWARENESS_ENTRIES, MAX_AWARENESS_BYTES, MAX_STRUCTS } from './limits.ts';
import { Reader } from './reader.ts';
import { forbidden, malformed } from './refusal.ts';

const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const QUERY_AWARENESS = 3;
const STEP1 = 0;
const STEP2 = 1;
const UPDATE = 2;
/** The first byte of a whole binary WebSocket message. */
const FINAL_BINARY = 0x82;
const DENIED = 0;

/** What somebody shows of themselves: JSON, or `null` when they left. */
export interface AwarenessEntry {
	client: number;
	clock: number;
	state: string;
}

export type Message =
	| { type: 'step1'; vector: Uint8Array; isEmpty: boolean }
	| { type: 'step2' | 'update'; update: Uint8Array }
	| { type: 'awareness'; entries: AwarenessEntry[] }
	| { type: 'query-awareness' };

/** Throws a `Refusal` unless the frame is exactly one message that a client may send. */
export function readMessage(frame: Uint8Array): Message {
	const reader = new Reader(frame);
	const message = readBody(reader);
	reader.end();
	return message;
}

function readBody(reader: Reader): Message {
	switch (reader.uint()) {
		case SYNC:
			return readSync(reader);
		case AWARENESS:
			return { type: 'awareness', entries: readEntries(reader.block()) };
		case QUERY_AWARENESS:
			return { type: 'query-awareness' };
		default:
			throw malformed('The message is of no known kind.');
	}
}

function readSync(reader: Reader): Message {
	const step = reader.uint();
	const block = reader.block();
	if (step === STEP1) return { type: 'step1', vector: block, isEmpty: readVector(block) === 0 };
	if (step === STEP2) return { type: 'step2', update: block };
	if (step === UPDATE) return { type: 'update', update: block };
	throw malformed('The message is of no known kind.');
}

/** Checks a state vector; answers how many clients it names. */
function readVector(block: Uint8Array): number {
	const reader = new Reader(block);
	const clients = reader.uint();
	if (clients > MAX_STRUCTS) throw malformed('The state vector is too long.');
	for (let i = 0; i < clients; i++) {
		reader.uint();
		reader.uint();
	}
	reader.end();
	return clients;
}

function readEntries(block: Uint8Array): AwarenessEntry[] {
	const reader = new Reader(block);
	const count = reader.uint();
	if (count > MAX_AWARENESS_ENTRIES) throw malformed('The message names too many people.');
	const entries: AwarenessEntry[] = [];
	for (let i = 0; i < count; i++) {
		const entry = { client: reader.uint(), clock: reader.uint(), state: reader.text() };
		if (entry.state.length > MAX_AWARENESS_BYTES)
			throw forbidden('This shows more of a person than a board can bear.');
		entries.push(entry);
	}
	reader.end();
	return entries;
}

export const step1Frame = (vector: Uint8Array): Uint8Array => syncFrame(STEP1, vector);
export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(STEP2, update);
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(UPDATE, update);

function syncFrame(step: number, block: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, SYNC);
	encoding.writeVarUint(encoder, step);
	encoding.writeVarUint8Array(encoder, block);
	return encoding.toUint8Array(encoder);
}

export function awarenessFrame(entries: readonly AwarenessEntry[]): Uint8Array {
	const block = encoding.createEncoder();
	encoding.writeVarUint(block, entries.length);
	for (const { client, clock, state } of entries) {
		encoding.writeVarUint(block, client);
		encoding.writeVarUint(block, clock);
		encoding.writeVarString(block, state);
	}
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, AWARENESS);
	encoding.writeVarUint8Array(encoder, encoding.toUint8Array(block));
	return encoding.toUint8Array(encoder);
}

/** The protocol's own way to say that something was not allowed; stock clients print it. */
export function deniedFrame(reason: string): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, AUTH);
	encoding.writeVarUint(encoder, DENIED);
	encoding.writeVarString(encoder, reason);
	return encoding.toUint8Array(encoder);
}

const noticeFrames = new WeakMap<Notice, Uint8Array>();

/** The same notice is the same frame: a gap report may have megabytes, and goes to everybody. */
export function noticeFrame(notice: Notice): Uint8Array {
	const present = noticeFrames.get(notice);
	if (present) return present;
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, NOTICE);
	encoding.writeVarString(encoder, JSON.stringify(notice));
	const frame = encoding.toUint8Array(encoder);
	noticeFrames.set(notice, frame);
	return frame;
}

/**
 * A message as a WebSocket frame of a server: what the other side gets from `send`, made once for all.
 * Servers do not mask and this one does not compress, so it is the same on every line.
 */
export function packed(message: Uint8Array): Uint8Array {
	const { length } = message;
	const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
	const frame = Buffer.allocUnsafe(head + length);
	frame[0] = FINAL_BINARY;
	frame[1] = head === 2 ? length : head === 4 ? 126 : 127;
	if (head === 4) frame.writeUInt16BE(length, 2);
	if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2);
	frame.set(message, head);
	return frame;
}
