/**
 * For tests: a clock that is stepped, sockets that are turned by hand, and people with documents of
 * their own. Nothing here sleeps.
 */
import type { Notice, Role } from '@northlane/protocol';
import { NOTICE } from '@northlane/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Clock } from '../clock.ts';
import type { Connection, Socket } from './connection.ts';
import { awarenessFrame, updateFrame } from './frames.ts';
import type { Room } from './room.ts';

/** Lets everything run that needs no time to pass. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => void setImmediate(resolve));
}

export class SteppedClock implements Clock {
	#now = Date.parse('2026-03-31T08:00:00Z');
	readonly #timers = new Set<{ at: number; then: () => void }>();

	now(): number {
		return this.#now;
	}

	after(ms: number, then: () => void): () => void {
		const timer = { at: this.#now + ms, then };
		this.#timers.add(timer);
		return () => void this.#timers.delete(timer);
	}

	/** Lets so much time pass, with all that falls due in it, in order. */
	async step(ms: number): Promise<void> {
		const end = this.#now + ms;
		for (let next = this.#next(end); next; next = this.#next(end)) {
			this.#timers.delete(next);
			this.#now = next.at;
			next.then();
			await settled();
		}
		this.#now = end;
		await settled();
	}

	#next(end: number): { at: number; then: () => void } | undefined {
		const due = [...this.#timers].filter(({ at }) => at <= end);
		return due.sort((a, b) => a.at - b.at)[0];
	}
}

/** The server's end of a socket, as the test sees it. */
export class HandSocket implements Socket {
	readonly frames: Uint8Array[] = [];
	closed: { code: number; reason: string } | undefined;
	unsent = 0;
	pings = 0;
	/** What happens with each frame that was sent, and at each ping. */
	onframe: (frame: Uint8Array) => void = () => undefined;
	onping: () => void = () => undefined;

	send(frame: Uint8Array): void {
		this.frames.push(frame);
		this.onframe(frame);
	}

	write(pieces: readonly Uint8Array[]): void {
		for (const piece of pieces)
			for (const message of unpacked(Buffer.from(piece))) this.send(message);
	}

	ping(): void {
		this.pings++;
		this.onping();
	}

	close(code: number, reason: string): void {
		this.closed = { code, reason };
	}
}

const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;

/** Somebody with a document of their own, who behaves like the stock client. */
export class Person {
	readonly doc: Y.Doc;
	readonly notices: Notice[] = [];
	/** How often the protocol said that something was not allowed. */
	denials = 0;
	/** Awareness as others would see it: the newest JSON by client. */
	readonly sees = new Map<number, string>();
	socket = new HandSocket();
	#connection: Connection | undefined;
	/** Messages on their way to the server, while the line is held. */
	readonly #line: Uint8Array[] = [];
	#isLineHeld = false;

