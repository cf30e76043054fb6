/**
 * One socket in a room: what it may do, what it is owed, and whether anybody is still there.
 * What its messages mean is the room's business.
 */
import { CLOSE, type Notice, type Role } from '@northlane/protocol';
import type { Clock } from '../clock.ts';
import { awarenessFrame, deniedFrame, noticeFrame } from './frames.ts';
import {
	MAX_HELD_BYTES,
	MAX_UNSENT_BYTES,
	MAX_UNSENT_FOR_AWARENESS_BYTES,
	PROBE_MS,
	SILENT_BEATS
} from './limits.ts';
import { Receipts } from './receipts.ts';
import { Refusal, type CloseCode } from './refusal.ts';

/** What a room needs of a WebSocket; tests turn one by hand. */
export interface Socket {
	send(frame: Uint8Array): void;
	/** Sends messages that were packed before, several in each piece. */
	write(pieces: readonly Uint8Array[]): void;
	ping(): void;
	/** Says goodbye with a code and a reason, and cuts the line soon after. */
	close(code: CloseCode, reason: string): void;
	/** Bytes given to `send` that have not left yet. */
	readonly unsent: number;
}

/** Who a connection is, as access was decided when it came. */
export interface Admittance {
	role: Role;
	/** Whether the client understands notices. */
	notices: boolean;
}

/** Where a connection's messages go. */
export interface Owner {
	handle(connection: Connection, frame: Uint8Array): void;
	leave(connection: Connection): void;
	/** A message could not be handled for a reason of ours. */
	failed(connection: Connection, error: unknown): void;
}

/** A stock client takes this for a sign of life: awareness of nobody. */
const NOTHING_NEW = awarenessFrame([]);

export class Connection {
	readonly role: Role;
	readonly notices: boolean;
	readonly receipts = new Receipts();
	/** Client ids that it wanted and that somebody else turned out to hold. */
	readonly lost = new Set<number>();
	/** Whether it was asked for what it has and has not answered yet. */
	isAsked = false;
	/** How often it had to be asked because what it sent did not fit, and did not come either. */
	resyncs = 0;
	/** What was set aside last: by client, the clock up to which it reaches. */
	aside: [client: number, end: number][] = [];
	/** The connection that must answer first, before this one is asked again. */
	waitsFor: Connection | undefined;

	readonly #socket: Socket;
	readonly #owner: Owner;
	readonly #clock: Clock;
	#held: Uint8Array[] = [];
	#heldBytes = 0;
	#holds = 0;
	#isClosed = false;
	#wasHeard = true;
	#silentBeats = 0;
	#unsentAtBeat = 0;
	#wasSentTo = false;
	#answerBytes = 0;
	readonly #probes = new Set<(alive: boolean) => void>();

	constructor(socket: Socket, admittance: Admittance, owner: Owner, clock: Clock) {
		this.#socket = socket;
		this.#owner = owner;
		this.#clock = clock;
		this.role = admittance.role;
		this.notices = admittance.notices;
	}

	get isClosed(): boolean {
		return this.#isClosed;
	}

