/** All live boards: opens each once, forgets those at rest, and closes them all in good order. */
import { CLOSE } from '@northlane/protocol';
import { pause, type Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { groupCommit, StorageError, type BoardLog, type BoardStore } from '../storage/index.ts';
import { Compactor, isLong, type Fold } from './compactor.ts';
import { COMPACT_IDLE_AFTER_ROWS, HEARTBEAT_MS, IDLE_MS, SHUTDOWN_MS } from './limits.ts';
import type { CloseCode } from './refusal.ts';
import { Room, type RoomHost } from './room.ts';

export interface HubOptions {
	store: BoardStore;
	clock: Clock;
	fold: Fold;
	/** A sentence for the log, with the ids that belong to it. */
	tell(level: 'warn' | 'error', sentence: string, facts: object): void;
}

/** What happens in rooms, for those who look at boards from outside. */
export interface HubWatcher {
	/** Changes of this board became durable. */
	committed(room: Room): void;
	/** Somebody joined this board. */
	joined(room: Room): void;
	/** The room is no longer live. */
	forgotten(room: Room): void;
}

export class Hub {
	readonly #options: HubOptions;
	readonly #host: Omit<RoomHost, 'tell'>;
	readonly #compactor: Compactor;
	readonly #opening = new Map<string, Promise<Room>>();
	readonly #rooms = new Map<string, Room>();
	readonly #resting = new Map<Room, () => void>();
	readonly #watchers = new Set<HubWatcher>();
	#stopHeartbeat: () => void;
	#isStopping = false;

	constructor(options: HubOptions) {
		this.#options = options;
		const { store, clock } = options;
		this.#host = {
			clock,
			append: groupCommit(store, clock),
			read: (board) => store.read(board),
			committed: (room) => this.#committed(room),
			joined: (room) => this.#joined(room),
			resting: (room) => this.#letRest(room),
			gone: (room) => room.close(CLOSE.notFound, 'This board is no longer here.')
		};
		this.#compactor = new Compactor({
			...options,
			trimmed: (board, rows, bytes) => this.#rooms.get(board)?.trimmed(rows, bytes),
			tell: (sentence, facts) => options.tell('error', sentence, facts)
		});
		this.#stopHeartbeat = this.#beat();
	}

	/** How many boards are live. */
	get size(): number {
		return this.#rooms.size;
	}

	/** The room of a board that is in the store; all who ask at the same time get one (rule R1). */
	open(board: string): Promise<Room> {
		const present = this.#opening.get(board);
		if (present) return present;
		if (this.#isStopping) return Promise.reject(new Error('The server is stopping.'));
		const opening = this.#read(board);
		this.#opening.set(board, opening);
		return opening;
	}

	/** The room of a board, if it is live. */
	live(board: string): Room | undefined {
		return this.#rooms.get(board);
	}

	/** The whole board as it stands, with everything that was admitted. */
	async whole(board: string): Promise<Uint8Array> {
		return (await this.open(board)).whole();
	}

	/** Tells somebody what happens from now on; answers the way to stop. */
	watch(watcher: HubWatcher): () => void {
		this.#watchers.add(watcher);
		return () => this.#watchers.delete(watcher);
	}

	/** Ends a board's connections, and forgets it once its last change is durable. */
	async close(board: string, code: CloseCode, reason: string): Promise<void> {
		const room = await this.#opening.get(board);
		room?.close(code, reason);
		await room?.flushed();
	}

	/** Rule R13: everything admitted is written, everybody is told to come back, nothing is lost. */
	async stop(): Promise<void> {
		this.#isStopping = true;
		this.#stopHeartbeat();
		await this.#flushed();
		for (const room of this.#rooms.values())
			room.close(CLOSE.restarting, 'The server restarts. Please connect again.');
		// what came in while the first flush ran was not acknowledged, but it is not lost either
		await this.#flushed();
		await this.#compactor.stop();
		for (const room of this.#rooms.values()) this.#forget(room);
	}

	async #flushed(): Promise<void> {
		const rooms = [...this.#rooms.values()];
		const all = Promise.all(rooms.map((room) => room.flushed()));
		await Promise.race([all, pause(this.#options.clock, SHUTDOWN_MS)]);
		for (const room of rooms)
			if (room.unsaved > 0)
				this.#options.tell('error', 'The server stops before a board is written.', {
					board: room.id,
					changes: room.unsaved
				});
	}

	async #read(board: string): Promise<Room> {
		try {
			const log = await this.#options.store.read(board);
			const host: RoomHost = {
				...this.#host,
				tell: (level, sentence, facts) => this.#options.tell(level, sentence, { board, ...facts })
			};
			const room = roomOf(host, board, log);
			this.#rooms.set(board, room);
			this.#letRest(room);
			return room;
		} catch (error) {
			this.#opening.delete(board);
			throw error;
		}
	}

	#committed(room: Room): void {
		if (isLong(room.tailRows, room.bytes)) this.#compactor.request(room.id);
		for (const watcher of this.#watchers) watcher.committed(room);
	}

	#joined(room: Room): void {
		this.#resting.get(room)?.();
		this.#resting.delete(room);
		for (const watcher of this.#watchers) watcher.joined(room);
	}

	/** A reload of the page finds the room as it was; later it is forgotten (rule R4). */
	#letRest(room: Room): void {
		if (!room.isAtRest || this.#resting.has(room)) return;
		const cancel = this.#options.clock.after(IDLE_MS, () => {
			this.#resting.delete(room);
			if (!room.isAtRest) return;
			this.#forget(room);
			if (room.tailRows >= COMPACT_IDLE_AFTER_ROWS) this.#compactor.request(room.id);
		});
		this.#resting.set(room, cancel);
	}

	#forget(room: Room): void {
		this.#resting.get(room)?.();
		this.#resting.delete(room);
		this.#rooms.delete(room.id);
		this.#opening.delete(room.id);
		room.destroy();
		for (const watcher of this.#watchers) watcher.forgotten(room);
	}

	#beat(): () => void {
		return this.#options.clock.after(HEARTBEAT_MS, () => {
			for (const room of this.#rooms.values()) room.heartbeat();
			this.#stopHeartbeat = this.#beat();
		});
	}
}

/** Rows that are what was written may still make no document: then too the board is damaged. */
function roomOf(host: RoomHost, board: string, log: BoardLog): Room {
	try {
		return new Room(host, board, log);
	} catch (error) {
		throw new StorageError(
			'corrupt',
			`The log of board ${board} cannot be read: ${messageOf(error)}`
		);
	}
}
