/**
 * Reads a whole Yjs update (format 1) without applying any of it: what it adds, what that builds on,
 * and what it deletes. Yjs itself applies while it reads, so a cut update would be half applied.
 *
 * The format is that of yjs 13 (`src/utils/encoding.js`, `src/structs`): sections of one client each,
 * structs with consecutive clocks, then ranges of deleted clocks. A test holds it against Yjs.
 */
import { MAX_CLOCK, MAX_RUN, MAX_STRUCTS } from './limits.ts';
import { Reader } from './reader.ts';
import { forbidden, malformed, tooLarge } from './refusal.ts';

export interface Id {
	client: number;
	clock: number;
}

/** One struct of an update: a run of clocks of one client. */
export interface Struct {
	clock: number;
	length: number;
	/** Whether others may lie inside it. */
	isType: boolean;
	origin: Id | null;
	right: Id | null;
	/** Given only where there is neither origin nor right: the id of a type, or the name of a root. */
	parent: Id | string | null;
}

export interface Section {
	client: number;
	clock: number;
	/** The clock after its last struct. */
	end: number;
	structs: Struct[];
}

export interface Scan {
	sections: Map<number, Section>;
	/** Of each client, the clock after the last deleted one. */
	deletedTo: Map<number, number>;
	/** Whether it says nothing at all. */
	empty: boolean;
}

const CONTENT = 0b11111;
const HAS_ORIGIN = 0b1000_0000;
const HAS_RIGHT = 0b0100_0000;
const HAS_KEY = 0b0010_0000;
/** Only an element and a hook write their name after their kind. */
const NAMED_TYPES = [3, 5];
const TYPES = 7;

/** Throws a `Refusal` when the bytes are not one whole, bearable update. */
export function scanUpdate(bytes: Uint8Array): Scan {
	const reader = new Reader(bytes);
	const sections = new Map<number, Section>();
	let budget = MAX_STRUCTS;
	for (let i = reader.uint(); i > 0; i--) {
		const section = readSection(reader, budget);
		// Yjs would drop the first of two and we would have judged both
		if (sections.has(section.client)) throw malformed('The update names a client twice.');
		sections.set(section.client, section);
		budget -= section.structs.length;
	}
	const deletedTo = readDeletes(reader);
	reader.end();
	return { sections, deletedTo, empty: sections.size === 0 && deletedTo.size === 0 };
}

function readSection(reader: Reader, budget: number): Section {
	const count = reader.uint();
	const client = reader.uint();
	const clock = reader.uint();
	const structs: Struct[] = [];
	let end = clock;
	for (let i = 0; i < count; i++) {
		if (i >= budget) throw tooLarge('The update has too many parts.');
		const struct = readStruct(reader, client, end);
		structs.push(struct);
		end += struct.length;
	}
	if (end > MAX_CLOCK) throw forbidden('The update counts too far.');
	return { client, clock, end, structs };
}

function readStruct(reader: Reader, client: number, clock: number): Struct {
	const info = reader.byte();
	const content = info & CONTENT;
	if (content === 0)
		return {
			clock,
			length: run(reader.uint()),
			isType: false,
			origin: null,
			right: null,
			parent: null
		};
	// a hole in a client's own history; honest clients have none, because we never send one
	if (content === 10) throw forbidden('The update has a hole.');
	const origin = info & HAS_ORIGIN ? readId(reader) : null;
	const right = info & HAS_RIGHT ? readId(reader) : null;
	let parent: Id | string | null = null;
	if (!origin && !right) {
		parent = reader.uint() === 1 ? reader.key() : readId(reader);
		if (info & HAS_KEY) reader.key();
	}
	for (const id of [origin, right, parent])
		if (id && typeof id !== 'string' && id.client === client && id.clock >= clock)
			throw malformed('The update builds on what comes after it.');
	return {
		clock,
		length: readContent(reader, content),
		isType: content === 7,
		origin,
		right,
		parent
	};
}

const readId = (reader: Reader): Id => ({ client: reader.uint(), clock: reader.uint() });

/** A deleted run has no bytes of its own, so only its length can be judged. */
function run(length: number): number {
	if (length < 1) throw malformed('The update has a part without length.');
	if (length > MAX_RUN) throw forbidden('The update counts too far.');
	return length;
}

/** Steps over a struct's content; answers how many clocks it takes. */
function readContent(reader: Reader, content: number): number {
	switch (content) {
		case 1: // deleted
			return run(reader.uint());
		case 2:
			return many(reader, () => reader.json());
		case 3: // bytes
			reader.block();
			return 1;
		case 4:
			return run(reader.text().length);
		case 5: // embed
			reader.json();
			return 1;
		case 6: // format
			reader.key();
			reader.json();
			return 1;
		case 7:
			return readType(reader);
		case 8:
			return many(reader, () => reader.any());
		case 9:
			throw forbidden('A document inside a document is not allowed.');
		default:
			throw malformed('The update has a part of no known kind.');
	}
}

function many(reader: Reader, read: () => void): number {
	const length = reader.uint();
	if (length < 1) throw malformed('The update has a part without length.');
	// each takes a byte at least, so a claimed length ends with the bytes
	for (let i = 0; i < length; i++) read();
	return length;
}

function readType(reader: Reader): number {
	const type = reader.uint();
	if (type >= TYPES) throw malformed('The update has a type of no known kind.');
	if (NAMED_TYPES.includes(type)) reader.key();
	return 1;
}

function readDeletes(reader: Reader): Map<number, number> {
	const deletedTo = new Map<number, number>();
	for (let i = reader.uint(); i > 0; i--) {
		const client = reader.uint();
		for (let j = reader.uint(); j > 0; j--) {
			const end = reader.uint() + reader.uint();
			deletedTo.set(client, Math.max(end, deletedTo.get(client) ?? 0));
		}
	}
	return deletedTo;
}
