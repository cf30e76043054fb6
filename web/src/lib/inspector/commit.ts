/** How the inspector changes the board: each thing a person decides is one undo step of its own. */
import type { BoardDoc } from '@northlane/board';
import type { BoardModel } from '#lib/model/board.svelte.ts';

/** Runs the commands of one decision. */
export function commit(model: BoardModel, change: (doc: BoardDoc) => void): void {
	model.undo.step();
	change(model.doc);
	model.undo.step();
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** 36 to the 12th: among a million cards two are alike once in four million boards. */
const LENGTH = 12;

/** A new card's id. Not `randomUUID`, which a page on plain http of the house's network lacks. */
export function newId(): string {
	const dice = crypto.getRandomValues(new Uint8Array(LENGTH));
	return Array.from(dice, (die) => LETTERS[die % LETTERS.length]).join('');
}
