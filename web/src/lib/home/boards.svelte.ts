/** The boards on the home page: fetched, taken away, brought back. */
import type { BoardSummary } from '@northlane/protocol';
import { deleteBoard, listBoards, restoreBoard } from '#lib/shell/api.ts';

export type BoardsState =
	| { kind: 'loading' }
	| { kind: 'ready'; boards: readonly BoardSummary[] }
	| { kind: 'failed'; error: unknown };

export class Boards {
	#state: BoardsState = $state.raw({ kind: 'loading' });

	get state(): BoardsState {
		return this.#state;
	}

	/** Fetches the list; what is shown stays until the answer is there. */
	async load(): Promise<void> {
		try {
			this.#state = { kind: 'ready', boards: newestFirst(await listBoards()) };
		} catch (error) {
			this.#state = { kind: 'failed', error };
		}
	}

	async retry(): Promise<void> {
		this.#state = { kind: 'loading' };
		await this.load();
	}

	/** Takes a board from the list at once; it comes back when the server refuses. */
	async remove(board: BoardSummary): Promise<void> {
		this.#edit((boards) => boards.filter(({ id }) => id !== board.id));
		try {
			await deleteBoard(board.id);
		} catch (error) {
			this.#put(board);
			throw error;
		}
	}

	async restore(board: BoardSummary): Promise<void> {
		await restoreBoard(board.id);
		this.#put(board);
	}

	#put(board: BoardSummary): void {
		this.#edit((boards) => newestFirst([...boards.filter(({ id }) => id !== board.id), board]));
	}

	#edit(change: (boards: readonly BoardSummary[]) => readonly BoardSummary[]): void {
		if (this.#state.kind !== 'ready') return;
		this.#state = { kind: 'ready', boards: change(this.#state.boards) };
	}
}

function newestFirst(boards: readonly BoardSummary[]): BoardSummary[] {
	return [...boards].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
