/**
 * Whether an update may enter a document: whole or not at all, judged before anything of it is
 * shared or stored (rules R14 and R15). What passes here is applied next, and that is the last check.
 */
import { MAX_DEPTH } from './limits.ts';
import { forbidden } from './refusal.ts';
import type { Id, Scan, Section, Struct } from './scan.ts';

/** What admission asks of the document. */
export interface Known {
	/** The clock after the last one it has of a client. */
	stateOf(client: number): number;
	/** How deep the type lies in which the item with this id lies; 0: in a root. */
	depthOf(id: Id): number;
}

export type Verdict =
	| { kind: 'admitted'; newClients: number[] }
	/** It builds on what is not here; the sender has it and can be asked. */
	| { kind: 'gap' }
	/** It continues the history of a client that is somebody else's. */
	| { kind: 'foreign'; client: number };

/** Judges an update that was scanned. Throws a `Refusal` for what no honest client sends. */
export function admit(scan: Scan, known: Known, isForeign: (client: number) => boolean): Verdict {
	const fresh = [...scan.sections.values()].filter(
		({ client, end }) => end > known.stateOf(client)
	);
	for (const { client } of fresh) if (isForeign(client)) return { kind: 'foreign', client };
	if (!isComplete(scan, fresh, known)) return { kind: 'gap' };
	checkDepths(scan, fresh, known);
	return { kind: 'admitted', newClients: fresh.map(({ client }) => client) };
}

function isComplete(scan: Scan, fresh: Section[], known: Known): boolean {
	const reach = (client: number): number =>
		Math.max(known.stateOf(client), scan.sections.get(client)?.end ?? 0);
	for (const { client, clock, structs } of fresh) {
		const state = known.stateOf(client);
		if (clock > state) return false;
		for (const struct of structs) {
			if (struct.clock + struct.length <= state) continue;
			for (const id of [struct.origin, struct.right, struct.parent])
				if (id && typeof id !== 'string' && id.clock >= reach(id.client)) return false;
		}
	}
	for (const [client, end] of scan.deletedTo) if (end > reach(client)) return false;
	return true;
}

/** Nesting is what makes a document unreadable: thousands of levels end a reader's stack. */
function checkDepths(scan: Scan, fresh: Section[], known: Known): void {
	if (!fresh.some(({ structs }) => structs.some(({ isType }) => isType))) return;
	const depths = new Map<Struct, number>();
	for (const { structs } of fresh)
		for (const struct of structs)
			if (struct.isType && depthIn(scan, struct, known, depths) >= MAX_DEPTH)
				throw forbidden('The update nests too deeply.');
}

/** Marks a struct whose depth is being looked for. */
const WALKING = -1;

/**
 * How deep the type lies that holds a struct. Walks up to where that is known and back down, without
 * recursion: the chain may be as long as the update.
 */
function depthIn(scan: Scan, start: Struct, known: Known, depths: Map<Struct, number>): number {
	const path: Struct[] = [];
	let depth = 0;
	for (let struct: Struct | undefined = start; struct;) {
		const found = depths.get(struct);
		// structs of two clients that build on each other; Yjs could not apply them either
		if (found === WALKING) throw forbidden('The update builds on itself.');
		depth = found ?? 0;
		if (found !== undefined) break;
		depths.set(struct, WALKING);
		path.push(struct);
		const beside: Id | string | null = struct.origin ?? struct.right ?? struct.parent;
		if (beside === null || typeof beside === 'string') break;
		struct = structAt(scan, beside, known);
		if (!struct) depth = known.depthOf(beside);
	}
	for (const struct of path.reverse()) {
		if (struct.parent !== null && typeof struct.parent !== 'string') depth++;
		depths.set(struct, depth);
	}
	return depth;
}

/** The update's own struct with this id, unless the document has it already. */
function structAt(scan: Scan, { client, clock }: Id, known: Known): Struct | undefined {
	if (clock < known.stateOf(client)) return undefined;
	const structs = scan.sections.get(client)?.structs ?? [];
	let low = 0;
	let high = structs.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((structs[middle]?.clock ?? 0) <= clock) low = middle;
		else high = middle - 1;
	}
	return structs[low];
}