	/** A binary message came. */
	receive(frame: Uint8Array): void {
		this.heard();
		if (this.#isClosed) return;
		if (this.#holds > 0) this.#keep(frame);
		else this.#handle(frame);
	}

	/** Anything came: a message or the answer to a ping. */
	heard(): void {
		this.#wasHeard = true;
		this.#answerProbes(true);
	}

	/** The socket is gone, for whatever reason. */
	gone(): void {
		if (!this.#isClosed) this.#end();
	}

	/** Ends the connection with a code and a reason. */
	close(code: CloseCode, reason: string): void {
		if (this.#isClosed) return;
		this.#end();
		this.#socket.close(code, reason);
	}

	/** Lets messages wait, `first` before all others; answers the way to go on. */
	hold(first?: Uint8Array): () => void {
		this.#holds++;
		if (first) this.#held.unshift(first);
		return () => {
			if (--this.#holds === 0) this.#handleHeld();
		};
	}

	/** Sends a frame of the document. */
	send(frame: Uint8Array): void {
		if (this.#mayBeSentTo()) this.#socket.send(frame);
	}

	/** Sends what a turn brought, packed for everybody. */
	deliver(pieces: readonly Uint8Array[]): void {
		if (this.#mayBeSentTo()) this.#socket.write(pieces);
	}

	/** A reader that is too far behind is let go (rule R12). */
	#mayBeSentTo(): boolean {
		if (this.#isClosed) return false;
		const { unsent } = this.#socket;
		if (unsent === 0) this.#answerBytes = 0;
		if (unsent > MAX_UNSENT_BYTES + this.#answerBytes) {
			this.close(CLOSE.tooSlow, 'This connection is too slow. Please connect again.');
			return false;
		}
		this.#wasSentTo = true;
		return true;
	}

	/** Sends what was asked for, however large; but not again while it is still on its way. */
	answer(frame: Uint8Array): void {
		if (this.#socket.unsent > MAX_UNSENT_FOR_AWARENESS_BYTES) {
			this.close(CLOSE.tooSlow, 'This connection asks faster than it reads.');
			return;
		}
		this.send(frame);
		this.#answerBytes = frame.length;
	}

	/** Sends cursors, or drops them for a reader that is behind: newer ones will come. */
	sendAwareness(frame: Uint8Array): void {
		if (this.#socket.unsent <= MAX_UNSENT_FOR_AWARENESS_BYTES) this.send(frame);
	}

	notify(notice: Notice): void {
		if (this.notices) this.send(noticeFrame(notice));
	}

	/** Says that something was dropped, in the way the client understands. */
	refuse(reason: string): void {
		this.send(this.notices ? noticeFrame({ type: 'refused', reason }) : deniedFrame(reason));
	}

	/** Tells how many messages are durable, when there are more than before. */
	acknowledge(durable: number): void {
		const count = this.receipts.settle(durable);
		if (count !== undefined) this.notify({ type: 'saved', count });
	}

	/** Every `HEARTBEAT_MS`: whoever has been silent for some of them is gone. */
	heartbeat(): void {
		this.#silentBeats = this.#wasHeard || this.#isDraining() ? 0 : this.#silentBeats + 1;
		if (this.#silentBeats >= SILENT_BEATS) {
			this.close(CLOSE.tooSlow, 'Nothing was heard of this connection for too long.');
			return;
		}
		this.#wasHeard = false;
		this.#socket.ping();
		if (!this.#wasSentTo) this.send(NOTHING_NEW);
		this.#wasSentTo = false;
	}

	/** A large board on a thin line: the ping waits behind it, but what is unsent gets less. */
	#isDraining(): boolean {
		const before = this.#unsentAtBeat;
		this.#unsentAtBeat = this.#socket.unsent;
		return this.#unsentAtBeat < before;
	}

	/** Whether somebody is there: true once anything comes, false when nothing does for a while. */
	probe(): Promise<boolean> {
		if (this.#isClosed) return Promise.resolve(false);
		return new Promise((resolve) => {
			const stop = this.#clock.after(PROBE_MS, () => settle(false));
			const settle = (alive: boolean): void => {
				stop();
				this.#probes.delete(settle);
				resolve(alive);
			};
			this.#probes.add(settle);
			this.#socket.ping();
		});
	}

	#end(): void {
		this.#isClosed = true;
		this.#held = [];
		this.#answerProbes(false);
		this.#owner.leave(this);
	}

	#answerProbes(alive: boolean): void {
		for (const settle of [...this.#probes]) settle(alive);
	}

	#keep(frame: Uint8Array): void {
		this.#heldBytes += frame.length;
		if (this.#heldBytes > MAX_HELD_BYTES) {
			this.close(CLOSE.tooSlow, 'The board is not ready for so much. Please connect again.');
			return;
		}
		this.#held.push(frame);
	}

	#handleHeld(): void {
		while (this.#holds === 0) {
			const frame = this.#held.shift();
			if (!frame) break;
			this.#handle(frame);
		}
		this.#heldBytes = this.#held.reduce((sum, frame) => sum + frame.length, 0);
	}

	#handle(frame: Uint8Array): void {
		try {
			this.#owner.handle(this, frame);
		} catch (error) {
			if (error instanceof Refusal) this.close(error.code, error.message);
			else this.#owner.failed(this, error);
		}
	}
}
