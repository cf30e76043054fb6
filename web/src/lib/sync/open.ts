/** Opens a board: its document from this device and from the server, kept alike from then on. */
import type { BoardDoc } from '@northlane/board';
import { NOTICES_PARAM, type Notice, type Presence, type Role } from '@northlane/protocol';
import {
	applyAwarenessUpdate,
	Awareness,
	encodeAwarenessUpdate,
	removeAwarenessStates
} from 'y-protocols/awareness';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, transact } from 'yjs';
import { browser, type Device } from './browser.ts';
import { Connection } from './connection.ts';
import * as frames from './frames.ts';
import { Ledger } from './ledger.ts';
import { Listeners } from './listeners.ts';
import { nobody, Presenter, readPeers } from './presence.ts';
import type { BoardSession, ClosedReason, GapNews, Peer, SaveState } from './session.ts';
import { Store } from './store.ts';
import { Unsaved } from './unsaved.ts';

/** A browser's database that takes longer than this is not waited for; it joins in when it answers. */
export const DEVICE_PATIENCE_MS = 2_000;

/** An update that says nothing. */
const NOTHING = Uint8Array.of(0, 0);

/** Origins of changes that were not made here. */
const SERVER = Symbol('server');
const DEVICE = Symbol('device');

/** Opens a board under a name and colour that others see. */
export function openBoard(id: string, me: Pick<Presence, 'name' | 'colour'>): BoardSession {
	const address = `${location.origin.replace(/^http/, 'ws')}/sync/${id}?${NOTICES_PARAM}=1`;
	return new Session(id, address, me, browser);
}

export class Session implements BoardSession {
	readonly id: string;
	readonly doc: BoardDoc = new Doc();
	readonly ready: Promise<void>;
	readonly #device: Device;
	readonly #connection: Connection;
	readonly #awareness = new Awareness(this.doc);
	readonly #presenter: Presenter;
	readonly #store = new Store(() => this.#saves.tell());
	readonly #unsaved = new Unsaved();
	readonly #ledger: Ledger | null;
	readonly #saves = new Listeners();
	readonly #gaps = new Listeners();
	readonly #people = new Listeners();
	readonly #stops: (() => void)[] = [];
	#isReady: () => void = () => undefined;
	#role: Role = 'editor';
	#gap: GapNews | null = null;
	#computing = false;
	#peers: readonly Peer[] = [];
	/** The first attempt has ended, one way or the other. */
	#tried = false;
	/** The server has all that this device had when they met, so changes may follow one by one. */
	#told = false;
	/** This device has all that the server had when they met. */
	#synced = false;
	#refusing = false;
	#ended: ClosedReason | null = null;

