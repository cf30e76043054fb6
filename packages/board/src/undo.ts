/** Undo and redo of one's own commands: what others did stays, one command is one step. */
import * as Y from 'yjs';
import { observeBoard } from './observe.ts';
import { cardsOf, EDIT, infoOf, lanesOf, linksOf, sectionsOf, type BoardDoc } from './schema.ts';

/** Keystrokes closer together than this are taken back together; commands call `step` between them. */
export const TYPING_PAUSE_MS = 500;

export interface Undo {
	undo(): string[];
	redo(): string[];
	canUndo(): boolean;
	canRedo(): boolean;
	/** Ends the present step, so that what follows is undone on its own. */
	step(): void;
	/** Calls back whenever `canUndo` or `canRedo` may have changed. */
	observe(changed: () => void): () => void;
	destroy(): void;
}

/** Starts recording one's edits. `undo` and `redo` answer the ids of the cards they touched. */
export function createUndo(doc: BoardDoc): Undo {
	const roots = [infoOf(doc), lanesOf(doc), cardsOf(doc), linksOf(doc), sectionsOf(doc)];
	const manager = new Y.UndoManager(roots, {
		trackedOrigins: new Set([EDIT]),
		captureTimeout: TYPING_PAUSE_MS
	});
	return {
		undo: () => touchedBy(doc, () => manager.undo()),
		redo: () => touchedBy(doc, () => manager.redo()),
		canUndo: () => manager.canUndo(),
		canRedo: () => manager.canRedo(),
		step: () => manager.stopCapturing(),
		observe: (changed) => observeStacks(manager, changed),
		destroy: () => manager.destroy()
	};
}

const STACK_EVENTS = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;

function observeStacks(manager: Y.UndoManager, changed: () => void): () => void {
	for (const name of STACK_EVENTS) manager.on(name, changed);
	return () => {
		for (const name of STACK_EVENTS) manager.off(name, changed);
	};
}

function touchedBy(doc: BoardDoc, change: () => void): string[] {
	const touched = new Set<string>();
	const stop = observeBoard(doc, ({ cards }) => cards.forEach((id) => touched.add(id)));
	try {
		change();
	} finally {
		stop();
	}
	return [...touched];
}
