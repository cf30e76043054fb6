/** The tables as Kysely sees them. */
import type { ColumnType } from 'kysely';

/** Written as any bytes, read as bytes of their own. */
type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

export interface Tables {
	boards: {
		id: string;
		title: string;
		created_at: string;
		updated_at: string;
		deleted_at: string | null;
		lanes: number;
		cards: number;
		goals: number;
		/** JSON of `Counts`. */
		counts: string | null;
		/** The newest row of the board's log; taking the next one locks the board's row. */
		last_seq: number;
	};
	updates: { board: string; seq: number; bytes: Bytes; checksum: number };
	snapshots: { board: string; through: number; bytes: Bytes; checksum: number };
	reports: { board: string; revision: number; computed_at: string; report: string };
	marks: { name: string; at: string };
	migrations: { step: number; name: string; at: string };
}
