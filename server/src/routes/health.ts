/** Whether the server does what it is there for: `GET /healthz` asks storage to take a write. */
import type { FastifyPluginAsync } from 'fastify';
import { messageOf, PROBLEMS } from '../errors.ts';
import { pause, timestamp } from '../clock.ts';
import type { House } from '../house.ts';

/** Whoever asks more often gets the same answer, so that asking costs no disk. */
const FRESH_MS = 1_000;
/** A disk that takes longer takes no writes. */
const PATIENCE_MS = 2_000;

export const healthRoutes: FastifyPluginAsync<{ house: House }> = async (app, { house }) => {
	const probe = freshly(house, () => takesWrites(house));
	app.get('/healthz', async (_request, reply) => {
		void reply.header('cache-control', 'no-store');
		if (house.isStopping())
			return reply.status(503).send({ status: 'stopping', message: PROBLEMS.STOPPING.sentence });
		if (await probe()) return { status: 'ok' };
		const message = PROBLEMS.STORAGE_REFUSES.sentence;
		return reply.status(503).send({ status: 'refusing', message });
	});
};

async function takesWrites({ store, clock, tell }: House): Promise<boolean> {
	try {
		const late = pause(clock, PATIENCE_MS).then(() => Promise.reject(new Error('no answer')));
		await Promise.race([store.probe(timestamp(clock)), late]);
		return true;
	} catch (error) {
		tell('error', 'Storage does not take writes.', { error: messageOf(error) });
		return false;
	}
}

function freshly(house: House, ask: () => Promise<boolean>): () => Promise<boolean> {
	let asked = -Infinity;
	let answer: Promise<boolean> = Promise.resolve(false);
	return () => {
		const now = house.clock.now();
		if (now - asked >= FRESH_MS) {
			asked = now;
			answer = ask();
		}
		return answer;
	};
}
