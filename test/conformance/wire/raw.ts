/** Bytes on the wire: sockets without a client library's opinion of what may be sent. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';

const SYNC = 0;
const AWARENESS = 1;
const NOTICE = 100;

/** A message of the sync protocol. */
export function syncMessage(write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, SYNC);
	write(encoder);
	return encoding.toUint8Array(encoder);
}

/** One person's state, as awareness sends it. */
export function awarenessMessage(client: number, clock: number, state: string): Uint8Array {
	const block = encoding.createEncoder();
	encoding.writeVarUint(block, 1);
	encoding.writeVarUint(block, client);
	encoding.writeVarUint(block, clock);
	encoding.writeVarString(block, state);
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, AWARENESS);
	encoding.writeVarUint8Array(encoder, encoding.toUint8Array(block));
	return encoding.toUint8Array(encoder);
}

interface Waiting {
	until: () => boolean;
	resolve: () => void;
}

/** A client that answers as it should, and otherwise sends what it is told to. */
export class RawClient {
	readonly doc = new Y.Doc();
	readonly frames: Uint8Array[] = [];
	readonly notices: { type: string; count?: number }[] = [];
	readonly socket: WebSocket;
	closed: { code: number; reason: string } | undefined;
	isSynced = false;
	#waiting: Waiting[] = [];

	constructor(address: string, clientID?: number, headers: Record<string, string> = {}) {
		if (clientID !== undefined) this.doc.clientID = clientID;
		this.socket = new WebSocket(address, { headers, perMessageDeflate: false });
		this.socket.binaryType = 'nodebuffer';
		this.socket.on('message', (data) => this.#hear(data as Buffer));
		this.socket.on('close', (code, reason) => {
			this.closed = { code, reason: reason.toString() };
			this.#look();
		});
		this.socket.on('error', () => undefined);
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this) this.send(syncMessage((encoder) => sync.writeUpdate(encoder, update)));
		});
	}

	/** Opens, asks for the board, and waits until it has it. */
	async join(): Promise<this> {
		await once(this.socket, 'open');
		this.send(syncMessage((encoder) => sync.writeSyncStep1(encoder, this.doc)));
		await this.until(() => this.isSynced);
		return this;
	}

	send(bytes: Uint8Array): void {
		if (this.socket.readyState === WebSocket.OPEN) this.socket.send(bytes);
	}

	/** Resolves once something that was received makes it true. */
	until(condition: () => boolean): Promise<void> {
		if (condition()) return Promise.resolve();
		return new Promise((resolve) => {
			this.#waiting.push({ until: condition, resolve });
		});
	}

	async close(): Promise<void> {
		if (this.closed) return;
		this.socket.close();
		await this.until(() => this.closed !== undefined);
	}

	get saved(): number {
		return this.notices.reduce((most, { count }) => Math.max(most, count ?? 0), 0);
	}

	board(): Record<string, unknown> {
		return this.doc.getMap('wire').toJSON();
	}

	write(key: string, value: unknown): void {
		this.doc.getMap('wire').set(key, value);
	}

	#hear(data: Buffer): void {
		this.frames.push(data);
		const decoder = decoding.createDecoder(data);
		const kind = decoding.readVarUint(decoder);
		if (kind === SYNC) this.#hearSync(decoder);
		if (kind === NOTICE)
			this.notices.push(JSON.parse(decoding.readVarString(decoder)) as { type: string });
		this.#look();
	}

	#hearSync(decoder: decoding.Decoder): void {
		const answer = encoding.createEncoder();
		encoding.writeVarUint(answer, SYNC);
		const step = sync.readSyncMessage(decoder, answer, this.doc, this);
		if (encoding.length(answer) > 1) this.send(encoding.toUint8Array(answer));
		if (step === sync.messageYjsSyncStep2) this.isSynced = true;
	}

	#look(): void {
		const met = this.#waiting.filter(({ until }) => until());
		this.#waiting = this.#waiting.filter((waiting) => !met.includes(waiting));
		for (const { resolve } of met) resolve();
	}
}

/** Opens a WebSocket by hand; answers the line once the server has agreed. */
export async function handshake(url: string, path: string): Promise<Socket> {
	const { hostname, port } = new URL(url);
	const line = connect(Number(port), hostname);
	line.on('error', () => undefined);
	line.write(
		`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\n` +
			'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n' +
			'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'
	);
	const [head] = (await once(line, 'data')) as [Buffer];
	if (!head.toString().startsWith('HTTP/1.1 101')) throw new Error(head.toString());
	return line;
}
