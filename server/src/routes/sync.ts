/**
 * The board's socket at `/sync/:id`. Whether somebody may come in is decided before the line becomes
 * a WebSocket, and the board is read before anything on it is heard.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CLOSE, NOTICES_PARAM, type Role } from '@northlane/protocol';
import { WebSocketServer, type WebSocket } from 'ws';
import { isCrossSite, isOurHost } from '../auth/origin.ts';
import { messageOf, PROBLEMS, type ProblemCode } from '../errors.ts';
import type { House } from '../house.ts';
import {
	MAX_BUFFERED_CHUNKS,
	MAX_FRAGMENTS,
	MAX_PAYLOAD_BYTES,
	Refusal,
	type CloseCode,
	type Connection,
	type Room,
	type Socket
} from '../rooms/index.ts';
import { isCorrupt } from '../storage/index.ts';

/** After a goodbye the line is cut: a reader that never reads would keep it for half a minute. */
const GOODBYE_MS = 1_000;
const ADDRESS = /^\/sync\/([\w-]{1,128})$/;

interface Visit {
	board: string;
	notices: boolean;
}

/** Lets sockets in on a server that listens. */
export function acceptSockets(server: Server, house: House): void {
	const sockets = new WebSocketServer({
		noServer: true,
		clientTracking: false,
		perMessageDeflate: false,
		maxPayload: MAX_PAYLOAD_BYTES,
		maxFragments: MAX_FRAGMENTS,
		maxBufferedChunks: MAX_BUFFERED_CHUNKS
	});
	server.on('upgrade', (request, line, head) => {
		// a line that breaks while it waits is no error of ours
		line.on('error', () => line.destroy());
		const visit = readVisit(request.url);
		if (!visit) refuse(line, 'NOT_FOUND');
		else if (house.isStopping()) refuse(line, 'STOPPING');
		else if (!isOurHost(request.headers.host, house.publicUrl)) refuse(line, 'UNKNOWN_HOST');
		else if (isCrossSite(request.headers, house.publicUrl)) refuse(line, 'CROSS_SITE');
		else
			welcome(house, sockets, visit, request, line, head).catch((error: unknown) => {
				house.tell('error', 'A socket could not be let in.', { error: messageOf(error) });
				line.destroy();
			});
	});
}

function readVisit(url = ''): Visit | undefined {
	// an address of another host, or one that climbs, is not ours to read
	if (!url.startsWith('/') || !URL.canParse(url, 'http://localhost')) return undefined;
	const [path = ''] = url.split('?');
	const board = ADDRESS.exec(path)?.[1];
	const { searchParams } = new URL(url, 'http://localhost');
	return board ? { board, notices: searchParams.get(NOTICES_PARAM) === '1' } : undefined;
}

/** Browsers hide an HTTP refusal from the page, so what a page should know is said as a close code. */
async function welcome(
	house: House,
	sockets: WebSocketServer,
	visit: Visit,
	request: IncomingMessage,
	line: Duplex,
	head: Buffer
): Promise<void> {
	const entry = await open(house, visit, request);
	sockets.handleUpgrade(request, line, head, (socket) => {
		socket.on('error', () => undefined);
		if ('room' in entry)
			attach(handleOf(socket, line), socket, entry.room, { ...visit, role: entry.role });
		else goodbye(socket, entry.code, entry.reason);
	});
}

type Entry = { room: Room; role: Role } | { code: CloseCode; reason: string };

async function open(house: House, { board }: Visit, request: IncomingMessage): Promise<Entry> {
	try {
		const row = await house.store.board(board);
		const isThere = row?.deletedAt === null;
		const role = house.access.roleOn(isThere ? row : undefined, request);
		if (!isThere || role === null)
			return { code: CLOSE.notFound, reason: PROBLEMS.BOARD_NOT_FOUND.sentence };
		return { room: await house.hub.open(board), role };
	} catch (error) {
		house.tell('error', 'A board could not be opened.', { board, error: messageOf(error) });
		// trying again does not mend it
		if (isCorrupt(error)) return { code: CLOSE.damaged, reason: PROBLEMS.BOARD_DAMAGED.sentence };
		return { code: CLOSE.tooSlow, reason: 'This board cannot be opened at the moment.' };
	}
}

function attach(
	handle: Socket,
	socket: WebSocket,
	room: Room,
	{ role, notices }: { role: Role; notices: boolean }
): void {
	const joined = join(handle, socket, room, { role, notices });
	if (!joined) return;
	socket.on('message', (data, isBinary) => {
		if (isBinary) joined.receive(data as Buffer);
		else joined.close(CLOSE.malformed, 'A board is edited in binary messages.');
	});
	for (const sign of ['ping', 'pong'] as const) socket.on(sign, () => joined.heard());
	socket.on('close', () => joined.gone());
}

function join(
	handle: Socket,
	socket: WebSocket,
	room: Room,
	admittance: { role: Role; notices: boolean }
): Connection | undefined {
	try {
		return room.join(handle, admittance);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		goodbye(socket, error.code, error.message);
		return undefined;
	}
}

function handleOf(socket: WebSocket, line: Duplex): Socket {
	return {
		// a frame for a line that just broke goes nowhere; its close is told elsewhere
		send: (frame) => socket.send(frame, () => undefined),
		write: (pieces) => {
			if (socket.readyState !== socket.OPEN) return;
			line.cork();
			for (const piece of pieces) line.write(piece);
			line.uncork();
		},
		ping: () => socket.ping(undefined, undefined, () => undefined),
		close: (code, reason) => goodbye(socket, code, reason),
		get unsent() {
			return socket.bufferedAmount;
		}
	};
}

function goodbye(socket: WebSocket, code: CloseCode, reason: string): void {
	socket.close(code, reason);
	setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
}

function refuse(line: Duplex, code: ProblemCode): void {
	const { status, sentence } = PROBLEMS[code];
	const body = JSON.stringify({ code, message: sentence });
	line.end(
		`HTTP/1.1 ${status} ${code}\r\nContent-Type: application/json; charset=utf-8\r\n` +
			`Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
	);
}
