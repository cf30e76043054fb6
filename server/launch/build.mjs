/** Builds the web, when it or a package changed since the last build. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from './newest.mjs';
import { root, step } from './steps.mjs';

const web = join(root, 'web');
const sources = [
	'web/src',
	'web/static',
	'web/vite.config.ts',
	'web/package.json',
	'packages',
	'pnpm-lock.yaml'
];

/** Builds where needed, or in any case when told to. */
export async function build(force = false) {
	const output = join(web, 'build/200.html');
	const inputs = sources.map((path) => join(root, path));
	if (!force && existsSync(output) && statSync(output).mtimeMs >= newest(inputs)) return;
	await step('build', 'vite', ['build', '--logLevel', 'warn'], { cwd: web });
}
