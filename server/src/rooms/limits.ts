/** What a room bears, each with its reason. All of it is counted before anything is decoded or kept. */

/** A board of 2 MB that a server has lost comes back in one message, with room to spare. */
export const MAX_FRAME_BYTES = 4 * 1024 * 1024;
/** Above our own limit, so that a frame a little too large is told so in a sentence. */
export const MAX_PAYLOAD_BYTES = 2 * MAX_FRAME_BYTES;
/** Honest clients do not fragment; unfinished fragments cost memory. */
export const MAX_FRAGMENTS = 64;
/** Segments of 1 kB still carry the largest payload. */
export const MAX_BUFFERED_CHUNKS = 8_192;

/** A board of a few thousand cards made of small edits has about a hundred thousand. */
export const MAX_STRUCTS = 250_000;
/** Rich text nests ten deep; every level is a call on the stack when a board is read or deleted. */
export const MAX_DEPTH = 24;
/** Ten times the longest text a card may hold. */
export const MAX_STRING_BYTES = 256 * 1024;
/** Names of fields and ids of cards. */
export const MAX_KEY_BYTES = 1_024;
/** A week of somebody's deleted typing merges into one run; beyond, it is an attack on clocks. */
export const MAX_RUN = 10_000_000;
/** A client's clock after a lifetime of typing; Yjs computes with doubles, so far below 2^53. */
export const MAX_CLOCK = 2 ** 40;
/** A board this large no longer opens in a browser at once. */
export const MAX_BOARD_BYTES = 64 * 1024 * 1024;

/** A workshop of a few hundred people. */
export const MAX_CONNECTIONS = 500;
/** Cursor, selection and a camera are 300 bytes; a hundred selected cards are 4 kB. */
export const MAX_AWARENESS_BYTES = 16 * 1024;
/** Stock clients pass on what they hear of everybody; more than everybody is an attack. */
export const MAX_AWARENESS_ENTRIES = 2 * MAX_CONNECTIONS;
/** An awareness clock counts changes of one session. */
export const MAX_AWARENESS_CLOCK = 2 ** 32;
/** Faster than a picture, slow enough that forty cursors share a frame. */
export const AWARENESS_TICK_MS = 33;

/** What a turn brings is copied once; much more in one piece would only be memory. */
export const MAX_PACK_BYTES = 1024 * 1024;
/** A reader this far behind will not catch up by waiting; the answer to a sync is not counted. */
export const MAX_UNSENT_BYTES = 4 * 1024 * 1024;
/** Cursors are worthless to somebody who is this far behind. */
export const MAX_UNSENT_FOR_AWARENESS_BYTES = 256 * 1024;
/** What may wait on one connection while its room reads the log or a lease is settled. */
export const MAX_HELD_BYTES = 2 * MAX_FRAME_BYTES;
/** Below the 30 s after which a stock client that heard nothing connects anew. */
export const HEARTBEAT_MS = 15_000;
/** A ping may wait behind a board in the buffers of a thin line. */
export const SILENT_BEATS = 2;
/** Longer than any round trip, shorter than a person waits for a page. */
export const PROBE_MS = 3_000;
/** A reconnecting client builds on what the server has not heard of yet, once; not again and again. */
export const MAX_RESYNCS = 5;
/** Messages that wait for one answer to come; an honest client sends it within a round trip. */
export const MAX_DEFERRED = 10_000;

/** A reload of the page finds its room still open. */
export const IDLE_MS = 30_000;
/** The first new try comes before people notice. */
export const RETRY_FIRST_MS = 250;
/** A disk that was full for an hour is noticed within this time after it was cleared. */
export const RETRY_MOST_MS = 10_000;
/** While storage refuses, a room keeps what people do, but not without end. */
export const MAX_UNSAVED_BYTES = 64 * 1024 * 1024;
/** Reading this many rows still takes a few milliseconds. */
export const COMPACT_AFTER_ROWS = 500;
/** A room that goes to sleep leaves a short log behind. */
export const COMPACT_IDLE_AFTER_ROWS = 50;
/** Longer than a slow disk's worst write; waited for twice, and service managers wait for ten seconds. */
export const SHUTDOWN_MS = 3_000;
