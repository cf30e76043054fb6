/**
 * The sync server side by side with its peers and its floor, in one run: every scenario in rounds,
 * and in each round every server, so that a busy machine is busy for all. `--long` measures three
 * times as long, `--only=flood,join` some of it, `--keep` writes the tables into the docs.
 */
import { keep } from './rooms/docs.ts';
import { describe } from './rooms/table.ts';
import { measure } from './rooms/measure.ts';
import { scenarios } from './rooms/scenarios.ts';

const args = process.argv.slice(2);
const scale = args.includes('--long') ? 3 : 1;
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const wanted = Object.entries(scenarios).filter(
	([name]) => only === undefined || only.split(',').includes(name)
);
const tables: string[] = [];
for (const [, scenario] of wanted) {
	const since = performance.now();
	const table = describe(scenario, await measure(scenario, scale));
	console.log(`${table}\n(${Math.round((performance.now() - since) / 1000)} s)\n`);
	tables.push(table);
}
// a part of a run must not take the place of a whole one
if (args.includes('--keep') && only === undefined) keep(tables, scale);
