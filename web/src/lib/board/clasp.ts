/**
 * The clasp: a goal and its first KPI right below it hold together, with a small ring on the line
 * between them. Moving one moves both; Alt moves one alone.
 */
import { CARD_GAP, type Card, type Link } from '@northlane/board';

/** Pixels that a hand may be off and still mean "right below". */
const TOLERANCE = 4;

export interface Clasp {
	goal: string;
	kpi: string;
}

type CardOf = (id: string) => Card | undefined;

/** The clasp of two linked cards, if they lie together. */
export function claspOf(link: Link, cardOf: CardOf): Clasp | undefined {
	if (link.kind !== 'measures' || link.role !== 'primary') return undefined;
	const [goal, kpi] = [cardOf(link.from), cardOf(link.to)];
	if (!goal || !kpi || goal.at.lane !== kpi.at.lane) return undefined;
	const below = goal.at.y + goal.size[1] + CARD_GAP;
	const together =
		Math.abs(kpi.at.x - goal.at.x) <= TOLERANCE && Math.abs(kpi.at.y - below) <= TOLERANCE;
	return together ? { goal: goal.id, kpi: kpi.id } : undefined;
}

/** The cards of a hand and those that are clasped to them. */
export function withClasped(
	ids: Iterable<string>,
	linksOf: (id: string) => readonly Link[],
	cardOf: CardOf
): Set<string> {
	const hand = new Set(ids);
	for (const id of [...hand])
		for (const link of linksOf(id)) {
			const clasp = claspOf(link, cardOf);
			if (clasp) hand.add(clasp.goal).add(clasp.kpi);
		}
	return hand;
}
