/** Starts a server, or its floor or a peer, as a process of its own, and reads what it used. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
/** A server that does not end on its own is ended. */
const GOODBYE_MS = 10_000;
/** Two collections, and what they free goes back to the system. */
const TIDY_MS = 400;

/** Whatever stands when the bench ends, for whatever reason, ends with it. */
const standing = new Set<ChildProcess>();
process.on('exit', () => {
	for (const child of standing) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

export interface Running {
	origin: string;
	/** Processor seconds used so far, by all threads. */
	cpu: () => number;
	/** Resident memory in MB. */
	memory: () => number;
	/** The most resident memory so far, in MB. */
	peak: () => number;
	/** Lets it collect its garbage. */
	tidy: () => Promise<void>;
	/** Ends the process and starts it again on the same data. */
	restart: () => Promise<void>;
	stop: () => Promise<void>;
}

/** Northlane on a free port with an empty data folder, ready to answer. */
export async function startNorthlane(): Promise<Running> {
	const dir = mkdtempSync(join(tmpdir(), 'northlane-bench-'));
	return run('server/src/main.ts', { DATA_DIR: dir }, () => rmSync(dir, { recursive: true }));
}

/** Another server to measure beside: a file of `test/bench/servers`. */
export async function startBeside(name: string): Promise<Running> {
	return run(`test/bench/servers/${name}.ts`, {}, () => undefined);
}

async function run(
	script: string,
	settings: NodeJS.ProcessEnv,
	after: () => void
): Promise<Running> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const env = {
		...process.env,
		...settings,
		PORT: String(port),
		PUBLIC_URL: origin,
		LOG_LEVEL: 'error'
	};
	const args = [...profiling(script), '--import', './test/bench/servers/tidy.ts', script];
	const launch = (): ChildProcess => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			env,
			stdio: ['ignore', 'ignore', 'inherit']
		});
		standing.add(child);
		child.once('exit', () => standing.delete(child));
		return child;
	};
	let child = launch();
	const pid = (): number => child.pid ?? 0;
	await answering(origin);
	return {
		origin,
		cpu: () => cpuSeconds(pid()),
		memory: () => megabytes(pid(), 'VmRSS'),
		peak: () => megabytes(pid(), 'VmHWM'),
		tidy: async () => {
			for (let i = 0; i < 2; i++) {
				child.kill('SIGUSR2');
				await pause(TIDY_MS / 2);
			}
		},
		restart: async () => {
			await end(child);
			child = launch();
			await answering(origin);
		},
		stop: async () => {
			await end(child);
			after();
		}
	};
}

/** `PROFILE=<folder>` leaves a profile of each process there, for whoever looks for the reason. */
function profiling(script: string): string[] {
	const folder = process.env['PROFILE'];
	if (!folder || !script.startsWith('server/')) return [];
	return ['--cpu-prof', '--cpu-prof-dir', folder];
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	const timer = setTimeout(() => child.kill('SIGKILL'), GOODBYE_MS);
	await ended;
	clearTimeout(timer);
}

/** Linux counts nanoseconds on the processor for each thread. */
function cpuSeconds(pid: number): number {
	const tasks = readdirSync(`/proc/${pid}/task`);
	return tasks.reduce((sum, task) => sum + nanoseconds(pid, task), 0) / 1e9;
}

function nanoseconds(pid: number, task: string): number {
	try {
		return Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
	} catch {
		return 0; // a thread that ended while they were listed
	}
}

function megabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
}

async function answering(origin: string): Promise<void> {
	const deadline = performance.now() + 15_000;
	while (performance.now() < deadline) {
		const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
		if (answer?.ok) return;
		await pause(25);
	}
	throw new Error(`nothing answers at ${origin}`);
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}
