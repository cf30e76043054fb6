/** A hundred readers stop reading while somebody pastes pictures: what that costs, and the others. */
import * as Y from 'yjs';
import { NAMES, READY, type Board, type Contestant } from '../contestants.ts';
import { closeAll, joined, masked, type Line } from '../line.ts';
import { Probe, stamp, type Seen } from '../probe.ts';
import { updateFrame } from '../wire.ts';
import { evenly, type Figures, type Scenario } from './scenario.ts';

interface Load {
	perSecond: number;
	bytes: number;
	seconds: number;
}

const STALLED = 100;
const OTHERS = 10;
/** What is measured: as many, and as large, as this machine passes on without a queue. */
const LIGHT: Load = { perSecond: 50, bytes: 20_000, seconds: 1 };
/** What fills the buffers of those who do not read; below what one text may hold. */
const HEAVY: Load = { perSecond: 100, bytes: 200_000, seconds: 1 };
/** Longer than it takes to let somebody go. */
const MOST_WAIT_MS = 2_000;
const MOST_MB = 16;
const MOST_TIMES = 1.2;
/** Differences of a clock tick are none. */
const SAME_MS = 1;

export const stalled: Scenario = {
	title:
		`Stalled: ${STALLED} readers stop reading, ` +
		`${(HEAVY.seconds * HEAVY.perSecond * HEAVY.bytes) / 1e6} MB go by, ${OTHERS} go on`,
	names: NAMES,
	isFresh: true,
	figures: {
		growth: {
			name: 'growth of memory, MB',
			goal: { text: `≤ ${MOST_MB}`, isMet: (of) => of('northlane') <= MOST_MB }
		},
		times: {
			name: 'p99 of the others, times that without stalled ones',
			decimals: 2,
			goal: { text: `≤ ${MOST_TIMES}`, isMet: (of) => of('northlane') <= MOST_TIMES }
		},
		before: { name: 'p99 without stalled ones, ms', decimals: 1 },
		p99: { name: 'p99 with stalled ones, ms', decimals: 1 }
	},
	round
};

async function round({ running, newBoard }: Contestant, scale: number): Promise<Figures> {
	const board = await newBoard();
	const [writer, ...others] = await joined(board, 1 + OTHERS, READY);
	const slow = await joined(board, STALLED, READY);
	const probe = await Probe.on([board]);
	const paste = pasting(board, writer, probe, scale);
	// the same before as after, so that only the stalled ones make a difference
	await paste(HEAVY);
	const without = await paste(LIGHT);
	await running.tidy();
	const before = running.memory();
	for (const line of slow) line.stall();
	await paste(HEAVY);
	const beside = await paste(LIGHT);
	await running.tidy();
	const growth = running.memory() - before;
	await Promise.all([probe.stop(), closeAll([...others, ...slow])]);
	await writer?.close();
	board.leave();
	const times = Math.max(beside.p99, SAME_MS) / Math.max(without.p99, SAME_MS);
	return { growth, times, before: without.p99, p99: beside.p99 };
}

/** Somebody who replaces one text again and again; answers what others saw of it. */
function pasting(
	board: Board,
	writer: Line | undefined,
	probe: Probe,
	scale: number
): (load: Load) => Promise<Seen> {
	const doc = new Y.Doc();
	return async ({ perSecond, bytes, seconds }) => {
		const filler = 'x'.repeat(bytes);
		const sent = await evenly(perSecond, scale * seconds, () => {
			const vector = Y.encodeStateVector(doc);
			doc.getMap('bench').set('picture', filler + stamp());
			writer?.write(masked(board.wrap(updateFrame(Y.encodeStateAsUpdate(doc, vector)))));
		});
		return probe.settle(sent, MOST_WAIT_MS);
	};
}
