/**
 * A worker thread that answers calls: one module of plain functions, called by name, arguments and
 * answers copied. A thread that dies or takes too long is replaced at the next call.
 */
import { parentPort, Worker, type Transferable } from 'node:worker_threads';

/** Functions that a thread offers; arguments and answers must be plain data. */
export type Offer<T> = { [K in keyof T]: (...args: never[]) => unknown };
type Answer<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
type Given<F> = F extends (...args: infer A) => unknown ? A : never;

interface Call {
	id: number;
	name: string;
	args: unknown[];
}
type Reply = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: Failure };
interface Failure {
	message: string;
	/** Own fields of the error, such as its code. */
	facts: object;
}

interface Waiting {
	resolve: (value: never) => void;
	reject: (error: Error) => void;
	timer: NodeJS.Timeout | undefined;
}

/** The thread did not answer in time, or ended before it answered. */
export class ThreadLost extends Error {}

export interface ThreadOptions {
	/** Handed to the module as `workerData`. */
	data?: unknown;
	/** A call that takes longer ends the thread. */
	timeoutMs?: number;
	/** Largest heap of the thread. */
	heapMb?: number;
}

export class Thread<T extends Offer<T>> {
	readonly #module: URL;
	readonly #options: ThreadOptions;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#calls = 0;

	constructor(module: URL, options: ThreadOptions = {}) {
		this.#module = module;
		this.#options = options;
	}

	/** Calls one of the module's functions. Throws what it threw, or `ThreadLost`. */
	call<K extends keyof T & string>(name: K, ...args: Given<T[K]>): Promise<Answer<T[K]>> {
		return new Promise((resolve, reject) => {
			const id = ++this.#calls;
			this.#waiting.set(id, { resolve, reject, timer: this.#timer(name) });
			const call: Call = { id, name, args };
			(this.#worker ??= this.#start()).postMessage(call);
		});
	}

	/** Ends the thread; calls without an answer yet are told that it is lost. */
	async close(): Promise<void> {
		const worker = this.#worker;
		this.#lose(worker, 'The thread was closed.');
		await worker?.terminate();
	}

	#timer(name: string): NodeJS.Timeout | undefined {
		const ms = this.#options.timeoutMs;
		if (ms === undefined) return undefined;
		const late = (): void => void this.#end(`${name} took longer than ${ms} ms.`);
		return setTimeout(late, ms).unref();
	}

	async #end(why: string): Promise<void> {
		const worker = this.#worker;
		this.#lose(worker, why);
		await worker?.terminate();
	}

	#start(): Worker {
		const { data, heapMb } = this.#options;
		const worker = new Worker(this.#module, {
			workerData: data,
			// flags of the process, such as a test runner's loaders, are not the thread's
			execArgv: [],
			...(heapMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMb } })
		});
		worker.on('message', (reply: Reply) => this.#settle(reply));
		worker.on('error', (error) => this.#lose(worker, String(error)));
		worker.on('exit', (code) => this.#lose(worker, `The thread ended with code ${code}.`));
		return worker;
	}

	#settle(reply: Reply): void {
		const waiting = this.#waiting.get(reply.id);
		this.#waiting.delete(reply.id);
		clearTimeout(waiting?.timer);
		if (reply.ok) waiting?.resolve(reply.value as never);
		else waiting?.reject(Object.assign(new Error(reply.error.message), reply.error.facts));
	}

	#lose(worker: Worker | undefined, why: string): void {
		// the late exit of an old thread says nothing of the calls its successor has
		if (worker === undefined || worker !== this.#worker) return;
		this.#worker = undefined;
		const lost = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { reject, timer } of lost) {
			clearTimeout(timer);
			reject(new ThreadLost(why));
		}
	}
}

/** In the thread's module: answers calls with these functions. */
export function answerCalls(functions: Record<string, (...args: never[]) => unknown>): void {
	parentPort?.on('message', ({ id, name, args }: Call) => void answer(functions, id, name, args));
}

async function answer(
	functions: Record<string, (...args: never[]) => unknown>,
	id: number,
	name: string,
	args: unknown[]
): Promise<void> {
	let reply: Reply;
	try {
		const value = await functions[name]?.(...(args as never[]));
		reply = { id, ok: true, value };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		reply = { id, ok: false, error: { message, facts: factsOf(error) } };
	}
	parentPort?.postMessage(reply, transferred(reply));
}

function factsOf(error: unknown): object {
	if (!(error instanceof Error)) return {};
	return Object.fromEntries(
		Object.entries(error).filter(([, value]) => ['string', 'number'].includes(typeof value))
	);
}

/** Bytes that were made for the answer move instead of being copied. */
function transferred(reply: Reply): Transferable[] {
	const value: unknown = reply.ok ? reply.value : undefined;
	if (!(value instanceof Uint8Array) || value.byteLength !== value.buffer.byteLength) return [];
	return [value.buffer as ArrayBuffer];
}
