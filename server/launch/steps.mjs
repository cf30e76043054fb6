/** Starts programs, passes signals on to them, and ends with their code. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const bin = join(root, 'node_modules/.bin');

/** The environment with the locked tools first, and without what npm adds for its own scripts. */
export const env = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
	PATH: [
		bin,
		join(root, 'web/node_modules/.bin'),
		join(root, 'test/node_modules/.bin'),
		process.env.PATH
	].join(delimiter)
};

const children = new Set();
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		stopping = true;
		for (const child of children) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
	});
}

/** Starts a program in the repository's folder; `done` resolves to its exit code. */
export function start(command, args, options = {}) {
	const child = spawn(command, args, { cwd: root, stdio: 'inherit', env, ...options });
	children.add(child);
	const done = new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => {
			children.delete(child);
			resolve(code ?? (stopping || !signal ? 0 : 1));
		});
	});
	return { child, done };
}

/** Runs a program to its end and says how long it took; ends everything when it fails. */
export async function step(title, command, args, options) {
	const since = Date.now();
	const code = await start(command, args, options).done;
	// 130 is what a shell answers after Ctrl-C
	if (stopping) await finish(130);
	if (code !== 0) {
		console.error(`\n✗ ${title} failed (exit ${code})`);
		await finish(code);
	}
	console.log(`✓ ${title} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
}

/** Ends this process and whatever it still runs. */
export async function finish(code) {
	for (const child of children) child.kill();
	process.exit(code);
}
