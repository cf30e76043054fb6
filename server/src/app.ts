/**
 * The HTTP interface put together: this is the list of what the server answers. It does not listen;
 * `server.ts` does, and tests call `app.inject`.
 */
import fastify, {
	LogController,
	type FastifyBaseLogger,
	type FastifyError,
	type FastifyInstance
} from 'fastify';
import { isCrossSite, isOurHost } from './auth/origin.ts';
import type { House } from './house.ts';
import { PROBLEMS, Refused, type ProblemCode } from './errors.ts';
import { boardRoutes } from './routes/boards.ts';
import { healthRoutes } from './routes/health.ts';
import { pageRoutes } from './routes/pages.ts';
import { isCorrupt, StorageError } from './storage/index.ts';
import type { LogLevel } from './config.ts';

/** Ordinary bodies are a title; a plan file has its own limit. */
const BODY_LIMIT = 64 * 1024;
/** A plan file of 10 MB over a line of 1 MBit/s. */
const REQUEST_TIMEOUT_MS = 120_000;
/** A line on which nothing moves for so long is dead. */
const CONNECTION_TIMEOUT_MS = 60_000;

/** An app without routes: its log is wanted by those whom the routes need. */
export function createApp(logLevel: LogLevel): FastifyInstance {
	const app = fastify({
		logger: { level: logLevel },
		// one line an event, none a request: addresses of boards are secrets
		logController: new LogController({ disableRequestLogging: true }),
		bodyLimit: BODY_LIMIT,
		requestTimeout: REQUEST_TIMEOUT_MS,
		connectionTimeout: CONNECTION_TIMEOUT_MS
	});
	// a form of any other site can send plain text
	app.removeContentTypeParser('text/plain');
	app.setErrorHandler<FastifyError>((error, request, reply) => {
		const refused = refusalOf(error, request.log);
		return reply.status(refused.status).send(refused.problem);
	});
	return app;
}

/** Adds everything that the server answers, and where it is from. */
export async function addRoutes(app: FastifyInstance, house: House): Promise<void> {
	app.addHook('onRequest', async (request, reply) => {
		void reply.headers({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin'
		});
		if (!isOurHost(request.headers.host, house.publicUrl)) throw new Refused('UNKNOWN_HOST');
		const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
		if (!isSafe && isCrossSite(request.headers, house.publicUrl)) throw new Refused('CROSS_SITE');
		if (!isSafe && house.isStopping()) throw new Refused('STOPPING');
	});
	await app.register(healthRoutes, { house });
	await app.register(boardRoutes, { house, prefix: '/api/boards' });
	await app.register(pageRoutes, { webRoot: house.webRoot });
}

const OF_FASTIFY: Record<string, ProblemCode> = {
	FST_ERR_CTP_BODY_TOO_LARGE: 'TOO_LARGE',
	FST_ERR_CTP_INVALID_MEDIA_TYPE: 'NOT_SENT_AS_JSON',
	FST_ERR_CTP_INVALID_JSON_BODY: 'NOT_JSON',
	FST_ERR_CTP_EMPTY_JSON_BODY: 'NOT_JSON'
};

/** What the outside may know of an error; the rest goes to the log. */
function refusalOf(error: FastifyError | Refused, log: FastifyBaseLogger): Refused {
	if (error instanceof Refused) return error;
	const known = OF_FASTIFY[error.code];
	if (known) return new Refused(known);
	if (isCorrupt(error)) return noted(log, error, 'BOARD_DAMAGED');
	if (error instanceof StorageError || error.code === 'refused')
		return noted(log, error, 'STORAGE_REFUSES');
	if ((error.statusCode ?? 500) < 500) return new Refused('BAD_REQUEST');
	return noted(log, error, 'INTERNAL');
}

function noted(log: FastifyBaseLogger, error: Error, code: ProblemCode): Refused {
	log.error({ error: error.message, stack: error.stack }, PROBLEMS[code].sentence);
	return new Refused(code);
}
