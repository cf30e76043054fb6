/** Server and web together, both starting anew on every change. */
import { join } from 'node:path';
import { env, root, start } from './steps.mjs';

/** Runs until one of the two ends; answers its exit code. */
export async function develop(node) {
	const port = process.env.PORT ?? '4400';
	const server = ['--watch', '--watch-preserve-output', 'server/src/main.ts'];
	const api = { ...env, PORT: port, PUBLIC_URL: 'http://127.0.0.1:5173' };
	const web = { ...env, API_ORIGIN: `http://127.0.0.1:${port}` };
	return Promise.race([
		start(node, server, { env: api }).done,
		start('vite', ['dev'], { cwd: join(root, 'web'), env: web }).done
	]);
}
