/** Two hundred people move their mice: twenty times a second each, seen by all. */
import * as encoding from 'lib0/encoding';
import { NAMES, READY, type Board, type Contestant } from '../contestants.ts';
import { closeAll, joined, masked } from '../line.ts';
import { Probe, stamp } from '../probe.ts';
import { evenly, leastOf, type Figures, type Scenario } from './scenario.ts';

/** The protocol's message type. */
const AWARENESS = 1;
const PEOPLE = 200;
const TIMES_A_SECOND = 20;
const SECONDS = 1.5;
/** Figures are for this long, however long was measured. */
const OF_SECONDS = 5;
/** Who has not seen a position by then does not want it any more. */
const MOST_MS = 2_000;

export const cursors: Scenario = {
	title: `Cursors: ${PEOPLE} people, ${TIMES_A_SECOND} times a second each`,
	names: NAMES,
	figures: {
		p99: {
			name: 'p99 until somebody else sees it, ms',
			goal: { text: '≤ 100', isMet: (of) => of('northlane') <= 100 }
		},
		p50: { name: 'p50, ms' },
		cpu: {
			name: `processor of the server for ${OF_SECONDS} s of it, s`,
			decimals: 2,
			goal: {
				text: '≤ 1/4 of the best peer',
				isMet: (of) => of('northlane') <= leastOf(of) / 4
			}
		},
		skipped: { name: 'positions never seen, or later than 2 s after the last, %' }
	},
	round
};

async function round({ running, newBoard }: Contestant, scale: number): Promise<Figures> {
	const board = await newBoard();
	const lines = await joined(board, PEOPLE, READY);
	const probe = await Probe.on([board]);
	const seconds = scale * SECONDS;
	const cpu = running.cpu();
	const sent = await evenly(PEOPLE * TIMES_A_SECOND, seconds, (i) => {
		const person = i % PEOPLE;
		lines[person]?.write(masked(cursor(board, person, Math.floor(i / PEOPLE) + 1)));
	});
	const { stamps, p50, p99 } = await probe.settle(sent, MOST_MS);
	const used = running.cpu() - cpu;
	await Promise.all([probe.stop(), closeAll(lines)]);
	board.leave();
	const skipped = 100 * (1 - stamps / sent);
	return { p99, p50, cpu: (used / seconds) * OF_SECONDS, skipped };
}

/** What our own client sends when a mouse moves. */
function cursor(board: Board, person: number, clock: number): Uint8Array {
	const state = {
		user: { id: `person-${person}`, name: `Person ${person}`, hue: 'run' },
		cursor: { x: clock * 7.5, y: person * 3.25 },
		selection: ['card-17'],
		at: stamp()
	};
	const block = encoding.createEncoder();
	encoding.writeVarUint(block, 1);
	encoding.writeVarUint(block, 1_000_000 + person);
	encoding.writeVarUint(block, clock);
	encoding.writeVarString(block, JSON.stringify(state));
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, AWARENESS);
	encoding.writeVarUint8Array(encoder, encoding.toUint8Array(block));
	return board.wrap(encoding.toUint8Array(encoder));
}
