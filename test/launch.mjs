/** `npm test` and `npm run bench`: every check and test in the order in which a mistake is cheapest. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from '../server/launch/build.mjs';
import { env, root, step } from '../server/launch/steps.mjs';

/** Runs all phases, or those named: `check`, `unit`, `e2e`. */
export async function runTests(node, args) {
	const phases = { check, unit, e2e };
	const wanted = args.filter((arg) => !arg.startsWith('-'));
	const unknown = wanted.find((name) => !(name in phases));
	if (unknown) throw new Error(`There is no test phase "${unknown}": use check, unit or e2e.`);
	for (const [name, phase] of Object.entries(phases))
		if (wanted.length === 0 || wanted.includes(name)) await phase(node);
	return 0;
}

async function check(node) {
	const web = { cwd: join(root, 'web') };
	await step('sync', 'svelte-kit', ['sync'], web);
	const tsc = 'node_modules/@typescript/native/bin/tsc';
	await step('types of server and packages', node, [tsc, '-p', '.']);
	await step('types of browser tests and benches', node, [tsc, '-p', 'test']);
	// without --tsgo, which does not see the types of props through `#lib`
	const strict = ['--fail-on-warnings', '--tsconfig', './tsconfig.json'];
	await step('types of the web', 'svelte-check', strict, web);
	await step('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
	await step('lint', 'eslint', ['.', '--max-warnings', '0']);
	await step('unused code', 'knip', []);
}

async function unit() {
	await step('unit tests', 'vitest', ['run', '--config', 'test/vitest.config.ts']);
}

async function e2e() {
	await browser();
	await build();
	const port = process.env.E2E_PORT ?? String(await freePort());
	const config = ['test', '--config', 'test/playwright.config.ts'];
	await step('end-to-end tests', 'playwright', config, { env: { ...env, E2E_PORT: port } });
}

/** Runs the benches named, or all of them; each prints a table. Options are for `rooms`. */
export async function runBenches(node, args) {
	const options = args.filter((arg) => arg.startsWith('-'));
	const named = args.filter((arg) => !arg.startsWith('-'));
	const wanted = named.length > 0 ? named : ['rooms', 'gap', 'canvas', 'forecast'];
	if (wanted.includes('canvas')) await browser();
	for (const name of wanted)
		await step(`bench ${name}`, node, [
			`test/bench/${name}.ts`,
			...(name === 'rooms' ? options : [])
		]);
	return 0;
}

/** The tests' browser is the distribution's: Playwright's own download is not always reachable. */
async function browser() {
	const { CHROMIUM } = process.env;
	const known = [
		CHROMIUM,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	if (known.some((path) => path && existsSync(path))) return;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
		throw new Error(
			'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.'
		);
	const apt = {
		env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'inherit']
	};
	const packages = ['--no-install-recommends', 'chromium', 'fonts-liberation'];
	await step('apt-get update', 'apt-get', ['update', '-qq'], apt);
	await step('apt-get install chromium', 'apt-get', ['install', '-y', '-qq', ...packages], apt);
}

function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer()
			.once('error', reject)
			.listen(0, '127.0.0.1', () => {
				const { port } = server.address();
				server.close(() => resolve(port));
			});
	});
}
