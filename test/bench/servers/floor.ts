/**
 * The floor of the room benches: a bare `ws` server. Passes each message on to everybody else at the
 * same address; keeps the first one and hands it to whoever asks. Checks nothing, knows nothing.
 */
import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

/** The first two bytes of a question for the whole document. */
const ASKS = 0;

interface Room {
	first: Buffer | undefined;
	sockets: Set<WebSocket>;
}

const rooms = new Map<string, Room>();
const server = createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket, request) => {
	const url = request.url ?? '';
	const room = rooms.get(url) ?? { first: undefined, sockets: new Set() };
	rooms.set(url, room);
	room.sockets.add(socket);
	socket.on('close', () => room.sockets.delete(socket));
	socket.on('error', () => socket.terminate());
	socket.on('message', (data) => hear(room, socket, data as Buffer));
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

function hear(room: Room, from: WebSocket, frame: Buffer): void {
	if (frame.readUInt16BE() === ASKS) {
		if (room.first) from.send(room.first);
		return;
	}
	room.first ??= frame;
	for (const other of room.sockets) if (other !== from) other.send(frame);
}
