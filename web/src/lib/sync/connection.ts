/**
 * One socket after another: dials, tries again with growing and random pauses, notices when the
 * other end has silently gone, and knows when trying again is of no use. What the frames mean is
 * not its business.
 */
import { CLOSE } from '@northlane/protocol';
import type { ClosedReason } from './session.ts';

/** The first pause; it doubles with every failure. */
export const FIRST_PAUSE_MS = 250;
/** Nobody waits longer than this once the server is back. */
export const MAX_PAUSE_MS = 5_000;
/** Who was told to slow down comes back after this. */
export const SLOW_PAUSE_MS = 15_000;
/** A connection that lived this long was a good one: the next failure starts from the first pause. */
export const STEADY_MS = 5_000;
/** Everybody on every board comes back after a restart, so they come spread over this time. */
export const RESTART_SPREAD_MS = 2_000;
/** A slow link opens a socket in this time, or never. */
export const DIAL_MS = 15_000;
/** A quiet connection is asked for a sign of life after this time, … */
export const QUIET_MS = 15_000;
/** … and given up when none came within this. Together 45 s. */
export const ANSWER_MS = 30_000;
/** A large board on a slow link is one long message; until it has come, silence means little. */
export const FIRST_ANSWER_MS = 180_000;
/** After waking up or changing networks the answer is waited for less patiently. */
export const WAKE_ANSWER_MS = 2_500;

/** One WebSocket, as far as it is used. */
export interface Socket {
	/** Bytes given to `send` that have not left yet. */
	readonly backlog: number;
	send(bytes: Uint8Array): void;
	close(): void;
}

/** What a socket tells, never before `dial` has returned. */
export interface SocketEvents {
	opened(): void;
	said(data: unknown): void;
	ended(code: number): void;
}

/** Time, dice and the way out, handed in so that tests can hold them. */
export interface Surroundings {
	dial(address: string, events: SocketEvents): Socket;
	/** Runs once after a while; answers the way to call it off. */
	after(ms: number, run: () => void): () => void;
	now(): number;
	random(): number;
}

export interface ConnectionEvents {
	opened(): void;
	/** Throwing means that the frame made no sense: the socket is dropped and dialled anew. */
	frame(bytes: Uint8Array): void;
	/** An attempt failed, or an open connection ended. */
	lost(): void;
	/** Ended for good. */
	stopped(reason: ClosedReason): void;
}

/** Said by the server's socket itself, of a message that it did not even read. */
const MESSAGE_TOO_BIG = 1009;

const PERMANENT: Readonly<Record<number, ClosedReason>> = {
	[CLOSE.malformed]: 'malformed',
	[CLOSE.forbidden]: 'forbidden',
	[CLOSE.notFound]: 'not-found',
	[CLOSE.tooLarge]: 'too-large',
	[CLOSE.damaged]: 'damaged',
	[MESSAGE_TOO_BIG]: 'too-large'
};
/** Codes of 44xx that ask for a fresh start or for patience, not for giving up. */
const TRANSIENT: ReadonlySet<number> = new Set([CLOSE.resync, CLOSE.tooFast]);

export class Connection {
	readonly #address: string;
	readonly #probe: Uint8Array;
	readonly #world: Surroundings;
	readonly #events: ConnectionEvents;
	#socket: Socket | null = null;
	#open = false;
	#stopped = true;
	#failures = 0;
	#dialledAt = -Infinity;
	#openedAt: number | null = null;
	#heardAt = 0;
	/** A sign of life was asked for, with this much waiting to leave; null once one came. */
	#asked: { backlog: number } | null = null;
	#served = false;
	#callOff: () => void = () => undefined;

	/** `probe` is a frame that the other end answers at once. */
	constructor(address: string, probe: Uint8Array, world: Surroundings, events: ConnectionEvents) {
		this.#address = address;
		this.#probe = probe;
		this.#world = world;
		this.#events = events;
	}

	get isOpen(): boolean {
		return this.#open;
	}

