/** What cards and lanes are called where people read or hear of them. */
import type { Card, KpiCard } from '@northlane/board';
import { formatAmount, type GoalGap, type KpiOutlook, type Language } from '@northlane/plan';
import { dayWords, gapWords, listWords, monthWords, statusWords } from '#lib/goals/words.ts';
import type { Messages } from '#lib/i18n/i18n.svelte.ts';
import { actionLook, latestActual } from './figures.ts';

/** Longer titles are cut where a card is only mentioned. */
const MENTION_LENGTH = 40;

export function titleOf(card: Card, { cards }: Messages): string {
	return card.title.trim() || cards.untitled[card.kind];
}

/** A card's name in a sentence, a chip or a menu. */
export function mention(card: Card, messages: Messages): string {
	const name = card.short || titleOf(card, messages);
	return name.length > MENTION_LENGTH ? `${name.slice(0, MENTION_LENGTH - 1).trimEnd()}…` : name;
}

export function kindOf(card: Card, { cards }: Messages): string {
	return card.kind === 'initiative' ? cards.play[card.play] : cards.kind[card.kind];
}

export interface SpokenContext {
	messages: Messages;
	language: Language;
	currency: string;
	today: string;
	gap: GoalGap | undefined;
	outlook: KpiOutlook | undefined;
	/** Titles of the goals that it supports. */
	supports: readonly string[];
}

/** How a card is announced: kind, title, status, number, owner (VISUAL.md §17). */
export function spoken(card: Card, context: SpokenContext): string {
	const { messages } = context;
	return [
		kindOf(card, messages),
		titleOf(card, messages),
		statusOf(card, context),
		...context.supports.map((goal) => messages.cards.spoken.supports(goal)),
		peopleOf(card, context)
	]
		.filter(Boolean)
		.map(asSentence)
		.join(' ');
}

function statusOf(card: Card, context: SpokenContext): string {
	const { messages, language, currency, gap, today } = context;
	const voice = { words: messages.goals, language, currency };
	if (card.kind === 'goal' && gap)
		return listWords([statusWords(gap, messages.goals), gapWords(gap, voice)], language);
	if (card.kind === 'action') return messages.cards.action.state[actionLook(card, today)];
	if (card.kind !== 'kpi') return '';
	const latest = latestActual(card, context.outlook);
	if (!latest) return messages.cards.spoken.noNumbers;
	const value = valueWords(latest.value, card, context.outlook, { messages, language, currency });
	return messages.cards.spoken.value(value, monthWords(latest.period, language));
}

/** A KPI's value; "3 of 18" where its months add up to a goal. */
export function valueWords(
	value: number,
	{ unit }: KpiCard,
	outlook: KpiOutlook | undefined,
	{ messages, language, currency }: Pick<SpokenContext, 'messages' | 'language' | 'currency'>
): string {
	const said = formatAmount(value, { unit, currency, language });
	if (outlook?.runningFrom == null || outlook.target === null) return said;
	const target = formatAmount(outlook.target, { unit, currency, language });
	return messages.cards.kpi.totalOf(said, target);
}

function peopleOf(card: Card, { messages, language, today }: SpokenContext): string {
	const { spoken: words } = messages.cards;
	const due = 'due' in card && card.due ? words.due(dayWords(card.due, language, today)) : '';
	const owner = card.owner ? words.owner(card.owner) : '';
	const author = !owner && card.kind === 'note' && card.author ? words.by(card.author) : '';
	return listWords([owner || author, due], language);
}

function asSentence(text: string): string {
	const [first = '', ...rest] = text;
	const begun = first.toLocaleUpperCase() + rest.join('');
	return /[.!?。！？…]$/.test(begun) ? begun : `${begun}.`;
}
