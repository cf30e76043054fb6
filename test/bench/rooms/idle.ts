/**
 * Boards that are open and quiet: one person on each, who came after the server was started anew
 * (the peers keep nothing, so there it is the person who made it).
 */
import { READY, readyUpdate, type Contestant, type Name } from '../contestants.ts';
import { closeAll, joined, type Line } from '../line.ts';
import { cards, CARDS_OF_100_KB } from './content.ts';
import { many, type Figures, type Scenario } from './scenario.ts';

const BOARDS = 100;
const MOST_KB = 300;
const HUNDRED_KB = readyUpdate(cards(CARDS_OF_100_KB));
/** Boards that are made, and opened, at the same time. */
const AT_ONCE = 10;
const NAMES: readonly Name[] = ['y-websocket', 'hocuspocus', 'northlane'];

export const idle: Scenario = {
	title: `Idle: ${BOARDS} open boards of 100 kB, one person on each`,
	names: NAMES,
	isFresh: true,
	figures: {
		kilobytes: {
			name: 'memory a board, kB',
			goal: { text: `≤ ${MOST_KB}`, isMet: (of) => of('northlane') <= MOST_KB }
		}
	},
	round: (contestant, scale) => round(contestant, scale * BOARDS)
};

async function round({ name, running, newBoard }: Contestant, count: number): Promise<Figures> {
	// what starts once, threads and compiled code, is no board's
	const first = await newBoard(HUNDRED_KB);
	await running.tidy();
	let before = running.memory();
	const boards = [first, ...(await many(count, AT_ONCE, () => newBoard(HUNDRED_KB)))];
	let lines: Line[] = [];
	if (name === 'northlane') {
		for (const board of boards) board.leave();
		await running.restart();
		lines = await joined(first, 1, READY);
		await running.tidy();
		before = running.memory();
		const open = (i: number): Promise<Line[]> => joined(boards[i + 1] ?? first, 1, READY);
		lines.push(...(await many(count, AT_ONCE, open)).flat());
	}
	await running.tidy();
	const kilobytes = ((running.memory() - before) * 1024) / count;
	for (const board of boards) board.leave();
	await closeAll(lines);
	return { kilobytes };
}