	constructor(clientID?: number) {
		this.doc = new Y.Doc();
		if (clientID !== undefined) this.doc.clientID = clientID;
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this) this.say(updateFrame(update));
		});
	}

	get connection(): Connection {
		if (!this.#connection) throw new Error('not connected');
		return this.#connection;
	}

	/** Comes in as the stock client does: asks, then shows itself. */
	join(
		room: Room,
		{
			role = 'editor',
			notices = true,
			silent = false
		}: { role?: Role; notices?: boolean; silent?: boolean } = {}
	): this {
		this.socket = new HandSocket();
		const hear = this.holdEars();
		this.#connection = room.join(this.socket, { role, notices });
		this.#answerPings();
		hear();
		if (!silent) this.greet();
		return this;
	}

	/** Comes in, but hears nothing yet; answers the way to begin. */
	joinDeaf(room: Room): () => void {
		this.socket = new HandSocket();
		const hear = this.holdEars();
		this.#connection = room.join(this.socket, { role: 'editor', notices: true });
		this.#answerPings();
		this.greet();
		return hear;
	}

	/** Frames for this person wait until they are let through. */
	holdEars(): () => void {
		const waiting: Uint8Array[] = [];
		this.socket.onframe = (frame) => void waiting.push(frame);
		return () => {
			this.socket.onframe = (frame) => this.#hear(frame);
			for (const frame of waiting) this.#hear(frame);
		};
	}

	greet(): void {
		this.say(message((encoder) => sync.writeSyncStep1(encoder, this.doc)));
		this.show({ name: `person ${this.doc.clientID}` }, 1);
	}

	/** Shows something of itself to the others. */
	show(state: object | null, clock: number, client = this.doc.clientID): void {
		this.say(awarenessFrame([{ client, clock, state: JSON.stringify(state) }]));
	}

	/** Edits with nothing else in mind. */
	write(key: string, value: unknown): void {
		this.doc.getMap('board').set(key, value);
	}

	read(): Record<string, unknown> {
		return this.doc.getMap('board').toJSON();
	}

	/** Sends any bytes. */
	say(frame: Uint8Array): void {
		if (!this.#connection || this.#connection.isClosed) return;
		if (this.#isLineHeld) this.#line.push(frame);
		else this.#connection.receive(frame);
	}

	/** Holds the line to the server until it is let go. */
	holdLine(): () => void {
		this.#isLineHeld = true;
		return () => {
			this.#isLineHeld = false;
			for (const frame of this.#line.splice(0)) this.say(frame);
		};
	}

	/** The line is cut; the server may or may not notice. */
	cut(isNoticed = true): void {
		const connection = this.#connection;
		this.socket.onframe = () => undefined;
		this.socket.onping = () => undefined;
		this.#connection = undefined;
		if (isNoticed) connection?.gone();
	}

	/** The newest count of durable messages, 0 before the first. */
	get saved(): number {
		return this.notices.reduce((sum, notice) => (notice.type === 'saved' ? notice.count : sum), 0);
	}

	#answerPings(): void {
		const connection = this.connection;
		this.socket.onping = () => connection.heard();
	}

	#hear(frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame);
		const kind = decoding.readVarUint(decoder);
		if (kind === SYNC) this.#hearSync(decoder);
		else if (kind === AWARENESS) this.#hearAwareness(decoding.readVarUint8Array(decoder));
		else if (kind === NOTICE)
			this.notices.push(JSON.parse(decoding.readVarString(decoder)) as Notice);
		else if (kind === AUTH && !this.connection.notices) this.denials++;
		else throw new Error(`a stock client would not understand message ${kind}`);
	}

	#hearSync(decoder: decoding.Decoder): void {
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, SYNC);
		sync.readSyncMessage(decoder, encoder, this.doc, this);
		if (encoding.length(encoder) > 1) this.say(encoding.toUint8Array(encoder));
	}

	#hearAwareness(update: Uint8Array): void {
		const decoder = decoding.createDecoder(update);
		for (let i = decoding.readVarUint(decoder); i > 0; i--) {
			const client = decoding.readVarUint(decoder);
			decoding.readVarUint(decoder);
			const state = decoding.readVarString(decoder);
			if (state === 'null') this.sees.delete(client);
			else this.sees.set(client, state);
		}
	}
}

function message(write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, SYNC);
	write(encoder);
	return encoding.toUint8Array(encoder);
}

/** A log that commits when the test says so, and refuses while it is told to. */
export class HandLog {
	readonly rows: Uint8Array[] = [];
	refuses = false;
	isGone = false;
	#waiting: (() => void)[] = [];
	#isHeld = false;

	readonly append = async (
		_board: string,
		updates: readonly Uint8Array[]
	): Promise<number | null> => {
		if (this.#isHeld) await new Promise<void>((resolve) => void this.#waiting.push(resolve));
		if (this.refuses) throw new Error('disk full');
		if (this.isGone) return null;
		this.rows.push(...updates);
		return this.rows.length;
	};

	readonly read = async (): Promise<{
		snapshot: null;
		tail: { seq: number; bytes: Uint8Array }[];
	}> => ({
		snapshot: null,
		tail: this.rows.map((bytes, i) => ({ seq: i + 1, bytes }))
	});

	/** Commits wait from now on. */
	hold(): void {
		this.#isHeld = true;
	}

	/** Lets what waits through, and all that follows. */
	async commit(): Promise<void> {
		this.#isHeld = false;
		for (const go of this.#waiting.splice(0)) go();
		await settled();
	}

	/** The board that is in the log, read by a fresh document. */
	board(): Record<string, unknown> {
		const doc = new Y.Doc();
		for (const row of this.rows) Y.applyUpdate(doc, row);
		return doc.getMap('board').toJSON();
	}
}

/** The messages in a piece of packed frames, as the other side reads them. */
function unpacked(piece: Buffer): Uint8Array[] {
	const messages: Uint8Array[] = [];
	for (let at = 0; at < piece.length;) {
		const short = piece[at + 1] ?? 0;
		const head = short < 126 ? 2 : short === 126 ? 4 : 10;
		const length =
			head === 2
				? short
				: head === 4
					? piece.readUInt16BE(at + 2)
					: Number(piece.readBigUInt64BE(at + 2));
		messages.push(piece.subarray(at + head, at + head + length));
		at += head + length;
	}
	return messages;
}
