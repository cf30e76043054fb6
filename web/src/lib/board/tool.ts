/** What the pointer does on the board: select, move the view, or put a card of a kind down. */
import type { ToolKey } from '#lib/canvas/keys.ts';
import type { CardKind } from '@northlane/board';

export type Tool = ToolKey;

/** The kind of card that a tool puts down. */
export function kindOfTool(tool: Tool): CardKind | undefined {
	return tool === 'select' || tool === 'hand' ? undefined : tool;
}
