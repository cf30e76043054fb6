/** Runs a scenario: rounds interleaved, one server under load at a time; medians of each figure. */
import { start, type Contestant, type Name } from '../contestants.ts';
import { median } from '../table.ts';
import type { Figures, Scenario } from './scenario.ts';

export const ROUNDS = 3;

/** The medians of each contestant's figures. */
export type Results = Map<Name, Figures>;

export async function measure(scenario: Scenario, scale: number): Promise<Results> {
	const rounds = new Map<Name, Figures[]>(scenario.names.map((name) => [name, []]));
	const standing = new Map<Name, Contestant>();
	try {
		for (let i = 0; i < ROUNDS; i++)
			for (const name of scenario.names) {
				const contestant = standing.get(name) ?? (await start(name));
				standing.set(name, contestant);
				rounds.get(name)?.push(await scenario.round(contestant, scale));
				if (!scenario.isFresh) continue;
				standing.delete(name);
				await contestant.running.stop();
			}
	} finally {
		for (const { running } of standing.values()) await running.stop();
	}
	return new Map([...rounds].map(([name, all]) => [name, medians(scenario, all)]));
}

function medians({ figures }: Scenario, rounds: readonly Figures[]): Figures {
	const names = Object.keys(figures);
	return Object.fromEntries(
		names.map((name) => [name, median(rounds.map((round) => round[name] ?? NaN))])
	);
}