	constructor(id: string, address: string, me: Pick<Presence, 'name' | 'colour'>, device: Device) {
		this.id = id;
		this.#device = device;
		this.ready = new Promise((resolve) => (this.#isReady = resolve));
		this.#ledger = device.paper && new Ledger(device.paper, id, this.doc.clientID);
		this.#presenter = new Presenter({ ...nobody, ...me }, device, (presence) =>
			this.#awareness.setLocalState({ ...presence })
		);
		this.#connection = new Connection(address, frames.queryAwareness(), device, {
			opened: () => this.#opened(),
			frame: (bytes) => this.#heard(frames.readFrame(bytes)),
			lost: () => this.#lost(),
			stopped: (reason) => this.#stopped(reason)
		});
		this.#presenter.flush();
		this.#observe();
		this.#start();
	}

	get save(): SaveState {
		const count = this.#unsaved.count;
		if (this.#ended) return { kind: 'closed', reason: this.#ended };
		if (!this.#connection.isOpen && this.#tried) return { kind: 'offline', count };
		if (this.#role !== 'editor') return { kind: 'view-only' };
		if (this.#refusing) return { kind: 'refusing', count };
		if (!this.#synced && count === 0) return { kind: 'loading' };
		const safe = this.#synced && this.#told && this.#unsaved.settled && count === 0;
		return safe ? { kind: 'saved' } : { kind: 'saving', count };
	}

	get kept(): boolean {
		return this.#store.state !== 'refused';
	}

	get role(): Role {
		return this.#role;
	}

	get gap(): GapNews | null {
		return this.#gap;
	}

	get computing(): boolean {
		return this.#computing;
	}

	get peers(): readonly Peer[] {
		return this.#peers;
	}

	get me(): Presence {
		return this.#presenter.me;
	}

	onSave(changed: () => void): () => void {
		return this.#saves.add(changed);
	}

	onGap(changed: () => void): () => void {
		return this.#gaps.add(changed);
	}

	onPeers(changed: () => void): () => void {
		return this.#people.add(changed);
	}

	present(part: Partial<Presence>): void {
		this.#presenter.present(part);
	}

	close(): void {
		for (const stop of this.#stops.splice(0)) stop();
		this.#presenter.stop();
		this.#awareness.setLocalState(null); // others see one leave at once
		this.#connection.close();
		this.#store.close();
		this.doc.destroy();
	}

	#observe(): void {
		const made = (update: Uint8Array, origin: unknown): void => this.#made(update, origin);
		const met = (changes: { [of: string]: number[] }, origin: unknown): void =>
			this.#met(Object.values(changes).flat(), origin);
		this.doc.on('update', made);
		this.#awareness.on('update', met);
		this.#stops.push(
			this.#device.onWake(() => this.#connection.wake()),
			this.#device.onLeave(() => this.#unsaved.count > 0 && !this.#store.isKept)
		);
	}

	/** This device first: what it has need not be sent again. */
	#start(): void {
		const connect = (): void => this.#connection.start();
		const callOff = this.#device.after(DEVICE_PATIENCE_MS, connect);
		this.#stops.push(callOff);
		const opened = this.#store.open(this.#device.openCopy(this.id), (updates) =>
			this.#loaded(updates)
		);
		void opened.then(() => {
			if (this.#stops.length === 0) return;
			callOff();
			connect();
			this.#counted();
		});
	}

	#loaded(updates: readonly Uint8Array[]): void {
		if (updates.length === 0) return;
		// counted before they are applied: when the server already listens, applying sends them
		this.#unsaved.carry(this.#ledger?.takeOver() ?? 0);
		const apply = (): void => updates.forEach((update) => applyUpdate(this.doc, update, DEVICE));
		transact(this.doc, apply, DEVICE, false);
		// when the server already had all of it, nothing else would ask it whether that is durable
		if (this.#told && this.#connection.send(frames.update(NOTHING))) this.#unsaved.sent();
		this.#isReady();
	}

	/** Every change of the document, whoever made it. */
	#made(update: Uint8Array, origin: unknown): void {
		if (origin !== DEVICE) this.#store.keep(update);
		if (origin === SERVER) return;
		if (origin !== DEVICE) this.#unsaved.change();
		if (this.#told && this.#connection.send(frames.update(update))) this.#unsaved.sent();
		this.#counted();
	}

	#counted(): void {
		if (this.#store.state === 'kept') this.#ledger?.write(this.#unsaved.count);
		this.#saves.tell();
	}

	#opened(): void {
		this.#tried = true;
		this.#connection.send(frames.step1(encodeStateVector(this.doc)));
		// a fresh clock, or those who saw one leave would take it for old news
		this.#presenter.flush();
		this.#saves.tell();
	}

	#heard(frame: frames.Frame): void {
		if (frame.type === 'step-1') this.#tell(frame.vector);
		else if (frame.type === 'step-2' || frame.type === 'update') this.#learn(frame);
		else if (frame.type === 'awareness')
			applyAwarenessUpdate(this.#awareness, frame.update, SERVER);
		else if (frame.type === 'query-awareness') this.#announce();
		else if (frame.type === 'notice') this.#noticed(frame.notice);
	}

	/** Answers what the server lacks: what was made offline, or all, if it came back from an old backup. */
	#tell(vector: Uint8Array): void {
		if (this.#role !== 'editor') return;
		if (!this.#connection.send(frames.step2(encodeStateAsUpdate(this.doc, vector)))) return;
		this.#unsaved.sent();
		this.#told = true;
		this.#saves.tell();
	}

	#learn({ type, update }: { type: 'step-2' | 'update'; update: Uint8Array }): void {
		applyUpdate(this.doc, update, SERVER);
		if (type === 'update') return;
		this.#synced = true;
		this.#connection.served();
		this.#isReady();
		this.#saves.tell();
	}

	#noticed(notice: Notice): void {
		if (notice.type === 'gap' || notice.type === 'computing') this.#reckoned(notice);
		else if (notice.type === 'welcome') this.#role = notice.role;
		else if (notice.type === 'saved') this.#unsaved.saved(notice.count);
		else if (notice.type === 'storage') this.#refusing = notice.state === 'refusing';
		this.#counted();
	}

	#reckoned(notice: Extract<Notice, { type: 'gap' | 'computing' }>): void {
		this.#computing = notice.type === 'computing';
		if (notice.type === 'gap') this.#gap = notice;
		this.#gaps.tell();
	}

	#met(clients: number[], origin: unknown): void {
		if (origin !== SERVER && clients.includes(this.#awareness.clientID)) this.#announce();
		this.#peers = readPeers(this.#awareness.getStates(), this.#awareness.clientID);
		this.#people.tell();
	}

	#announce(): void {
		const me = encodeAwarenessUpdate(this.#awareness, [this.#awareness.clientID]);
		this.#connection.send(frames.awareness(me));
	}

	#lost(): void {
		this.#tried = true;
		this.#told = this.#synced = this.#refusing = this.#computing = false;
		this.#unsaved.lost();
		const others = [...this.#awareness.getStates().keys()].filter(
			(client) => client !== this.#awareness.clientID
		);
		removeAwarenessStates(this.#awareness, others, SERVER);
		this.#saves.tell();
		this.#gaps.tell();
	}

	#stopped(reason: ClosedReason): void {
		this.#ended = reason;
		this.#lost();
	}
}
