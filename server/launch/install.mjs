/** Installs exactly what the lockfile says, when something changed since the last time. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from './newest.mjs';
import { tooOldToRun } from './node.mjs';
import { bin, root, step } from './steps.mjs';

/** Installs where needed; answers the path of the Node that runs everything else. */
export async function install() {
	if (!upToDate()) {
		const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		// npx takes an exact version from its cache without asking the registry
		const args = [
			'--yes',
			packageManager,
			'install',
			'--frozen-lockfile',
			'--reporter=append-only'
		];
		await step('install', 'npx', args, {
			env: process.env,
			stdio: ['ignore', 'ignore', 'inherit']
		});
	}
	return runtime();
}

function upToDate() {
	const state = join(root, 'node_modules/.pnpm-workspace-state-v1.json');
	const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
	const manifests = ['', 'web', 'server', 'test', ...packages].map((dir) =>
		join(dir, 'package.json')
	);
	const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests];
	return (
		existsSync(state) && newest(inputs.map((path) => join(root, path))) <= statSync(state).mtimeMs
	);
}

/** The locked Node where the platform has one, else the system's if it is new enough. */
function runtime() {
	const bundled = join(bin, 'node');
	const node = existsSync(bundled) ? bundled : process.execPath;
	const version = spawnSync(node, ['-p', 'process.versions.node'], {
		encoding: 'utf8'
	}).stdout.trim();
	const problem = tooOldToRun(version);
	if (problem) throw new Error(problem);
	return node;
}
