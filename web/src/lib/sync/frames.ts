/**
 * The frames of a board's socket: y-protocols' sync and awareness messages as they stand in its
 * PROTOCOL.md, and Northlane's notices.
 */
import { NOTICE, type Notice } from '@northlane/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

const SYNC = 0;
const AWARENESS = 1;
const QUERY_AWARENESS = 3;
const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;

export type Frame =
	/** "This I have (a state vector); send me the rest." */
	| { type: 'step-1'; vector: Uint8Array }
	/** The rest. */
	| { type: 'step-2'; update: Uint8Array }
	| { type: 'update'; update: Uint8Array }
	| { type: 'awareness'; update: Uint8Array }
	| { type: 'query-awareness' }
	| { type: 'notice'; notice: Notice }
	/** Of a type that a later server may speak; nothing to us. */
	| { type: 'other' };

export const step1 = (vector: Uint8Array): Uint8Array => write([SYNC, STEP_1], vector);
export const step2 = (update: Uint8Array): Uint8Array => write([SYNC, STEP_2], update);
export const update = (update: Uint8Array): Uint8Array => write([SYNC, UPDATE], update);
export const awareness = (update: Uint8Array): Uint8Array => write([AWARENESS], update);
export const queryAwareness = (): Uint8Array => write([QUERY_AWARENESS]);

function write(types: number[], body?: Uint8Array): Uint8Array {
	return encoding.encode((encoder) => {
		for (const type of types) encoding.writeVarUint(encoder, type);
		if (body) encoding.writeVarUint8Array(encoder, body);
	});
}

/** Reads one frame. Throws when it is cut short. */
export function readFrame(bytes: Uint8Array): Frame {
	const decoder = decoding.createDecoder(bytes);
	switch (decoding.readVarUint(decoder)) {
		case SYNC:
			return readSync(decoder);
		case AWARENESS:
			return { type: 'awareness', update: decoding.readVarUint8Array(decoder) };
		case QUERY_AWARENESS:
			return { type: 'query-awareness' };
		case NOTICE:
			return { type: 'notice', notice: JSON.parse(decoding.readVarString(decoder)) as Notice };
		default:
			return { type: 'other' };
	}
}

function readSync(decoder: decoding.Decoder): Frame {
	const step = decoding.readVarUint(decoder);
	const body = decoding.readVarUint8Array(decoder);
	if (step === STEP_1) return { type: 'step-1', vector: body };
	if (step === STEP_2) return { type: 'step-2', update: body };
	return step === UPDATE ? { type: 'update', update: body } : { type: 'other' };
}
