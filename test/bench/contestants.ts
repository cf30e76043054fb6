/** Who is measured side by side: Northlane, two peers, and the floor; and how each is spoken to. */
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { startBeside, startNorthlane, type Running } from './process.ts';
import { connect, emptyStep2, step1, updateFrame } from './wire.ts';

export const NAMES = ['floor', 'y-websocket', 'hocuspocus', 'northlane'] as const;
export type Name = (typeof NAMES)[number];
export const PEERS: readonly Name[] = ['y-websocket', 'hocuspocus'];

/** As they stand over the columns of a table. */
export const TITLES: Record<Name, string> = {
	floor: 'bare `ws`',
	'y-websocket': '`@y/websocket-server` 0.1.1',
	hocuspocus: 'Hocuspocus 4.7.0',
	northlane: 'Northlane'
};

/** In the first update of every board: whoever has seen it has the board. */
export const READY = 'bench-board-ready';

/** One board on one server, and how to speak to it. */
export interface Board {
	address: string;
	/** What a client says first. */
	hello: Uint8Array[];
	/** A message as this server wants it. */
	wrap: (message: Uint8Array) => Uint8Array;
	unwrap: (frame: Uint8Array) => Uint8Array;
}

/** A board somebody is on: servers without a store forget one that nobody has open. */
export interface KeptBoard extends Board {
	leave: () => void;
}

export interface Contestant {
	name: Name;
	running: Running;
	/** A new board that holds this update, or only `READY`. */
	newBoard: (update?: Uint8Array) => Promise<KeptBoard>;
}

export async function start(name: Name): Promise<Contestant> {
	const running = await (name === 'northlane' ? startNorthlane() : startBeside(name));
	const where = running.origin.replace('http', 'ws');
	let boards = 0;
	return {
		name,
		running,
		async newBoard(update = readyUpdate()) {
			const board =
				name === 'northlane'
					? plain(`${where}/sync/${await makeBoard(running.origin)}?northlane=1`)
					: speak(name, where, `board-${boards++}`);
			return { ...board, leave: await seed(board, update) };
		}
	};
}

function speak(name: Name, where: string, board: string): Board {
	if (name === 'floor') return { ...plain(`${where}/${board}`), hello: [step1(new Y.Doc())] };
	if (name === 'y-websocket') return plain(`${where}/${board}`);
	const wrap = (message: Uint8Array): Uint8Array => addressed(board, message);
	const hello = [token(), step1(new Y.Doc()), emptyStep2()].map(wrap);
	const { length } = addressed(board, new Uint8Array());
	return { address: where, hello, wrap, unwrap: (frame) => frame.subarray(length) };
}

const plain = (address: string): Board => ({
	address,
	hello: [step1(new Y.Doc()), emptyStep2()],
	wrap: (message) => message,
	unwrap: (frame) => frame
});

/** Hocuspocus carries many documents on one socket, so each message begins with a name. */
function addressed(board: string, message: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, board);
	encoding.writeUint8Array(encoder, message);
	return encoding.toUint8Array(encoder);
}

/** Hocuspocus waits for a token, even where none is wanted. */
function token(): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 2);
	encoding.writeVarUint(encoder, 0);
	encoding.writeVarString(encoder, 'bench');
	return encoding.toUint8Array(encoder);
}

/** A document's update with `READY` in it, beside whatever `fill` writes. */
export function readyUpdate(fill: (doc: Y.Doc) => void = () => undefined): Uint8Array {
	const doc = new Y.Doc();
	doc.transact(() => {
		fill(doc);
		doc.getMap('ready').set(READY, 1);
	});
	return Y.encodeStateAsUpdate(doc);
}

/** Puts a board's first update in; resolves once somebody else has it, to the way to leave. */
async function seed(board: Board, update: Uint8Array): Promise<() => void> {
	const [reader, writer] = [await connect(board.address), await connect(board.address)];
	const readable = new Promise<void>((resolve) => {
		reader.on('message', (data) => {
			if ((data as Buffer).includes(READY)) resolve();
		});
	});
	for (const frame of board.hello) reader.send(frame);
	for (const frame of [...board.hello, board.wrap(updateFrame(update))]) writer.send(frame);
	await readable;
	reader.terminate();
	return () => writer.terminate();
}

async function makeBoard(origin: string): Promise<string> {
	const response = await fetch(`${origin}/api/boards`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin },
		body: JSON.stringify({ title: 'Bench', template: 'blank' })
	});
	return ((await response.json()) as { id: string }).id;
}
