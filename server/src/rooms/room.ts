/**
 * A live board: its copy of the document, the people on it, and its way into the log.
 * The rules it keeps are in SPEC.md, numbered; tests are named after them.
 */
import { CLOSE, type Notice } from '@northlane/protocol';
import { pause, type Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { AppendToLog, BoardLog } from '../storage/index.ts';
import { admit } from './admission.ts';
import { Connection, type Admittance, type Socket } from './connection.ts';
import { Fanout } from './fanout.ts';
import { rowsOf, sizeOf } from './fold.ts';
import { readMessage, step1Frame, step2Frame, updateFrame, type Message } from './frames.ts';
import {
	MAX_BOARD_BYTES,
	MAX_DEFERRED,
	MAX_FRAME_BYTES,
	MAX_RESYNCS,
	MAX_UNSAVED_BYTES,
	RETRY_FIRST_MS,
	RETRY_MOST_MS
} from './limits.ts';
import { People } from './people.ts';
import { malformed, Refusal, tooLarge, type CloseCode } from './refusal.ts';
import { Broken, Replica } from './replica.ts';
import { RoomLog } from './room-log.ts';
import { scanUpdate, type Scan } from './scan.ts';

/** What a room needs of the house. */
export interface RoomHost {
	clock: Clock;
	append: AppendToLog;
	read(board: string): Promise<BoardLog>;
	/** Changes became durable. */
	committed(room: Room): void;
	joined(room: Room): void;
	/** The last one left, or the last change became durable: nothing is left to do here. */
	resting(room: Room): void;
	/** The board is no longer in the store. */
	gone(room: Room): void;
	/** A sentence for the log, with what belongs to it. */
	tell(level: 'warn' | 'error', sentence: string, facts: object): void;
}

type Asked = Extract<Message, { type: 'step1' }>;
type Edit = Extract<Message, { type: 'step2' | 'update' }>;

export class Room {
	readonly id: string;
	readonly #host: RoomHost;
	readonly #log: RoomLog;
	readonly #people: People;
	readonly #fanout: Fanout<Connection>;
	readonly #pinned = new Map<Notice['type'], Notice>();
	#replica: Replica;
	#reloading: Promise<void> | undefined;
	/** Set while the copy is being made anew: those who came meanwhile and are not greeted yet. */
	#ungreeted: { connection: Connection; goOn: () => void }[] | undefined;
	#newest: { update: Uint8Array; frame: Uint8Array } | undefined;
	#bytes: number;
	#tailRows: number;

	constructor(host: RoomHost, id: string, log: BoardLog) {
		this.id = id;
		this.#host = host;
		this.#people = new People(host.clock);
		this.#fanout = new Fanout(this.#people);
		const rows = rowsOf(log);
		this.#replica = new Replica(rows);
		this.#bytes = sizeOf(rows);
		this.#tailRows = log.tail.length;
		this.#log = new RoomLog(id, host.append, host.clock, {
			durable: (place, written) => this.#settle(place, written),
			refusing: (reason) => this.#tellRefusing(reason),
			gone: () => host.gone(this)
		});
	}

	/** How many connections it has. */
	get size(): number {
		return this.#people.size;
	}

	/** Rows in the log since its snapshot, as far as this room knows. */
	get tailRows(): number {
		return this.#tailRows;
	}

	/** About how long its log is. */
	get bytes(): number {
		return this.#bytes;
	}

	/** Nobody is here and nothing is left to do: it may be forgotten and read again (rule R4). */
	get isAtRest(): boolean {
		return this.size === 0 && !this.#ungreeted && this.#log.unsaved.length === 0;
	}

	/** How many changes are not known to be on disk. */
	get unsaved(): number {
		return this.#log.unsaved.length;
	}

	/** The whole board as one update, with every change that was admitted. */
	async whole(): Promise<Uint8Array> {
		await this.#reloading;
		return this.#replica.whole();
	}

	/** Lets a socket in and greets it. Throws a `Refusal` when the room is full. */
	join(socket: Socket, admittance: Admittance): Connection {
		const connection = new Connection(socket, admittance, this, this.#host.clock);
		this.#people.add(connection);
		if (this.#ungreeted) this.#ungreeted.push({ connection, goOn: connection.hold() });
		else this.#greet(connection);
		this.#host.joined(this);
		return connection;
	}

	leave(connection: Connection): void {
		if (!this.#people.remove(connection)) return;
		this.#askThoseWaitingFor(connection);
		this.#rest();
	}

	/** One message of one connection. Throws a `Refusal` to end that connection (rule R8). */
	handle(connection: Connection, frame: Uint8Array): void {
		if (frame.length > MAX_FRAME_BYTES) throw tooLarge('A message to a board has at most 4 MB.');
		const message = readMessage(frame);
		if (message.type === 'step1') this.#answer(connection, message);
		else if (message.type === 'awareness') this.#people.hear(connection, message.entries, frame);
		else if (message.type === 'query-awareness') connection.sendAwareness(this.#people.everybody());
		else this.#take(connection, message, frame);
	}

	failed(connection: Connection, error: unknown): void {
		this.#host.tell('error', 'A message could not be handled.', { error: messageOf(error) });
		connection.close(CLOSE.malformed, 'This message could not be handled.');
	}

	notify(notice: Notice): void {
		for (const connection of this.#people) connection.notify(notice);
	}

	/** Notifies everybody, and whoever joins later. */
	pin(notice: Notice): void {
		this.#pinned.set(notice.type, notice);
		this.notify(notice);
	}

	heartbeat(): void {
		for (const connection of this.#people) connection.heartbeat();
	}

	/** A snapshot took the place of so many rows, and spared so many bytes. */
	trimmed(rows: number, bytes: number): void {
		this.#tailRows -= rows;
		this.#bytes -= bytes;
	}

	/** Resolves once every admitted change is durable. */
	flushed(): Promise<void> {
		return this.#log.flushed();
	}

	/** Ends every connection. */
	close(code: CloseCode, reason: string): void {
		this.#fanout.flush();
		for (const connection of this.#people) connection.close(code, reason);
	}

	destroy(): void {
		this.#people.destroy();
		this.#replica.destroy();
	}

	#greet(connection: Connection): void {
		connection.notify({ type: 'welcome', role: connection.role, maxFrameBytes: MAX_FRAME_BYTES });
		if (this.#log.isRefusing) connection.notify({ type: 'storage', state: 'refusing' });
		for (const notice of this.#pinned.values()) connection.notify(notice);
		this.#ask(connection);
		connection.sendAwareness(this.#people.everybody());
	}

	/** Asks for what a client has and the room lacks. */
	#ask(connection: Connection): void {
		connection.isAsked = true;
		connection.waitsFor = undefined;
		connection.send(step1Frame(this.#replica.vector()));
	}

	#answer(connection: Connection, { vector, isEmpty }: Asked): void {
		// every fresh joiner gets the same bytes, made once
		const update = isEmpty ? this.#replica.whole() : this.#replica.since(vector);
		connection.answer(this.#answerOf(update));
	}

	/** The whole board is large, and the same for everybody who comes between two changes. */
	#answerOf(update: Uint8Array): Uint8Array {
		if (this.#newest?.update !== update) this.#newest = { update, frame: step2Frame(update) };
		return this.#newest.frame;
	}

	#take(connection: Connection, edit: Edit, frame: Uint8Array): void {
		const scan = scanUpdate(edit.update);
		if (connection.role !== 'editor') {
			this.#refuse(connection, edit.type, scan);
			return;
		}
		if (!scan.empty) this.#checkSpace(edit.update);
		const verdict = admit(scan, this.#replica, (client) =>
			this.#people.isForeign(client, connection)
		);
		if (verdict.kind === 'gap') this.#setGapAside(connection, edit.type, scan);
		else if (verdict.kind === 'foreign')
			this.#setForeignAside(connection, verdict.client, scan, frame);
		else this.#admit(connection, edit, verdict.newClients);
	}

	#admit(connection: Connection, { type, update }: Edit, newClients: readonly number[]): void {
		this.#apply(connection, update);
		const [client, ...others] = newClients;
		if (type === 'update' && client !== undefined && others.length === 0)
			this.#people.claim(client, connection);
		if (type === 'step2') this.#answered(connection);
		else connection.receipts.note(this.#log.head);
		connection.acknowledge(this.#log.durable);
	}

	#apply(connection: Connection, update: Uint8Array): void {
		let change: Uint8Array | null;
		try {
			change = this.#replica.apply(update);
		} catch (error) {
			if (!(error instanceof Broken)) throw error;
			this.#reloading = this.#reload(error.message);
			throw malformed('The update could not be applied.');
		}
		if (!change) return;
		this.#bytes += change.length;
		this.#log.add(change);
		this.#fanout.add(updateFrame(change), connection);
	}

	#answered(connection: Connection): void {
		connection.isAsked = false;
		connection.receipts.cover(this.#log.head);
		if (this.#has(connection.aside)) connection.resyncs = 0;
		this.#askThoseWaitingFor(connection);
	}

	/** Whether what was set aside is here now: then its sender was honest. */
	#has(ends: Connection['aside']): boolean {
		return ends.every(([client, end]) => this.#replica.stateOf(client) >= end);
	}

	#checkSpace({ length }: Uint8Array): void {
		if (this.#bytes + length > MAX_BOARD_BYTES)
			throw tooLarge('This board is as large as a board can be.');
		if (this.#log.unsavedBytes + length > MAX_UNSAVED_BYTES)
			throw new Refusal(CLOSE.tooSlow, 'The server cannot write to its disk at the moment.');
	}

	/** Rule R7: dropped, and said, unless it is the answer to a question and holds nothing new. */
	#refuse(connection: Connection, type: Edit['type'], { sections }: Scan): void {
		const known = this.#replica;
		const isNews = [...sections.values()].some(({ client, end }) => end > known.stateOf(client));
		if (type === 'update' || isNews)
			connection.refuse(`A ${connection.role} cannot edit this board.`);
		if (type === 'step2') this.#askThoseWaitingFor(connection);
	}

	/** What it builds on is not here. Whoever was asked already will send both in one. */
	#setGapAside(connection: Connection, type: Edit['type'], scan: Scan): void {
		const isComing = connection.isAsked && type === 'update';
		this.#setAside(connection, scan, isComing);
		if (!isComing) this.#ask(connection);
	}

	/** It continues somebody else's history: the holder is asked for it, then the sender again. */
	#setForeignAside(connection: Connection, client: number, scan: Scan, frame: Uint8Array): void {
		const holder = this.#people.holderOf(client);
		if (!holder) return;
		if (!connection.lost.has(client)) {
			this.#people.contest(client, holder, connection, frame);
			return;
		}
		this.#setAside(connection, scan, connection.waitsFor !== undefined);
		connection.isAsked = true;
		connection.waitsFor = holder;
		this.#ask(holder);
	}

	#setAside(connection: Connection, { sections, deletedTo }: Scan, isComing: boolean): void {
		connection.receipts.defer();
		connection.aside = [...sections.values()].map(({ client, end }) => [client, end]);
		connection.aside.push(...deletedTo);
		if (!isComing) connection.resyncs++;
		if (connection.resyncs > MAX_RESYNCS || connection.receipts.deferred > MAX_DEFERRED)
			throw new Refusal(CLOSE.resync, 'What this connection sends does not fit the board.');
	}

	#askThoseWaitingFor(holder: Connection): void {
		for (const connection of this.#people)
			if (connection.waitsFor === holder) this.#ask(connection);
	}

	#settle(place: number, rows: readonly Uint8Array[]): void {
		this.#tailRows += rows.length;
		this.#host.committed(this);
		for (const connection of this.#people) connection.acknowledge(place);
		this.#rest();
	}

	#tellRefusing(reason: string | null): void {
		if (reason !== null)
			this.#host.tell('error', 'Storage refuses to write; the room keeps trying.', { reason });
		this.notify({ type: 'storage', state: reason === null ? 'ok' : 'refusing' });
	}

	/** Rule R14: a copy in which an update went halfway is no copy. Nobody is heard until there is one. */
	async #reload(reason: string): Promise<void> {
		this.#host.tell('warn', 'An update failed and the room reads its log again.', { reason });
		this.#ungreeted = [];
		const held = [...this.#people].map((connection) => connection.hold());
		this.#replica = await this.#replicaAgain([...this.#log.unsaved]);
		const ungreeted = this.#ungreeted;
		this.#ungreeted = undefined;
		this.#reloading = undefined;
		for (const { connection } of ungreeted) this.#greet(connection);
		for (const goOn of [...held, ...ungreeted.map(({ goOn }) => goOn)]) goOn();
		this.#rest();
	}

	/** From the log and what has not reached it; tries for as long as the log cannot be read. */
	async #replicaAgain(unsaved: Uint8Array[]): Promise<Replica> {
		for (let wait = RETRY_FIRST_MS; ; wait = Math.min(2 * wait, RETRY_MOST_MS))
			try {
				return new Replica([...rowsOf(await this.#host.read(this.id)), ...unsaved]);
			} catch (error) {
				this.#host.tell('error', 'A log could not be read again.', { error: messageOf(error) });
				await pause(this.#host.clock, wait);
			}
	}

	#rest(): void {
		if (this.isAtRest) this.#host.resting(this);
	}
}
