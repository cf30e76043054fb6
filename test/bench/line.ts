/**
 * The cheapest client there is: writes frames that were made before, and reads no further than it
 * must, so that what a bench measures is the server and not its own clients.
 */
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { Board } from './contestants.ts';

const END_OF_HEAD = '\r\n\r\n';
/** Clients must mask what they send; which mask is theirs to choose. */
const MASK = [0x5a, 0xa5, 0x3c, 0xc3] as const;
/** All lines read into the same memory: nobody looks at it later. */
const READING = Buffer.allocUnsafe(256 * 1024);

/** A message as a client's WebSocket frame. */
export function masked(message: Uint8Array): Buffer {
	const { length } = message;
	const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
	const head = 2 + extended;
	const frame = Buffer.allocUnsafe(head + 4 + length);
	frame[0] = 0x82;
	frame[1] = 0x80 | (extended === 0 ? length : extended === 2 ? 126 : 127);
	if (extended === 2) frame.writeUInt16BE(length, 2);
	if (extended === 8) frame.writeBigUInt64BE(BigInt(length), 2);
	frame.set(MASK, head);
	for (let i = 0; i < length; i++) frame[head + 4 + i] = (message[i] ?? 0) ^ (MASK[i & 3] ?? 0);
	return frame;
}

export class Line {
	/** Bytes that came since the line stands. */
	received = 0;
	readonly #socket: Socket;
	#look: ((chunk: Buffer) => void) | undefined;
	#tail = Buffer.alloc(0);

	/** Opens a line; nothing is said on it yet. */
	static async open({ address }: Board): Promise<Line> {
		const url = new URL(address);
		const line = new Line(url);
		const stands = line.sees(END_OF_HEAD);
		line.write(
			Buffer.from(
				`GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\n` +
					'Connection: Upgrade\r\nSec-WebSocket-Key: bm9ydGhsYW5lLWJlbmNoIQ==\r\n' +
					`Sec-WebSocket-Version: 13${END_OF_HEAD}`
			)
		);
		await stands;
		line.received = 0;
		return line;
	}

	private constructor({ hostname, port }: URL) {
		const callback = (length: number): boolean => {
			this.#hear(READING.subarray(0, length));
			return true;
		};
		const onread = { buffer: READING, callback };
		this.#socket = createConnection({ host: hostname, port: Number(port), noDelay: true, onread });
		// a server that lets a slow reader go is no error of the bench
		this.#socket.on('error', () => undefined);
	}

	/** Sends a frame as `masked` makes them. */
	write(frame: Uint8Array): void {
		this.#socket.write(frame);
	}

	/** Resolves once these bytes have come. */
	sees(text: string): Promise<void> {
		const wanted = Buffer.from(text, 'latin1');
		return new Promise((resolve) => {
			this.#look = (chunk) => {
				// the text may lie across two chunks
				const edge = Buffer.concat([this.#tail, chunk.subarray(0, wanted.length)]);
				if (!edge.includes(wanted) && !chunk.includes(wanted)) {
					this.#tail = Buffer.from(
						chunk.length < wanted.length ? edge : chunk.subarray(-wanted.length)
					);
					return;
				}
				this.#look = undefined;
				this.#tail = Buffer.alloc(0);
				resolve();
			};
		});
	}

	/** Resolves once so many bytes have come. */
	gets(bytes: number): Promise<void> {
		return new Promise((resolve) => {
			this.#look = () => {
				if (this.received < bytes) return;
				this.#look = undefined;
				resolve();
			};
		});
	}

	/** Stops reading, as a sleeping laptop does. */
	stall(): void {
		this.#socket.pause();
	}

	async close(): Promise<void> {
		if (this.#socket.destroyed) return;
		const closed = once(this.#socket, 'close');
		this.#socket.destroy();
		await closed;
	}

	#hear(chunk: Buffer): void {
		this.received += chunk.length;
		this.#look?.(chunk);
	}
}

/** Opens so many lines to a board and waits until each has it. */
export async function joined(board: Board, people: number, text: string): Promise<Line[]> {
	const lines = await Promise.all(Array.from({ length: people }, () => Line.open(board)));
	const hello = Buffer.concat(board.hello.map(masked));
	await Promise.all(
		lines.map((line) => {
			const there = line.sees(text);
			line.write(hello);
			return there;
		})
	);
	return lines;
}

export async function closeAll(lines: readonly Line[]): Promise<void> {
	await Promise.all(lines.map((line) => line.close()));
}
