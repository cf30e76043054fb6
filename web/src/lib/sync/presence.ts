/** What others see of me, thinned to what a hand can follow, and what I see of them, checked. */
import type { Presence } from '@northlane/protocol';
import type { Surroundings } from './connection.ts';
import type { Peer } from './session.ts';

/** Twenty a second: smooth once interpolated, and a fifth of what a mouse reports. */
export const THIN_MS = 50;
/** A name tag, not a letter. */
export const MAX_NAME = 60;
/** More than anybody selects by hand; longer lists are cut. */
export const MAX_IDS = 500;
/** Below what a server bears of one person, in JSON's letters. */
export const MAX_STATE = 12_000;
/** As many person colours as the design has. */
export const PERSON_COLOURS = 8;

/** Those that change with every movement of the hand. */
const FAST: ReadonlySet<string> = new Set(['cursor', 'drag', 'view']);

export const nobody: Presence = {
	name: '',
	colour: 1,
	cursor: null,
	selection: [],
	drag: null,
	typing: null,
	view: null
};

/** Sends movements at most every `THIN_MS`, the last one always; everything else at once. */
export class Presenter {
	readonly #send: (presence: Presence) => void;
	readonly #world: Pick<Surroundings, 'after' | 'now'>;
	#me: Presence;
	#sentAt = -Infinity;
	#callOff: (() => void) | null = null;

	constructor(
		me: Presence,
		world: Pick<Surroundings, 'after' | 'now'>,
		send: (presence: Presence) => void
	) {
		this.#me = me;
		this.#world = world;
		this.#send = send;
	}

	get me(): Presence {
		return this.#me;
	}

	present(part: Partial<Presence>): void {
		this.#me = { ...this.#me, ...part };
		const wait = this.#sentAt + THIN_MS - this.#world.now();
		const isFast = Object.keys(part).every((key) => FAST.has(key));
		if (!isFast || wait <= 0) this.flush();
		else this.#callOff ??= this.#world.after(wait, () => this.flush());
	}

	/** Sends now what there is. */
	flush(): void {
		this.stop();
		this.#sentAt = this.#world.now();
		this.#send(fitting(this.#me));
	}

	stop(): void {
		this.#callOff?.();
		this.#callOff = null;
	}
}

/** As much of it as may be shown: whoever selects a thousand cards shows the first of them. */
function fitting(presence: Presence): Presence {
	let shown = presence;
	for (let most = MAX_IDS; JSON.stringify(shown).length > MAX_STATE && most >= 1; most /= 2) {
		const { selection, drag } = presence;
		shown = {
			...presence,
			selection: selection.slice(0, most),
			drag: drag && { ...drag, ids: drag.ids.slice(0, most) }
		};
	}
	return shown;
}

/** Everybody but me, in the order they came; what is no presence is left out. */
export function readPeers(states: ReadonlyMap<number, unknown>, me: number): Peer[] {
	const peers: Peer[] = [];
	for (const [client, state] of states) {
		const presence = client === me ? undefined : readPresence(state);
		if (presence) peers.push({ client, ...presence });
	}
	return peers;
}

/** Anybody may send anything; undefined for what has no name. */
export function readPresence(state: unknown): Presence | undefined {
	if (!isRecord(state) || typeof state['name'] !== 'string' || state['name'] === '')
		return undefined;
	const { colour, selection, drag, typing } = state;
	return {
		name: state['name'].slice(0, MAX_NAME),
		colour: Number.isInteger(colour) ? 1 + modulo(Number(colour) - 1, PERSON_COLOURS) : 1,
		cursor: readNumbers(state['cursor'], 2) as Presence['cursor'],
		selection: readIds(selection),
		drag: readDrag(drag),
		typing: typeof typing === 'string' ? typing : null,
		view: readNumbers(state['view'], 3) as Presence['view']
	};
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function readNumbers(value: unknown, length: number): number[] | null {
	if (!Array.isArray(value) || value.length !== length) return null;
	return value.every((item) => Number.isFinite(item)) ? (value as number[]) : null;
}

function readIds(value: unknown): string[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, MAX_IDS).filter((id): id is string => typeof id === 'string');
}

function readDrag(value: unknown): Presence['drag'] {
	if (!isRecord(value)) return null;
	const by = readNumbers(value['by'], 2);
	const ids = readIds(value['ids']);
	return by && ids.length > 0 ? { ids, by: [by[0] ?? 0, by[1] ?? 0] } : null;
}
