/** What the sections of a document are made from: a board and its report, seen from one plan. */
import type { Board, Card, CardKind, CardOf } from '@northlane/board';
import type { PlanKind } from '@northlane/catalog/sections';
import type { GapReport, GoalGap } from '../report.ts';
import type { Voice } from './voice.ts';

export interface Source {
	board: Board;
	report: GapReport;
	/** Whose plan it is; the same board gives both. */
	kind: PlanKind;
	voice: Voice;
}

/** The cards of a kind as they lie on the board: lane by lane, from the top left. */
export function cardsOf<K extends CardKind>({ board }: Source, kind: K): CardOf<K>[] {
	const lanes = board.lanes.map(({ id }) => id);
	const place = ({ at }: Card): number[] => [lanes.indexOf(at.lane ?? ''), at.y, at.x];
	return [...board.cards.values()]
		.filter((card): card is CardOf<K> => card.kind === kind)
		.sort((a, b) => compare(place(a), place(b)) || (a.id < b.id ? -1 : 1));
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * The goals of a plan, ranked as the report ranks them: marketing's own in the marketing plan, the
 * others in the sales plan, and those of no team or of both in each.
 */
export function goalsOf({ board, report, kind }: Source): GoalGap[] {
	return report.goals.filter(({ goal }) => {
		const card = board.cards.get(goal);
		const team = card?.kind === 'goal' ? card.team.toLowerCase() : '';
		if (team === '') return true;
		return kind === 'marketing'
			? team.includes('marketing')
			: team.includes('sales') || !team.includes('marketing');
	});
}

/** The goals, of this plan or not, that a card supports. */
export function supportedBy({ board }: Source, id: string): CardOf<'goal'>[] {
	return board.links.flatMap((link) => {
		const goal =
			link.from === id && link.kind === 'supports' ? board.cards.get(link.to) : undefined;
		return goal?.kind === 'goal' ? [goal] : [];
	});
}

/** Whether work is told of in this plan: it serves one of its goals, or none, or is marketing's own. */
export function inPlan(source: Source, { id, at }: Card): boolean {
	if (source.kind === 'marketing' && at.lane === 'position') return true;
	const goals = new Set(goalsOf(source).map(({ goal }) => goal));
	const supported = supportedBy(source, id);
	return supported.length === 0 || supported.some((goal) => goals.has(goal.id));
}

/** A card by what people call it: its short name, else its title. */
export function nameOf({ short, title }: Card, { words }: Voice): string {
	return short || title.trim() || words.untitled;
}

/** A card by its title. */
export function titleOf({ title }: { title: string }, { words }: Voice): string {
	return title.trim() || words.untitled;
}
