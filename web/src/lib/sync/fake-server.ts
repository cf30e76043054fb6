/** A server and a device held in the hand, for tests of an open board; time is stepped, nothing sleeps. */
import { NOTICE, type Notice } from '@northlane/protocol';
import * as encoding from 'lib0/encoding';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { Device } from './browser.ts';
import type { DeviceCopy } from './device-copy.ts';
import { FakeWorld, type FakeSocket } from './fake-world.ts';
import { readFrame, step1, step2, update, type Frame } from './frames.ts';
import type { LedgerPaper } from './ledger.ts';

export const notice = (body: Notice): Uint8Array =>
	encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, NOTICE);
		encoding.writeVarString(encoder, JSON.stringify(body));
	});

/** The other end of one socket: answers when the test wants it to. */
export class FakeServer {
	readonly doc: Doc;
	readonly #socket: FakeSocket;
	#read = 0;
	/** Document messages that arrived over this socket. */
	messages = 0;

	constructor(socket: FakeSocket, doc = new Doc()) {
		this.#socket = socket;
		this.doc = doc;
	}

	/** Opens the socket and does the whole greeting, as a server does. */
	greet(): void {
		this.#socket.tells.opened();
		this.say(notice({ type: 'welcome', role: 'editor', maxFrameBytes: 1e6 }));
		this.take();
		this.say(step1(encodeStateVector(this.doc)));
		this.take();
	}

	say(frame: Uint8Array): void {
		this.#socket.says(frame);
	}

	/** Reads what has been sent since the last time; answers and applies documents. */
	take(): Frame[] {
		const frames = this.#socket.sent.slice(this.#read).map((it) => readFrame(new Uint8Array(it)));
		this.#read = this.#socket.sent.length;
		for (const frame of frames) this.#answer(frame);
		return frames;
	}

	/** Calls everything durable that has arrived. */
	confirm(): void {
		this.say(notice({ type: 'saved', count: this.messages }));
	}

	/** Somebody else changes the board. */
	change(key: string, value: unknown): void {
		const before = encodeStateVector(this.doc);
		this.doc.getMap('cards').set(key, value);
		this.say(update(encodeStateAsUpdate(this.doc, before)));
	}

	#answer(frame: Frame): void {
		if (frame.type === 'step-1') this.say(step2(encodeStateAsUpdate(this.doc, frame.vector)));
		if (frame.type !== 'step-2' && frame.type !== 'update') return;
		this.messages++;
		applyUpdate(this.doc, frame.update);
	}
}

/** A device whose database and notes outlive its tabs. */
export class FakeDevice extends FakeWorld implements Device {
	readonly kept: Uint8Array[] = [];
	readonly notes = new Map<string, string>();
	hasDatabase = true;
	wake: () => void = () => undefined;
	wouldLose: () => boolean = () => false;

	readonly paper: LedgerPaper = paperOf(this.notes);

	openCopy(): Promise<DeviceCopy> {
		if (!this.hasDatabase) return Promise.reject(new Error('forbidden'));
		return Promise.resolve({
			load: () => Promise.resolve([...this.kept]),
			append: (bytes) => {
				this.kept.push(bytes);
				return Promise.resolve();
			},
			close: () => undefined
		});
	}

	onWake(wake: () => void): () => void {
		this.wake = wake;
		return () => (this.wake = () => undefined);
	}

	onLeave(wouldLose: () => boolean): () => void {
		this.wouldLose = wouldLose;
		return () => (this.wouldLose = () => false);
	}
}

/** A storage area over a map. */
export function paperOf(map: Map<string, string>): LedgerPaper {
	return {
		get length() {
			return map.size;
		},
		key: (index) => [...map.keys()][index] ?? null,
		getItem: (key) => map.get(key) ?? null,
		setItem: (key, value) => void map.set(key, value),
		removeItem: (key) => void map.delete(key)
	};
}

/** Lets promises that are already resolved run. */
export async function settle(): Promise<void> {
	for (let i = 0; i < 20; i++) await Promise.resolve();
}
