/**
 * The people in a room: who is connected, whose a client id is (rule R15), and what they show of
 * themselves, which is passed on at most once a tick and never kept (rule R9).
 */
import { CLOSE } from '@northlane/protocol';
import type { Clock } from '../clock.ts';
import { Awareness } from './awareness.ts';
import type { Connection } from './connection.ts';
import { awarenessFrame, type AwarenessEntry } from './frames.ts';
import { Leases } from './leases.ts';
import { AWARENESS_TICK_MS, MAX_CONNECTIONS, MAX_RESYNCS } from './limits.ts';
import { forbidden, Refusal } from './refusal.ts';

/** How far ahead of the server another tab's cursor may be, told by its neighbour in one browser. */
const ECHO_AHEAD = 1_000;

export class People {
	readonly #clock: Clock;
	readonly #connections = new Set<Connection>();
	readonly #leases = new Leases<Connection>();
	readonly #awareness = new Awareness<Connection>();
	readonly #news = new Map<number, AwarenessEntry>();
	#toldAt = -Infinity;
	#telling: (() => void) | undefined;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	get size(): number {
		return this.#connections.size;
	}

	/** Those who are here; one that leaves meanwhile is left out. */
	[Symbol.iterator](): Iterator<Connection> {
		return this.#connections.values();
	}

	/** Throws a `Refusal` when the room is full. */
	add(connection: Connection): void {
		if (this.size >= MAX_CONNECTIONS)
			throw new Refusal(CLOSE.tooSlow, 'This board is full at the moment.');
		this.#connections.add(connection);
		this.#awareness.arrive(connection);
	}

	/** Takes back all that the connection held, and nothing of one that replaced it (rule R6). */
	remove(connection: Connection): boolean {
		if (!this.#connections.delete(connection)) return false;
		this.#leases.release(connection);
		const entry = this.#awareness.leave(connection);
		if (entry) this.#tell(entry);
		return true;
	}

	/** Everybody's cursors, for somebody who just came or asks; also a sign of life. */
	everybody(): Uint8Array {
		return awarenessFrame(this.#awareness.entries);
	}

	isForeign(client: number, to: Connection): boolean {
		return this.#leases.isForeign(client, to);
	}

	holderOf(client: number): Connection | undefined {
		return this.#leases.holderOf(client);
	}

	/** Leases the id that somebody writes under who has not said who they are. */
	claim(client: number, connection: Connection): void {
		if (!this.#leases.hasAny(connection)) this.#leases.take(client, connection);
	}

	/**
	 * Two connections want one id. Somebody who came back before the server noticed that they had
	 * gone holds both: so the holder is probed, and keeps the id if anybody is still there. The
	 * message waits; it is handled again when that is known.
	 */
	contest(client: number, holder: Connection, by: Connection, frame: Uint8Array): void {
		by.lost.add(client);
		if (by.lost.size > MAX_RESYNCS) throw forbidden('This connection uses the ids of others.');
		const goOn = by.hold(frame);
		void holder.probe().then((isThere) => {
			if (!isThere) this.#succeed(client, holder, by);
			goOn();
		});
	}

	/** Takes what a connection says of itself, and passes over what it repeats of others. */
	hear(connection: Connection, entries: AwarenessEntry[], frame: Uint8Array): void {
		const [only, ...others] = entries;
		if (only && others.length === 0 && this.#mayBind(connection, only)) {
			const holder = this.#leases.holderOf(only.client);
			if (holder && holder !== connection) {
				this.contest(only.client, holder, connection, frame);
				return;
			}
			this.#leases.take(only.client, connection);
			this.#awareness.bind(connection, only.client);
		}
		for (const entry of entries) this.#hearOne(connection, entry);
	}

	destroy(): void {
		this.#telling?.();
	}

	#succeed(client: number, holder: Connection, by: Connection): void {
		by.lost.delete(client);
		if (by.isClosed) return;
		if (this.#awareness.clientOf(holder) === client) this.#awareness.inherit(holder, by);
		holder.close(CLOSE.tooSlow, 'Nothing was heard of this connection for too long.');
		this.#leases.take(client, by);
	}

	#mayBind(connection: Connection, { client, state }: AwarenessEntry): boolean {
		if (this.#awareness.clientOf(connection) !== undefined || state === 'null') return false;
		return !connection.lost.has(client) && !this.#awareness.mayEcho(connection, client);
	}

	/** Stock clients repeat what they hear of others: that is no news and no offence. */
	#hearOne(connection: Connection, entry: AwarenessEntry): void {
		const { client, clock } = entry;
		if (client === this.#awareness.clientOf(connection)) {
			const news = this.#awareness.update(connection, entry);
			if (news) this.#tell(news);
			return;
		}
		const isAhead = clock > this.#awareness.clockOf(client) + ECHO_AHEAD;
		if (isAhead && this.isForeign(client, connection))
			throw forbidden('This connection speaks for somebody else.');
	}

	/** The newest of everybody, one frame for all. */
	#tell(entry: AwarenessEntry): void {
		this.#news.set(entry.client, entry);
		if (this.#telling) return;
		const wait = this.#toldAt + AWARENESS_TICK_MS - this.#clock.now();
		if (wait <= 0) this.#tellNow();
		else this.#telling = this.#clock.after(wait, () => this.#tellNow());
	}

	#tellNow(): void {
		this.#telling = undefined;
		this.#toldAt = this.#clock.now();
		const frame = awarenessFrame([...this.#news.values()]);
		this.#news.clear();
		for (const connection of this.#connections) connection.sendAwareness(frame);
	}
}
