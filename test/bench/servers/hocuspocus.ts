/** A peer of the room benches: Hocuspocus with its defaults, in memory. */
import { Server } from '@hocuspocus/server';

const server = new Server({ address: '127.0.0.1', quiet: true, stopOnSignals: false });
await server.listen(Number(process.env['PORT']));
process.on('SIGTERM', () => process.exit(0));
