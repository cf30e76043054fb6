/**
 * At low zoom the actions of a shelf join to one line, "6 actions, 1 done", and one segment each:
 * full, half, empty, or hatched for late.
 */
import type { ActionCard, Day } from '@northlane/board';
import { around, type Rect } from '#lib/canvas/geometry.ts';
import type { Segment } from '#lib/canvas/tile.ts';
import { actionLook } from './figures.ts';

/** Actions further apart than this, in board units, are two groups. */
const NEAR = 24;

export interface ActionGroup {
	/** The card in whose place the line is drawn. */
	first: string;
	rect: Rect;
	segments: Segment[];
	done: number;
	late: number;
}

export interface PlacedAction {
	card: ActionCard;
	box: Rect;
}

/** The groups of one lane's actions, from the top. */
export function groupActions(actions: readonly PlacedAction[], today: Day): ActionGroup[] {
	const sorted = actions.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
	const groups: PlacedAction[][] = [];
	let bottom = -Infinity;
	for (const action of sorted) {
		if (action.box.y > bottom + NEAR) groups.push([]);
		groups.at(-1)?.push(action);
		bottom = Math.max(bottom, action.box.y + action.box.height);
	}
	return groups.flatMap((group) => groupOf(group, today) ?? []);
}

function groupOf(actions: readonly PlacedAction[], today: Day): ActionGroup | undefined {
	const [first] = actions;
	const rect = around(actions.map(({ box }) => box));
	if (!first || !rect) return undefined;
	const looks = actions.map(({ card }) => actionLook(card, today));
	return {
		first: first.card.id,
		rect,
		segments: looks.map((look) => ({
			share: { open: 0, doing: 0.5, done: 1, late: 1 }[look],
			late: look === 'late'
		})),
		done: looks.filter((look) => look === 'done').length,
		late: looks.filter((look) => look === 'late').length
	};
}
