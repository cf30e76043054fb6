/**
 * The one place where access is decided. For now one person owns the server: whoever reaches it may
 * list its boards, and whoever has a board's unguessable link may edit it. When people and roles
 * come, they come here, and nowhere else does anything change.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Role } from '@northlane/protocol';
import type { BoardRow } from '../storage/index.ts';

/** Whoever asks: an HTTP request, or the one that opens a socket. */
export interface Asker {
	headers: IncomingHttpHeaders;
}

export interface Access {
	/** What somebody may do on a board; null: for them there is none. */
	roleOn(board: BoardRow | undefined, asker: Asker): Role | null;
	/** Those of the boards that somebody may see in a list. */
	listed(boards: BoardRow[], asker: Asker): BoardRow[];
}

/** Whoever has the link is an editor. */
export const access: Access = {
	roleOn: (board) => (board ? 'editor' : null),
	listed: (boards) => boards
};

/** Whether a role may change a board, delete it, or bring it back. */
export const mayEdit = (role: Role): boolean => role === 'editor';
