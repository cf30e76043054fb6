/**
 * Keeps the gap report of every live board fresh: after a committed change it is computed once more,
 * never twice at a time for one board, and the newest state wins. It goes to everybody on the board.
 */
import { timestamp, today, type Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { Hub, Room } from '../rooms/index.ts';
import type { BoardStore, Summary } from '../storage/index.ts';
import type { GapReport } from '@northlane/plan';
import type { Assessment, DocumentRequest } from './analyst.ts';

/** Typing a number is three keystrokes; people see the answer within a second all the same. */
export const SETTLE_MS = 120;
/** A report on disk spares a restart the first computation; nobody needs it more often. */
export const KEEP_EVERY_MS = 5_000;

/** The functions of `analyst.ts`, wherever they run. */
export interface AnalystCalls {
	assess(bytes: Uint8Array, today: string): Promise<Assessment>;
	document(bytes: Uint8Array, today: string, request: DocumentRequest): Promise<string>;
}

export interface AnalysisOptions {
	hub: Hub;
	store: BoardStore;
	analyst: AnalystCalls;
	clock: Clock;
	tell(level: 'warn' | 'error', sentence: string, facts: object): void;
}

/** A gap report with its place in the order of reports. */
export interface Computed {
	revision: number;
	computedAt: string;
	report: GapReport;
}

/** A report, and the day it was computed on. */
type Latest = Computed & { day: string };

/** What is known of one board. */
interface Desk {
	board: string;
	latest: Latest | undefined;
	revision: number;
	/** Changes came that the newest report does not know. */
	isStale: boolean;
	/** The computation under way. */
	running: Promise<Latest> | undefined;
	/** Calls off the one that is about to begin. */
	waiting: (() => void) | undefined;
	keeping: (() => void) | undefined;
	summary: string;
}

export class Analysis {
	readonly #options: AnalysisOptions;
	readonly #desks = new Map<string, Desk>();
	readonly #stopWatching: () => void;

	constructor(options: AnalysisOptions) {
		this.#options = options;
		this.#stopWatching = options.hub.watch({
			committed: (room) => this.#changed(room),
			joined: (room) => this.#joined(room),
			forgotten: (room) => void this.#leaveDesk(room.id)
		});
	}

	/** The gap report of a board, with every change that was acknowledged. */
	async report(board: string): Promise<Computed> {
		const desk = this.#deskOf(board);
		// what runs may not know the last change; what begins after it does, whatever comes meanwhile
		if (!this.#fresh(desk)) await desk.running;
		const latest = this.#fresh(desk) ?? (await (desk.running ?? this.#run(desk)));
		const { revision, computedAt, report } = latest;
		return { revision, computedAt, report };
	}

	/** The plan document of a board, in Markdown. */
	async document(board: string, request: DocumentRequest): Promise<string> {
		const { hub, analyst } = this.#options;
		return analyst.document(await hub.whole(board), this.#today(), request);
	}

	/** Ends it, having kept what was computed. */
	async stop(): Promise<void> {
		this.#stopWatching();
		await Promise.all([...this.#desks.keys()].map((board) => this.#leaveDesk(board)));
	}

	/** The newest report, if it knows every change and is of today. */
	#fresh({ isStale, latest }: Desk): Latest | undefined {
		return !isStale && latest?.day === this.#today() ? latest : undefined;
	}

	#today(): string {
		return today(this.#options.clock);
	}

	#deskOf(board: string): Desk {
		const present = this.#desks.get(board);
		if (present) return present;
		const desk: Desk = {
			board,
			latest: undefined,
			revision: 0,
			isStale: true,
			running: undefined,
			waiting: undefined,
			keeping: undefined,
			summary: ''
		};
		this.#desks.set(board, desk);
		return desk;
	}

	#changed(room: Room): void {
		const desk = this.#deskOf(room.id);
		desk.isStale = true;
		this.#runSoon(desk);
	}

	/** The room sends the pinned report itself; here it is only seen to that there is one, of today. */
	#joined(room: Room): void {
		const desk = this.#deskOf(room.id);
		if (!desk.latest) void this.#greetWithKept(room, desk);
		if (desk.latest?.day === this.#today()) return;
		desk.isStale = true;
		this.#runSoon(desk);
	}

	/** The report of before the restart, until there is a newer one. */
	async #greetWithKept(room: Room, desk: Desk): Promise<void> {
		const kept = await this.#options.store.report(room.id).catch(() => undefined);
		if (!kept || desk.latest) return;
		desk.revision = Math.max(desk.revision, kept.revision);
		const { revision, computedAt } = kept;
		room.pin({ type: 'gap', revision, computedAt, report: JSON.parse(kept.report) as GapReport });
	}

	#runSoon(desk: Desk): void {
		if (desk.waiting || desk.running) return;
		this.#options.hub.live(desk.board)?.notify({ type: 'computing' });
		desk.waiting = this.#options.clock.after(SETTLE_MS, () => {
			desk.waiting = undefined;
			this.#run(desk).catch((error: unknown) => {
				const facts = { board: desk.board, error: messageOf(error) };
				this.#options.tell('error', 'A gap report could not be computed.', facts);
			});
		});
	}

	/** Computes the report of the board as it is now. Throws what the analyst or the store throws. */
	#run(desk: Desk): Promise<Latest> {
		desk.waiting?.();
		desk.waiting = undefined;
		desk.running = this.#compute(desk).then(
			(latest) => {
				desk.running = undefined;
				if (desk.isStale && this.#desks.has(desk.board)) this.#runSoon(desk);
				return latest;
			},
			(error: unknown) => {
				desk.running = undefined;
				// tried again at the next change, and not in a circle
				desk.isStale = true;
				throw error;
			}
		);
		return desk.running;
	}

	async #compute(desk: Desk): Promise<Latest> {
		const { hub, analyst, clock } = this.#options;
		const bytes = await hub.whole(desk.board);
		const day = this.#today();
		// what comes from here on is for the next one
		desk.isStale = false;
		const { report, summary } = await analyst.assess(bytes, day);
		await this.#readRevision(desk);
		const [revision, computedAt] = [++desk.revision, timestamp(clock)];
		const latest = { revision, computedAt, report, day };
		desk.latest = latest;
		hub.live(desk.board)?.pin({ type: 'gap', revision, computedAt, report });
		await this.#describe(desk, summary);
		desk.keeping ??= clock.after(KEEP_EVERY_MS, () => void this.#keep(desk));
		return latest;
	}

	/** Revisions go on after a restart. */
	async #readRevision(desk: Desk): Promise<void> {
		if (desk.revision > 0) return;
		const kept = await this.#options.store.report(desk.board);
		desk.revision = Math.max(desk.revision, kept?.revision ?? 0);
	}

	/** Writes the board's list row, when it would read otherwise. */
	async #describe(desk: Desk, summary: Summary): Promise<void> {
		const text = JSON.stringify(summary);
		if (text === desk.summary) return;
		await this.#options.store.describe(desk.board, summary);
		desk.summary = text;
	}

	async #keep(desk: Desk): Promise<void> {
		desk.keeping?.();
		desk.keeping = undefined;
		if (!desk.latest) return;
		const { revision, computedAt, report } = desk.latest;
		const kept = { revision, computedAt, report: JSON.stringify(report) };
		await this.#options.store.keepReport(desk.board, kept).catch((error: unknown) => {
			const facts = { board: desk.board, error: messageOf(error) };
			this.#options.tell('warn', 'A gap report could not be kept.', facts);
		});
	}

	async #leaveDesk(board: string): Promise<void> {
		const desk = this.#desks.get(board);
		this.#desks.delete(board);
		desk?.waiting?.();
		if (desk?.keeping) await this.#keep(desk);
	}
}
