/** What every scenario of the room benches is: rounds on each contestant, figures, and their goals. */
import { PEERS, type Contestant, type Name } from '../contestants.ts';

/** Finds the median of a figure. */
export type Medians = (name: Name) => number;

export interface Figure {
	name: string;
	decimals?: number;
	goal?: { text: string; isMet: (of: Medians) => boolean };
}

export type Figures = Record<string, number>;

export interface Scenario {
	title: string;
	names: readonly Name[];
	/** Whether each round needs a server that has done nothing else. */
	isFresh?: boolean;
	figures: Record<string, Figure>;
	/** One round; how many times as long or as large as the short form. */
	round: (contestant: Contestant, scale: number) => Promise<Figures>;
}

/** The most any peer does. */
export const bestOf = (of: Medians): number => Math.max(...PEERS.map((name) => of(name)));
/** The least any peer needs. */
export const leastOf = (of: Medians): number => Math.min(...PEERS.map((name) => of(name)));

/** Resolves to milliseconds, or to `Infinity` when it takes longer than this. */
export async function within(ms: number, work: Promise<unknown>): Promise<number> {
	const since = performance.now();
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(true), ms);
	});
	const isLate = await Promise.race([late, work.then(() => false)]);
	clearTimeout(timer);
	return isLate ? Infinity : performance.now() - since;
}

/** Calls `each` evenly, so many times a second, for so many seconds; answers how often it did. */
export async function evenly(
	perSecond: number,
	seconds: number,
	each: (i: number) => void
): Promise<number> {
	const since = performance.now();
	let done = 0;
	while (done < perSecond * seconds) {
		const due = Math.min(perSecond * seconds, ((performance.now() - since) / 1000) * perSecond);
		while (done < due) each(done++);
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
	return done;
}

/** Does something so many times, some of them at once; answers what came of each. */
export async function many<T>(
	count: number,
	atOnce: number,
	work: (i: number) => Promise<T>
): Promise<T[]> {
	const results: T[] = [];
	for (let first = 0; first < count; first += atOnce) {
		const indices = Array.from({ length: Math.min(atOnce, count - first) }, (_, i) => first + i);
		results.push(...(await Promise.all(indices.map(work))));
	}
	return results;
}
