/** Starts the server, or its floor, as a process of its own, and reads what it used. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** Linux counts processor time in hundredths of a second for every program. */
const TICKS_PER_SECOND = 100;

export interface Running {
	origin: string;
	/** Processor seconds used so far, user and system. */
	cpu: () => number;
	/** Resident memory in MB. */
	memory: () => number;
	/** Ends the process and starts it again on the same data. */
	restart: () => Promise<void>;
	stop: () => Promise<void>;
}

/** Northlane on a free port with an empty data folder, ready to answer. */
export async function startNorthlane(): Promise<Running> {
	const dir = mkdtempSync(join(tmpdir(), 'northlane-bench-'));
	return run('server/src/main.ts', { DATA_DIR: dir }, () => rmSync(dir, { recursive: true }));
}

/** A bare `ws` server that passes every message to all others: the least a room can cost. */
export async function startFloor(bytes = ''): Promise<Running> {
	return run('test/bench/floor.ts', { SNAPSHOT: bytes }, () => undefined);
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
	const launch = (): ChildProcess =>
		spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
	let child = launch();
	await answering(origin);
	const stop = async (): Promise<void> => {
		child.kill('SIGTERM');
		if (child.exitCode === null) await once(child, 'exit');
	};
	return {
		origin,
		cpu: () => cpuSeconds(child.pid ?? 0),
		memory: () => residentMegabytes(child.pid ?? 0),
		restart: async () => {
			await stop();
			child = launch();
			await answering(origin);
		},
		stop: async () => {
			await stop();
			after();
		}
	};
}

function cpuSeconds(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function residentMegabytes(pid: number): number {
	const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(match?.[1]) / 1024;
}

async function answering(origin: string): Promise<void> {
	const deadline = performance.now() + 15_000;
	while (performance.now() < deadline) {
		const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 25));
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
