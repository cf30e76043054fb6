/** A server that listens, on a free port and a data folder of its own, for tests over the real wire. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type Config, type RunningServer } from '@northlane/server';

export interface TestServer {
	readonly url: string;
	/** Where sockets go: `${sync}/${board}`. */
	readonly sync: string;
	newBoard(): Promise<string>;
	/** Stops it and starts it again, on the same port and data. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

/** Starts a server; `stop` takes its data along. */
export async function openServer(): Promise<TestServer> {
	const dataDir = mkdtempSync(join(tmpdir(), 'northlane-wire-'));
	const config: Config = {
		port: 0,
		host: '127.0.0.1',
		dataDir,
		publicUrl: 'http://plan.example',
		logLevel: 'silent'
	};
	let running: RunningServer = await startServer(config);
	const { url } = running;
	return {
		url,
		sync: `${url.replace('http', 'ws')}/sync`,
		newBoard: () => newBoard(url),
		async restart() {
			await running.stop();
			running = await startServer({ ...config, port: Number(new URL(url).port) });
		},
		async stop() {
			await running.stop();
			rmSync(dataDir, { recursive: true });
		}
	};
}

async function newBoard(url: string): Promise<string> {
	const response = await fetch(`${url}/api/boards`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ title: 'Wire', template: 'blank' })
	});
	return ((await response.json()) as { id: string }).id;
}
