/**
 * What travels on a board's socket beside the y-websocket protocol (message types 0 to 3).
 *
 * A client that asks for it (`?northlane=1` on the socket's address) also receives frames of type
 * `NOTICE`: a varint 100 and one JSON text. Stock clients never get one, so they never complain.
 */
import type { GapReport } from '@northlane/plan';

/** Beyond every type that y-protocols uses or has announced. */
export const NOTICE = 100;
/** The query parameter by which a client says that it understands notices. */
export const NOTICES_PARAM = 'northlane';

export type Notice =
	| { type: 'welcome'; role: Role; maxFrameBytes: number }
	/** How many of this connection's document messages (sync step 2 and update) are durable. */
	| { type: 'saved'; count: number }
	| { type: 'gap'; revision: number; computedAt: string; report: GapReport }
	/** The server began computing; the numbers on the page are those before the last change. */
	| { type: 'computing' }
	| { type: 'storage'; state: 'refusing' | 'ok' }
	/** A document message that this role may not send was dropped. */
	| { type: 'refused'; reason: string };

/** What somebody may do on a board. For now whoever has the link is an editor. */
export const ROLES = ['editor', 'commenter', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** Close codes of a board's socket: 44xx will not succeed by trying again, the others may. */
export const CLOSE = {
	malformed: 4400,
	forbidden: 4403,
	notFound: 4404,
	resync: 4409,
	tooLarge: 4413,
	damaged: 4422,
	tooFast: 4429,
	restarting: 1012,
	tooSlow: 1013
} as const;
