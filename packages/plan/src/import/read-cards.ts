/** Reads lanes, cards, ideal customers and actions of a plan file. */
import type { ActionState, Paper, Play } from '@northlane/board';
import { MAX_BODY_LENGTH, MAX_TITLE_LENGTH } from '@northlane/board';
import {
	MAX_ACTIONS,
	MAX_CARDS,
	MAX_ICPS,
	MAX_ID_LENGTH,
	MAX_LANES,
	MAX_LINKS,
	MAX_NAME_LENGTH
} from './limits.ts';
import {
	dayOf,
	invalid,
	itemsOf,
	member,
	numberOf,
	objectOf,
	requiredText,
	textOf,
	wordOf,
	type Node
} from './node.ts';
import type { PlanAction, PlanCard, PlanIcp, PlanLane } from './plan-file.ts';

/** What readers of single parts need to know of the others. */
export interface Context {
	/** Person → name. */
	people: ReadonlyMap<string, string>;
	lanes: ReadonlySet<string>;
}

export function readLanes(file: Node): PlanLane[] {
	const node = member(file, 'lanes');
	const lanes = distinct(itemsOf(node, MAX_LANES)).map(({ id, node }, i) => ({
		id,
		title: textOf(member(node, 'title'), MAX_NAME_LENGTH) || id,
		order: numberOf(member(node, 'order')) ?? i
	}));
	if (lanes.length === 0) invalid('lanes is empty; a board needs at least one lane.');
	return lanes;
}

/** Items that are objects with an id, each id once. */
export function distinct(items: readonly Node[]): { id: string; node: Node }[] {
	const first = new Map<string, string>();
	return items.map((item) => {
		const id = requiredText(member(objectOf(item), 'id'), MAX_ID_LENGTH);
		const taken = first.get(id);
		if (taken) invalid(`${item.path}.id is "${id}", which ${taken} already has.`);
		first.set(id, item.path);
		return { id, node: item };
	});
}

/** A lane that the file has: a card in an unknown lane would lie nowhere. */
export function laneOf(node: Node, { lanes }: Context): string | null {
	const lane = textOf(node, MAX_ID_LENGTH);
	if (lane === '') return null;
	return lanes.has(lane) ? lane : invalid(`${node.path} is "${lane}", and lanes has no such lane.`);
}

/** A person's name; whoever is not in the team is named as the file says. */
export function personOf(node: Node, { people }: Context): string {
	const id = textOf(node, MAX_NAME_LENGTH);
	return people.get(id) ?? id;
}

const INITIATIVES = new Map<string, Play>([
	['tactic', 'play'],
	['roadmap', 'roadmap'],
	['hire', 'hire'],
	['finance', 'money'],
	['process', 'routine'],
	['training', 'training']
]);

/** Questions and risks stand out among the notes; other kinds of cards are plain notes for now. */
const PAPERS = new Map<string, Paper>([
	['question', 'sky'],
	['risk', 'rose']
]);

export function readCards(file: Node, context: Context): PlanCard[] {
	return distinct(itemsOf(member(file, 'cards'), MAX_CARDS)).map(({ id, node }, i) => ({
		id,
		lane: laneOf(member(node, 'laneId'), context) ?? missingLane(node),
		order: numberOf(member(node, 'order')) ?? i,
		face: faceOf(textOf(member(node, 'type'), MAX_NAME_LENGTH)),
		title: requiredText(member(node, 'title'), MAX_TITLE_LENGTH),
		body: textOf(member(node, 'body'), MAX_BODY_LENGTH),
		short: textOf(member(node, 'short'), MAX_NAME_LENGTH),
		author: personOf(member(node, 'authorId'), context),
		owner: personOf(member(node, 'ownerId'), context),
		votes: Math.max(0, Math.round(numberOf(member(node, 'votes')) ?? 0)),
		goals: idsOf(member(node, 'goalIds'))
	}));
}

const missingLane = (node: Node): never => invalid(`${node.path}.laneId is missing.`);

function faceOf(type: string): PlanCard['face'] {
	const play = INITIATIVES.get(type);
	return play
		? { kind: 'initiative', play }
		: { kind: 'note', paper: PAPERS.get(type) ?? 'butter' };
}

/** Ids that something refers to; each once. */
export function idsOf(node: Node): string[] {
	return [...new Set(itemsOf(node, MAX_LINKS).map((item) => requiredText(item, MAX_ID_LENGTH)))];
}

export function readIcps(file: Node, context: Context): PlanIcp[] {
	return distinct(itemsOf(member(file, 'icps'), MAX_ICPS)).map(({ id, node }) => {
		const demographic = member(node, 'demographic');
		return {
			id,
			lane: laneOf(member(node, 'lane'), context),
			title: requiredText(member(node, 'name'), MAX_TITLE_LENGTH),
			body: textOf(member(demographic, 'occupation'), MAX_BODY_LENGTH),
			priority: numberOf(member(node, 'priority')),
			negative: member(node, 'isNegative').value === true,
			who: textOf(member(demographic, 'who'), MAX_TITLE_LENGTH),
			revenue: textOf(member(member(node, 'traits'), 'annualRevenue'), MAX_NAME_LENGTH),
			where: textOf(member(demographic, 'location'), MAX_TITLE_LENGTH),
			pain: itemsOf(member(node, 'painPoints'), MAX_LINKS)
				.map((pain) => textOf(pain, MAX_TITLE_LENGTH))
				.join(', '),
			firms: numberOf(member(node, 'segmentSize')) || null,
			share: numberOf(member(node, 'shareOfNewCustomersPct')) || null
		};
	});
}

const STATES: Readonly<Record<string, ActionState>> = {
	open: 'open',
	doing: 'doing',
	'in-progress': 'doing',
	done: 'done'
};

export function readActions(file: Node, context: Context): PlanAction[] {
	return distinct(itemsOf(member(file, 'actions'), MAX_ACTIONS)).map(({ id, node }) => {
		const word = wordOf(member(node, 'status'), Object.keys(STATES));
		return {
			id,
			lane: laneOf(member(node, 'lane'), context),
			title: requiredText(member(node, 'title'), MAX_TITLE_LENGTH),
			body: textOf(member(node, 'how'), MAX_BODY_LENGTH),
			owner: personOf(member(node, 'ownerId'), context),
			due: dayOf(member(node, 'dueDate')),
			state: STATES[word ?? 'open'] ?? 'open',
			goal: textOf(member(node, 'goalId'), MAX_ID_LENGTH)
		};
	});
}
