/**
 * What the people on a board show of themselves: the newest state of each, as the text it came in.
 * Never stored (rule R9); each connection speaks for one client id and no other (rule R15).
 */
import type { AwarenessEntry } from './frames.ts';
import { MAX_AWARENESS_CLOCK } from './limits.ts';
import { checkJson } from './reader.ts';
import { malformed } from './refusal.ts';

/** How many people who left are remembered, so that a late echo does not bring them back. */
const MAX_DEPARTED = 1_000;
/** Somebody who left, in JSON. */
const NOBODY = 'null';

interface Present<Speaker> extends AwarenessEntry {
	speaker: Speaker;
	/** Added to the clocks of somebody who came back with the clock they had left with. */
	ahead: number;
}

export class Awareness<Speaker> {
	readonly #present = new Map<number, Present<Speaker>>();
	readonly #departed = new Map<number, { clock: number; at: number }>();
	readonly #speakers = new Map<Speaker, { client: number | undefined; since: number }>();
	/** Counts departures: tells whether somebody was here when somebody else left. */
	#departures = 0;

	/** Everybody who is here now. */
	get entries(): AwarenessEntry[] {
		return [...this.#present.values()];
	}

	/** A connection came; it speaks for nobody yet. */
	arrive(speaker: Speaker): void {
		this.#speakers.set(speaker, { client: undefined, since: this.#departures });
	}

	/** The id a connection speaks for, once it has announced one. */
	clientOf(speaker: Speaker): number | undefined {
		return this.#speakers.get(speaker)?.client;
	}

	/** The newest clock known of somebody, or -1. */
	clockOf(client: number): number {
		return this.#present.get(client)?.clock ?? this.#departed.get(client)?.clock ?? -1;
	}

	/** Whether a connection may have heard of somebody who has left, and only repeats it. */
	mayEcho(speaker: Speaker, client: number): boolean {
		const left = this.#departed.get(client);
		return left !== undefined && left.at >= (this.#speakers.get(speaker)?.since ?? 0);
	}

	/** Lets a connection speak for an id from now on. */
	bind(speaker: Speaker, client: number): void {
		this.#speakers.set(speaker, { client, since: this.#departures });
	}

	/** Takes what a connection says of itself; answers what others should hear, or undefined. */
	update(speaker: Speaker, entry: AwarenessEntry): AwarenessEntry | undefined {
		checkEntry(entry);
		const before = this.#present.get(entry.client);
		const ahead = before?.ahead ?? this.#aheadOf(entry);
		const clock = entry.clock + ahead;
		const isLeaving = entry.state === NOBODY;
		if (before && (clock < before.clock || (clock === before.clock && !isLeaving)))
			return undefined;
		if (isLeaving) return before && this.#remove({ ...before, clock });
		const present = { ...entry, clock, speaker, ahead };
		this.#present.set(entry.client, present);
		this.#departed.delete(entry.client);
		return present;
	}

	/** Hands somebody's place to the connection that they came back with. */
	inherit(from: Speaker, to: Speaker): void {
		const client = this.clientOf(from);
		if (client === undefined) return;
		this.#speakers.delete(from);
		this.bind(to, client);
		const present = this.#present.get(client);
		if (present) present.speaker = to;
	}

	/** The connection ended; answers what others should hear, if it had shown anything. */
	leave(speaker: Speaker): AwarenessEntry | undefined {
		const present = this.#present.get(this.clientOf(speaker) ?? -1);
		this.#speakers.delete(speaker);
		return present?.speaker === speaker ? this.#remove(present) : undefined;
	}

	#remove({ client, clock }: AwarenessEntry): AwarenessEntry {
		this.#present.delete(client);
		this.#departed.set(client, { clock, at: this.#departures++ });
		const [oldest] = this.#departed.keys();
		if (this.#departed.size > MAX_DEPARTED && oldest !== undefined) this.#departed.delete(oldest);
		return { client, clock, state: NOBODY };
	}

	/** Others ignore a clock that they have seen, so a returning client's clocks are moved on. */
	#aheadOf({ client, clock }: AwarenessEntry): number {
		const left = this.#departed.get(client);
		return left && clock <= left.clock ? left.clock + 1 - clock : 0;
	}
}

function checkEntry({ clock, state }: AwarenessEntry): void {
	if (clock > MAX_AWARENESS_CLOCK) throw malformed('The clock of this state is too far ahead.');
	const value = checkJson(state);
	if (typeof value !== 'object' || Array.isArray(value))
		throw malformed('What a person shows must be an object.');
}
