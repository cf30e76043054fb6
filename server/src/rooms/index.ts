export type { Connection, Socket } from './connection.ts';
export { fold } from './fold.ts';
export type { Fold } from './compactor.ts';
export { Hub, type HubOptions, type HubWatcher } from './hub.ts';
export { MAX_BUFFERED_CHUNKS, MAX_FRAGMENTS, MAX_PAYLOAD_BYTES } from './limits.ts';
export { Refusal, type CloseCode } from './refusal.ts';
export type { Room } from './room.ts';
