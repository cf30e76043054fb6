/** The floor of the room benches: passes each message on to everybody else, and greets with a file. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const snapshot = process.env['SNAPSHOT'] ? readFileSync(process.env['SNAPSHOT']) : undefined;
const server = createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server });
sockets.on('connection', (socket) => {
	if (snapshot) socket.send(snapshot);
	socket.on('message', (data) => {
		for (const other of sockets.clients) if (other !== socket) other.send(data as Buffer);
	});
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
