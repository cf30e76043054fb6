/** The scenarios of the room benches by name, in the order in which they run. */
import { cursors } from './cursors.ts';
import { durable } from './durable.ts';
import { flood } from './flood.ts';
import { idle } from './idle.ts';
import { join } from './join.ts';
import { open } from './open.ts';
import type { Scenario } from './scenario.ts';
import { stalled } from './stalled.ts';
import { steady } from './steady.ts';

export const scenarios: Record<string, Scenario> = {
	flood: flood(50, 1),
	'flood-200': flood(200, 1.5),
	join,
	cursors,
	idle,
	open,
	steady,
	stalled,
	durable
};
