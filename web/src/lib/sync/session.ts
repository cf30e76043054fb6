/**
 * An open board: its shared document, the people on it, and whether what one did is safe.
 * Contract first; `openBoard` lives in `open.ts`.
 */
import type { BoardDoc } from '@northlane/board';
import type { GapReport } from '@northlane/plan';
import type { Presence, Role } from '@northlane/protocol';

/** What the page says about one's edits; always shown in words. */
export type SaveState =
	/** First load: the server has not answered yet, though this device's copy may be on the screen. */
	| { kind: 'loading' }
	| { kind: 'saved' }
	| { kind: 'saving'; count: number }
	| { kind: 'offline'; count: number }
	/** The server cannot write at the moment; edits stay on this device and in its memory. */
	| { kind: 'refusing'; count: number }
	| { kind: 'view-only' }
	/** The board is not there, or the connection was closed for good; `reason` is a sentence's key. */
	| { kind: 'closed'; reason: ClosedReason };

export type ClosedReason = 'not-found' | 'forbidden' | 'too-large' | 'malformed' | 'damaged';

export interface GapNews {
	revision: number;
	computedAt: string;
	report: GapReport;
}

/** Somebody else on the board. */
export interface Peer extends Presence {
	client: number;
}

export interface BoardSession {
	readonly id: string;
	readonly doc: BoardDoc;
	/** Resolves once there is something to draw: from this device's copy, or from the server. */
	readonly ready: Promise<void>;
	readonly save: SaveState;
	/** Whether this device keeps a copy, so that what is not sent yet outlives the tab. */
	readonly kept: boolean;
	/** Calls back whenever `save` or `kept` may have changed. */
	onSave(changed: () => void): () => void;
	readonly role: Role;
	/** The newest gap report, or null before the first; `computing` while a newer one is on its way. */
	readonly gap: GapNews | null;
	readonly computing: boolean;
	onGap(changed: () => void): () => void;
	/** Everybody else, in the order they came. */
	readonly peers: readonly Peer[];
	onPeers(changed: () => void): () => void;
	/** Shows others a part of one's presence; cursor and drag are thinned to 20 a second. */
	present(part: Partial<Presence>): void;
	readonly me: Presence;
	close(): void;
}
