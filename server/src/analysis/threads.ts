/** Where the analyst works: one thread for the reports of all boards, and one for each import. */
import { Thread } from '../thread.ts';
import type { AnalystCalls } from './analysis.ts';
import type { Analyst, Assessment, DocumentRequest, ImportedPlan } from './analyst.ts';

const MODULE = new URL('./analyst-thread.ts', import.meta.url);
/** A hundred times the example plan's. */
const TIMEOUT_MS = 10_000;
/** A thread that has to be started first, and a file of 10 MB. */
const IMPORT_TIMEOUT_MS = 20_000;
/** A plan file of 10 MB as objects, and the board made of it. */
const HEAP_MB = 512;

/** Answers one call after the other, so that a slow board's timeout is not its neighbour's. */
export class AnalystThread implements AnalystCalls {
	readonly #thread = new Thread<Analyst>(MODULE, { timeoutMs: TIMEOUT_MS, heapMb: HEAP_MB });
	readonly #inTurn = inTurn();

	assess(bytes: Uint8Array, today: string): Promise<Assessment> {
		return this.#inTurn(() => this.#thread.call('assess', bytes, today));
	}

	document(bytes: Uint8Array, today: string, request: DocumentRequest): Promise<string> {
		return this.#inTurn(() => this.#thread.call('document', bytes, today, request));
	}

	close(): Promise<void> {
		return this.#thread.close();
	}
}

/** Reads plan files one after the other: each may take half a gigabyte, and a core. */
export function createImporter(read = importInThread): (text: string) => Promise<ImportedPlan> {
	const turn = inTurn();
	return (text) => turn(() => read(text));
}

/** Reads a plan file in a thread of its own, which ends with it and takes nothing else along. */
export async function importInThread(text: string): Promise<ImportedPlan> {
	const thread = new Thread<Analyst>(MODULE, { timeoutMs: IMPORT_TIMEOUT_MS, heapMb: HEAP_MB });
	try {
		return await thread.call('importPlan', text);
	} finally {
		await thread.close();
	}
}

/** A queue: what is called through it runs one after the other, whether or not it fails. */
function inTurn(): <T>(call: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (call) => {
		const answer = last.then(call);
		last = answer.catch(() => undefined);
		return answer;
	};
}