	start(): void {
		if (!this.#stopped) return;
		this.#stopped = false;
		this.#dial();
	}

	/** Sends a frame if there is somebody to send it to. */
	send(bytes: Uint8Array): boolean {
		if (!this.#open) return false;
		this.#socket?.send(bytes);
		return true;
	}

	/** The network or the person came back: try at once, or see whether the other end is still there. */
	wake(): void {
		if (this.#stopped) return;
		if (this.#open) this.#ask(WAKE_ANSWER_MS);
		else if (!this.#socket && this.#world.now() - this.#dialledAt >= FIRST_PAUSE_MS) this.#dial();
	}

	/** The first long answer is here: from now on this connection's silence counts. */
	served(): void {
		this.#served = true;
	}

	close(): void {
		this.#stopped = true;
		this.#discard();
	}

	#dial(): void {
		this.#callOff();
		this.#dialledAt = this.#world.now();
		// The events belong to this socket: once it was replaced, what it says late is not heard.
		const socket = this.#world.dial(this.#address, {
			opened: () => this.#socket === socket && this.#opened(),
			said: (data) => this.#socket === socket && this.#heard(data),
			ended: (code) => this.#socket === socket && this.#ended(code)
		});
		this.#socket = socket;
		this.#callOff = this.#world.after(DIAL_MS, () => this.#drop());
	}

	#opened(): void {
		this.#open = true;
		this.#openedAt = this.#heardAt = this.#world.now();
		this.#asked = null;
		this.#served = false;
		this.#listen(QUIET_MS);
		this.#events.opened();
	}

	#heard(data: unknown): void {
		this.#heardAt = this.#world.now();
		this.#asked = null;
		if (!(data instanceof ArrayBuffer)) return;
		try {
			this.#events.frame(new Uint8Array(data));
		} catch {
			this.#drop();
		}
	}

	#listen(ms: number): void {
		this.#callOff();
		this.#callOff = this.#world.after(ms, () => this.#check());
	}

	/** Silence alone proves nothing, a sleeping tab's timers come late: only an unanswered question does. */
	#check(): void {
		const quiet = this.#world.now() - this.#heardAt;
		if (this.#asked && !this.#isSending(this.#asked.backlog)) this.#drop();
		else if (this.#asked || quiet >= QUIET_MS) this.#ask(ANSWER_MS);
		else this.#listen(QUIET_MS - quiet);
	}

	/** A long upload leaves no room for an answer, but it shrinks. */
	#isSending(backlog: number): boolean {
		const left = this.#socket?.backlog ?? 0;
		return left > 0 && left < backlog;
	}

	#ask(patience: number): void {
		this.#socket?.send(this.#probe);
		this.#asked = { backlog: this.#socket?.backlog ?? 0 };
		this.#listen(this.#served ? patience : FIRST_ANSWER_MS);
	}

	#drop(): void {
		this.#ended(undefined);
	}

	#ended(code: number | undefined): void {
		this.#discard();
		const reason = code === undefined ? undefined : permanent(code);
		if (reason) {
			this.#stopped = true;
			this.#events.stopped(reason);
			return;
		}
		this.#callOff = this.#world.after(this.#pause(code), () => this.#dial());
		this.#events.lost();
	}

	#pause(code: number | undefined): number {
		const lived = this.#openedAt === null ? 0 : this.#world.now() - this.#openedAt;
		this.#openedAt = null;
		if (lived >= STEADY_MS) this.#failures = 0;
		const failures = this.#failures++;
		const dice = this.#world.random();
		if (code === CLOSE.restarting && failures === 0) return dice * RESTART_SPREAD_MS;
		const grown = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
		return (code === CLOSE.tooFast ? SLOW_PAUSE_MS : grown) * (0.5 + dice / 2);
	}

	#discard(): void {
		this.#callOff();
		const socket = this.#socket;
		this.#socket = null;
		this.#open = false;
		socket?.close();
	}
}

function permanent(code: number): ClosedReason | undefined {
	const isForGood = code >= 4400 && code <= 4499 && !TRANSIENT.has(code);
	return PERMANENT[code] ?? (isForGood ? 'malformed' : undefined);
}
