/** A peer of the room benches: `@y/websocket-server`, in memory, started as its own program does. */
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import { WebSocketServer } from 'ws';

// it imports its store even where none is wanted, and ours does not install one
const noStore = 'data:text/javascript,export class LeveldbPersistence {}';
registerHooks({
	resolve: (specifier, context, next) =>
		specifier === 'y-leveldb'
			? { url: noStore, format: 'module', shortCircuit: true }
			: next(specifier, context)
});
const { setupWSConnection } = await import('@y/websocket-server/utils');

const server = createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket, request) => {
	socket.on('error', () => socket.terminate());
	setupWSConnection(socket, request);
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
