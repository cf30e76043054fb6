/** The process: checks Node, starts the server, stops it on a signal; every failure is one sentence. */

/** The first Node that runs TypeScript as it stands. */
const OLDEST_NODE = [22, 18] as const;

/** Ends the process with one sentence. */
function fail(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
	fail(`Northlane needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);

// imported late: an older Node would fail in them with a stack instead of a sentence
const { readConfig } = await import('./config.ts');
const { CannotStart, messageOf } = await import('./errors.ts');
const { startServer } = await import('./server.ts');

try {
	const server = await startServer(readConfig(process.env));
	let isStopping = false;
	const stop = (): void => {
		// who asks twice does not want to wait
		if (isStopping) process.exit(1);
		isStopping = true;
		server.stop().then(
			() => process.exit(0),
			(error: unknown) => fail(`The server did not stop cleanly: ${messageOf(error)}.`)
		);
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
	process.stdout.write(`Northlane is ready on ${server.url}\n`);
} catch (error) {
	if (error instanceof CannotStart) fail(error.message);
	fail(`Northlane cannot start: ${messageOf(error)}.`);
}
