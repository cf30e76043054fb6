/** Many small boards: two people on each of five hundred, one of whom writes once a second. */
import * as Y from 'yjs';
import { NAMES, READY, type Contestant } from '../contestants.ts';
import { closeAll, joined, masked } from '../line.ts';
import { Probe, stamp } from '../probe.ts';
import { updateFrame } from '../wire.ts';
import { evenly, many, type Figures, type Scenario } from './scenario.ts';

const BOARDS = 500;
/** Boards on which somebody looks at the clock. */
const WATCHED = 50;
const SECONDS = 2;
const MOST_MS = 2_000;
/** Boards that are made at the same time. */
const AT_ONCE = 25;

export const steady: Scenario = {
	title: `Steady: ${BOARDS} boards, two people on each, an edit a second on each`,
	names: NAMES,
	isFresh: true,
	figures: {
		missed: {
			name: 'edits that the other did not get',
			goal: { text: '0', isMet: (of) => of('northlane') === 0 }
		},
		p99: {
			name: 'p99 until the other has it, ms',
			goal: { text: '≤ 50', isMet: (of) => of('northlane') <= 50 }
		},
		cpu: { name: 'processor of the server, % of a core' },
		kilobytes: { name: 'memory a board, kB' }
	},
	round
};

async function round({ running, newBoard }: Contestant, scale: number): Promise<Figures> {
	(await newBoard()).leave();
	await running.tidy();
	const before = running.memory();
	// whoever made a board stays on it, as the one who reads
	const places = await many(BOARDS, AT_ONCE, async () => {
		const board = await newBoard();
		const [writer] = await joined(board, 1, READY);
		return { board, writer, doc: new Y.Doc() };
	});
	await running.tidy();
	const kilobytes = ((running.memory() - before) * 1024) / BOARDS;
	const probe = await Probe.on(places.slice(0, WATCHED).map(({ board }) => board));
	const [cpu, seconds] = [running.cpu(), scale * SECONDS];
	await evenly(BOARDS, seconds, (i) => {
		const place = places[i % BOARDS];
		place?.writer?.write(masked(place.board.wrap(updateFrame(edited(place.doc)))));
	});
	const used = running.cpu() - cpu;
	const { stamps, p99 } = await probe.settle(WATCHED * seconds, MOST_MS);
	await probe.stop();
	await closeAll(places.flatMap(({ writer }) => writer ?? []));
	for (const { board } of places) board.leave();
	return { missed: WATCHED * seconds - stamps, p99, cpu: (100 * used) / seconds, kilobytes };
}

/** A card moves; the update says when. */
function edited(doc: Y.Doc): Uint8Array {
	const vector = Y.encodeStateVector(doc);
	doc.getMap('bench').set('at', stamp());
	return Y.encodeStateAsUpdate(doc, vector);
}
