/**
 * Loaded into every server of the room benches before its own code: collects garbage on a signal, so
 * that memory is compared and not the moods of the collector.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
process.on('SIGUSR2', () => collect());
