/** Cards as things to choose from, and the names of the people on a board. */
import type { ActionState, Card, CardKind, Lane, Play } from '@northlane/board';
import type { BoardModel } from '#lib/model/board.svelte.ts';

export interface KindGlyphOf {
	kind: CardKind;
	play?: Play;
	look?: ActionState;
}

/** A card one may choose. */
export interface CardChoice {
	id: string;
	label: string;
	hint: string;
	also: string;
	glyph: KindGlyphOf;
}

/** The board's cards of these kinds, but for those left out, by title. */
export function cardChoices(
	model: BoardModel,
	kinds: readonly CardKind[],
	without: ReadonlySet<string>
): CardChoice[] {
	return cardsOf(model)
		.filter((card) => kinds.includes(card.kind) && !without.has(card.id) && card.title !== '')
		.sort((a, b) => a.title.localeCompare(b.title))
		.map((card) => ({
			id: card.id,
			label: card.title,
			hint: laneTitle(model.lanes, card),
			also: card.short,
			glyph: glyphOf(card)
		}));
}

/** What `KindGlyph` needs to draw a card's glyph. */
export function glyphOf(card: Card): KindGlyphOf {
	if (card.kind === 'initiative') return { kind: card.kind, play: card.play };
	return card.kind === 'action' ? { kind: card.kind, look: card.state } : { kind: card.kind };
}

export function cardsOf(model: BoardModel): Card[] {
	return model.ids.map((id) => model.card(id).current).filter((card) => card !== undefined);
}

function laneTitle(lanes: readonly Lane[], card: Card): string {
	return lanes.find(({ id }) => id === card.at.lane)?.title ?? '';
}

/** Everybody who owns or wrote something here. */
export function namesOn(model: BoardModel): string[] {
	const names = new Set(cardsOf(model).flatMap(({ owner, author }) => [owner, author]));
	names.delete('');
	return [...names].sort((a, b) => a.localeCompare(b));
}
