/** The server as a whole: opens its data, puts its parts together, listens, and stops in good order. */
import { join } from 'node:path';
import { examplePlan } from '@northlane/catalog/example-plan';
import { Analysis, AnalystThread, createImporter } from './analysis/index.ts';
import { addRoutes, createApp } from './app.ts';
import { access } from './auth/access.ts';
import { systemClock, timestamp } from './clock.ts';
import { urlOf, type Config } from './config.ts';
import { CannotStart, messageOf, systemCode } from './errors.ts';
import type { House } from './house.ts';
import { Hub, type Fold } from './rooms/index.ts';
import { keep } from './routes/boards.ts';
import { acceptSockets } from './routes/sync.ts';
import { openDataFolder, openThreaded } from './storage/index.ts';
import { Thread } from './thread.ts';
import type { FastifyInstance } from 'fastify';

export { readConfig, type Config } from './config.ts';

/** Folding the largest board that rooms allow. */
const FOLD_TIMEOUT_MS = 120_000;
/** Says that the demo board was made once; whoever deletes it does not get it again. */
const DEMO = 'demo';

export interface RunningServer {
	/** Where it listens. */
	url: string;
	/** Ends it: nothing that was admitted is lost, and everybody is told to come back. */
	stop(): Promise<void>;
}

/** Ways to end what was started, in the order of starting. */
type Closing = (() => Promise<void> | void)[];

/** Starts a server. Throws `CannotStart` with one sentence when that cannot be. */
export async function startServer(config: Config): Promise<RunningServer> {
	const closing: Closing = [];
	const stop = async (): Promise<void> => {
		for (const close of closing.splice(0).reverse()) await close();
	};
	try {
		return { url: await start(config, closing), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Each part that was started puts the way to end it on the list. */
async function start(config: Config, closing: Closing): Promise<string> {
	const folder = await openDataFolder(config.dataDir);
	closing.push(() => folder.release());
	const store = await openThreaded(folder.database);
	closing.push(() => store.close());
	const app = createApp(config.logLevel);
	const tell: House['tell'] = (level, sentence, facts) => app.log[level](facts, sentence);
	const clock = systemClock;
	const hub = new Hub({ store, clock, tell, fold: foldInThread(closing) });
	const analyst = new AnalystThread();
	closing.push(() => analyst.close());
	const analysis = new Analysis({ hub, store, analyst, clock, tell });
	let isStopping = false;
	const house: House = {
		store,
		hub,
		analysis,
		access,
		clock,
		tell,
		importPlan: createImporter(),
		publicUrl: config.publicUrl,
		webRoot: join(import.meta.dirname, '../../web/build'),
		isStopping: () => isStopping
	};
	closing.push(
		() => app.close(),
		() => hub.stop(),
		() => analysis.stop(),
		() => void (isStopping = true)
	);
	await addRoutes(app, house);
	await makeDemo(house);
	acceptSockets(app.server, house);
	return listen(app, config);
}

function foldInThread(closing: Closing): Fold {
	const thread = new Thread<{ fold: (...args: Parameters<Fold>) => Uint8Array }>(
		new URL('./rooms/fold-thread.ts', import.meta.url),
		{ timeoutMs: FOLD_TIMEOUT_MS }
	);
	closing.push(() => thread.close());
	return (log) => thread.call('fold', log);
}

/** The first start finds the example plan on a board, through the same import as anybody's file. */
async function makeDemo(house: House): Promise<void> {
	const { store, clock } = house;
	if (await store.marked(DEMO)) return;
	if ((await store.boards()).length === 0) await importExample(house);
	await store.mark(DEMO, timestamp(clock));
}

async function importExample(house: House): Promise<void> {
	try {
		const plan = await house.importPlan(JSON.stringify(examplePlan));
		if (!plan.ok) throw new Error(plan.problem.message);
		await house.analysis.report(await keep(house, plan));
	} catch (error) {
		house.tell('error', 'The demo board could not be made.', { error: messageOf(error) });
	}
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
	try {
		await app.listen({ host, port });
	} catch (error) {
		throw new CannotStart(whyNotListening(error, host, port));
	}
	const address = app.server.address();
	return urlOf(host, typeof address === 'object' && address ? address.port : port);
}

function whyNotListening(error: unknown, host: string, port: number): string {
	switch (systemCode(error)) {
		case 'EADDRINUSE':
			return `Port ${port} of ${host} is taken: stop what uses it, or set PORT to another number.`;
		case 'EACCES':
			return `Port ${port} may not be used by this user: set PORT to a number above 1023.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return `HOST is "${host}", which is no address of this machine: set it to one that is.`;
		default:
			return `The server cannot listen on ${host}, port ${port}: ${messageOf(error)}.`;
	}
}
