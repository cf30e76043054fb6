/** A workshop begins: two hundred people open one large board at the same moment. */
import { NAMES, readyUpdate, type Contestant, type KeptBoard } from '../contestants.ts';
import { closeAll, Line, masked } from '../line.ts';
import { Probe } from '../probe.ts';
import { cards, CARDS_OF_2_MB } from './content.ts';
import { within, type Figures, type Scenario } from './scenario.ts';

const PEOPLE = 200;
/** Peers may take a quarter of a minute each; the short form does not wait for them. */
const MOST_MS = 8_000;
const TWO_MB = readyUpdate(cards(CARDS_OF_2_MB));

export const join: Scenario = {
	title: `Join: ${PEOPLE} people open a board of ${(TWO_MB.length / 2 ** 20).toFixed(1)} MB at once`,
	names: NAMES,
	figures: {
		ms: {
			name: 'until all have it, ms',
			goal: { text: '≤ 2 × the floor', isMet: (of) => of('northlane') <= 2 * of('floor') }
		},
		stall: {
			name: 'longest wait for a ping meanwhile, ms',
			goal: { text: '≤ 50', isMet: (of) => of('northlane') <= 50 }
		},
		cpu: { name: 'processor of the server, s', decimals: 2 },
		peak: { name: 'peak memory of the server, MB' }
	},
	round
};

/** The board is large and does not change: each server gets it once. */
const boards = new WeakMap<Contestant, Promise<KeptBoard>>();

async function round(contestant: Contestant, scale: number): Promise<Figures> {
	const { running } = contestant;
	const made = boards.get(contestant) ?? contestant.newBoard(TWO_MB);
	boards.set(contestant, made);
	const board = await made;
	const other = await contestant.newBoard();
	const probe = await Probe.on([other]);
	const lines = await Promise.all(Array.from({ length: PEOPLE }, () => Line.open(board)));
	const hello = Buffer.concat(board.hello.map(masked));
	const cpu = running.cpu();
	await probe.look();
	const all = Promise.all(lines.map((line) => line.gets(TWO_MB.length)));
	for (const line of lines) line.write(hello);
	const ms = await within(scale * MOST_MS, all);
	const { stall } = await probe.look();
	const used = running.cpu() - cpu;
	await Promise.all([probe.stop(), closeAll(lines)]);
	other.leave();
	return { ms, stall, cpu: used, peak: running.peak() };
}
