/** The real server as a process of its own, for those who want to kill it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const READY = /^Northlane is ready on (\S+)$/m;

export interface ServerProcess {
	url: string;
	child: ChildProcess;
	/** What it printed on stderr so far. */
	errors: () => string;
	/** Sends a signal and waits for its end; answers the exit code, null when the signal ended it. */
	end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface Ended {
	code: number | null;
	errors: string;
}

/** Starts a server on these settings; answers once it is ready, or how it ended. */
export async function startProcess(settings: NodeJS.ProcessEnv): Promise<ServerProcess | Ended> {
	const child = spawn(process.execPath, ['server/src/main.ts'], {
		cwd: root,
		env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let [output, errors] = ['', ''];
	child.stderr.on('data', (data) => (errors += String(data)));
	const ended = once(child, 'close') as Promise<[number | null]>;
	const ready = new Promise<string>((resolve) => {
		child.stdout.on('data', (data) => {
			output += String(data);
			const url = READY.exec(output)?.[1];
			if (url) resolve(url);
		});
	});
	const outcome = await Promise.race([ready, ended]);
	if (typeof outcome !== 'string') return { code: outcome[0], errors };
	return {
		url: outcome,
		child,
		errors: () => errors,
		async end(signal) {
			child.kill(signal);
			return (await ended)[0];
		}
	};
}

/** Starts a server that must come up. */
export async function startReady(settings: NodeJS.ProcessEnv): Promise<ServerProcess> {
	const outcome = await startProcess(settings);
	if ('url' in outcome) return outcome;
	throw new Error(`the server ended with ${String(outcome.code)}: ${outcome.errors}`);
}

/** Starts a server that must not come up. */
export async function startRefused(settings: NodeJS.ProcessEnv): Promise<Ended> {
	const outcome = await startProcess(settings);
	if (!('url' in outcome)) return outcome;
	await outcome.end('SIGKILL');
	throw new Error('the server came up');
}

/** Makes an empty board. */
export async function makeBoard(url: string): Promise<string> {
	const response = await fetch(`${url}/api/boards`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ title: 'Chaos', template: 'blank' })
	});
	return ((await response.json()) as { id: string }).id;
}
