/** For tests: everything that routes need, in memory, with an analyst at the same table. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Analysis, type AnalystCalls } from '../analysis/index.ts';
import { analyst } from '../analysis/analyst.ts';
import { addRoutes, createApp } from '../app.ts';
import { access } from '../auth/access.ts';
import type { House } from '../house.ts';
import { fold, Hub } from '../rooms/index.ts';
import { SteppedClock } from '../rooms/stage.ts';
import { MemoryStore } from '../storage/index.ts';

export interface Stage {
	app: FastifyInstance;
	house: House;
	clock: SteppedClock;
	/** Sentences that went to the log. */
	told: string[];
}

/** The analyst of the server, without its thread. */
export const analystHere: AnalystCalls = {
	assess: async (...args) => analyst.assess(...args),
	document: async (...args) => analyst.document(...args)
};

/** An app with its routes; `parts` take the place of the house's own. */
export async function openStage(parts: Partial<House> = {}): Promise<Stage> {
	const clock = new SteppedClock();
	const told: string[] = [];
	const tell: House['tell'] = (_level, sentence) => void told.push(sentence);
	const store = parts.store ?? new MemoryStore();
	const hub = new Hub({ store, clock, tell, fold: async (log) => fold(log) });
	const house: House = {
		store,
		hub,
		analysis: new Analysis({ hub, store, analyst: analystHere, clock, tell }),
		access,
		clock,
		tell,
		importPlan: async (text) => analyst.importPlan(text),
		publicUrl: 'http://plan.example',
		webRoot: join(import.meta.dirname, 'nowhere'),
		isStopping: () => false,
		...parts
	};
	const app = createApp('silent');
	await addRoutes(app, house);
	return { app, house, clock, told };
}
