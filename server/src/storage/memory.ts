/** The store in memory: what tests and benches use, and the shortest reading of the interface. */
import type {
	Append,
	BoardLog,
	BoardRow,
	BoardStore,
	KeptReport,
	LogRow,
	NewBoardRow,
	NewSnapshot,
	Summary
} from './store.ts';

interface Kept {
	row: BoardRow;
	snapshot: BoardLog['snapshot'];
	tail: LogRow[];
	seq: number;
	report: KeptReport | undefined;
}

export class MemoryStore implements BoardStore {
	readonly #boards = new Map<string, Kept>();
	readonly #marks = new Set<string>();

	async create({ first, ...board }: NewBoardRow): Promise<void> {
		if (this.#boards.has(board.id)) throw new RangeError(`board id taken: ${board.id}`);
		const row = { ...board, updatedAt: board.createdAt, deletedAt: null };
		this.#boards.set(board.id, { row, snapshot: null, tail: [], seq: 0, report: undefined });
		if (first) await this.append([{ board: board.id, updates: [first] }], board.createdAt);
	}

	async board(id: string): Promise<BoardRow | undefined> {
		const kept = this.#boards.get(id);
		return kept && { ...kept.row };
	}

	async boards(): Promise<BoardRow[]> {
		return [...this.#boards.values()]
			.filter(({ row }) => row.deletedAt === null)
			.map(({ row }) => ({ ...row }))
			.sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id));
	}

	async describe(id: string, summary: Summary): Promise<void> {
		const kept = this.#boards.get(id);
		if (kept) kept.row = { ...kept.row, ...summary };
	}

	async trash(id: string, at: string): Promise<boolean> {
		const row = this.#boards.get(id)?.row;
		if (row?.deletedAt !== null) return false;
		row.deletedAt = at;
		return true;
	}

	async restore(id: string): Promise<boolean> {
		const row = this.#boards.get(id)?.row;
		if (!row || row.deletedAt === null) return false;
		row.deletedAt = null;
		return true;
	}

	async append(batch: readonly Append[], at: string): Promise<(number | null)[]> {
		return batch.map(({ board, updates }) => {
			const kept = this.#boards.get(board);
			if (!kept) return null;
			for (const bytes of updates) kept.tail.push({ seq: ++kept.seq, bytes: bytes.slice() });
			kept.row.updatedAt = at;
			return kept.seq;
		});
	}

	async read(id: string): Promise<BoardLog> {
		const kept = this.#boards.get(id);
		return { snapshot: kept?.snapshot ?? null, tail: [...(kept?.tail ?? [])] };
	}

	async compact(id: string, { bytes, over, through }: NewSnapshot): Promise<boolean> {
		const kept = this.#boards.get(id);
		if (!kept || (kept.snapshot?.through ?? 0) !== over) return false;
		if (through <= over || through > kept.seq) return false;
		kept.snapshot = { through, bytes: bytes.slice() };
		kept.tail = kept.tail.filter(({ seq }) => seq > through);
		return true;
	}

	async keepReport(id: string, report: KeptReport): Promise<void> {
		const kept = this.#boards.get(id);
		if (kept) kept.report = report;
	}

	async report(id: string): Promise<KeptReport | undefined> {
		return this.#boards.get(id)?.report;
	}

	async marked(name: string): Promise<boolean> {
		return this.#marks.has(name);
	}

	async mark(name: string): Promise<void> {
		this.#marks.add(name);
	}

	async probe(): Promise<void> {
		// memory takes every write
	}

	async close(): Promise<void> {
		this.#boards.clear();
	}
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
