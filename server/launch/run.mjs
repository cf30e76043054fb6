#!/usr/bin/env node
/**
 * The way in: installs the locked dependencies (Node itself is one of them) on any machine that has
 * some Node, then runs the wanted command on the locked one. Plain JavaScript on purpose: it runs
 * before anything is installed.
 */
import { refuseOldNode } from './node.mjs';

refuseOldNode();
const [command = 'start', ...args] = process.argv.slice(2);
const { finish, start } = await import('./steps.mjs');

const commands = {
	start: async () => {
		const node = await ready(args.includes('--rebuild'));
		return start(node, ['server/src/main.ts']).done;
	},
	build: async () => {
		await ready(true);
		return 0;
	},
	dev: async () => {
		const { install } = await import('./install.mjs');
		const { develop } = await import('./develop.mjs');
		return develop(await install());
	},
	test: async () => {
		const node = await installed();
		return (await import('../../test/launch.mjs')).runTests(node, args);
	},
	bench: async () => {
		const node = await ready(false);
		return (await import('../../test/launch.mjs')).runBenches(node, args);
	}
};

async function installed() {
	return (await import('./install.mjs')).install();
}

async function ready(rebuild) {
	const node = await installed();
	await (await import('./build.mjs')).build(rebuild);
	return node;
}

try {
	const run = commands[command];
	if (!run)
		throw new Error(`There is no command "${command}": use start, dev, build, test or bench.`);
	await finish(await run());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	await finish(1);
}
