/** Work in tables: actions, everything by its date, and who answers for what. */
import type { ActionCard } from '@northlane/board';
import { table, type Block } from './nodes.ts';
import { cardsOf, goalsOf, inPlan, nameOf, supportedBy, titleOf, type Source } from './source.ts';
import { amount, dayWords } from './voice.ts';

/** Actions with who does them by when; a date that has passed undone says so. */
export function actionsTable(source: Source): Block[] {
	const { voice } = source;
	const { column } = voice.words;
	const actions = actionsOf(source);
	if (actions.length === 0) return [];
	return [
		table<ActionCard>(
			[
				{ title: column.action, cell: (card) => titleOf(card, voice) },
				{
					title: column.goal,
					cell: ({ id }) =>
						supportedBy(source, id)
							.map((goal) => nameOf(goal, voice))
							.join(', ')
				},
				{ title: column.owner, cell: ({ owner }) => owner },
				{ title: column.due, cell: ({ due }) => dayWords(due, voice) },
				{ title: column.state, cell: (card) => actionState(card, source) }
			],
			actions.sort(byDue)
		)
	];
}

function actionsOf(source: Source): ActionCard[] {
	return cardsOf(source, 'action').filter((card) => inPlan(source, card));
}

function actionState({ state, due }: ActionCard, { report, voice }: Source): string {
	const isLate = state !== 'done' && due !== null && due < report.asOf;
	return isLate ? voice.words.late : voice.words.actionState[state];
}

/** What is due first stands first; what has no date comes last. */
function byDue(
	a: { due: string | null; id: string },
	b: { due: string | null; id: string }
): number {
	return key(a) < key(b) ? -1 : 1;
}
const key = ({ due, id }: { due: string | null; id: string }): string => `${due ?? '9999'} ${id}`;

interface Dated {
	id: string;
	due: string | null;
	what: string;
	owner: string;
	state: string;
}

/** Goals and actions in the order of their dates, each with one accountable person. */
export function timeline(source: Source): Block[] {
	const { voice } = source;
	const { column } = voice.words;
	const rows = [...datedGoals(source), ...datedActions(source)]
		.filter(({ due }) => due !== null)
		.sort(byDue);
	if (rows.length === 0) return [];
	return [
		table<Dated>(
			[
				{ title: column.due, cell: ({ due }) => dayWords(due, voice) },
				{ title: column.what, cell: ({ what }) => what },
				{ title: column.owner, cell: ({ owner }) => owner },
				{ title: column.state, cell: ({ state }) => state }
			],
			rows
		)
	];
}

function datedGoals(source: Source): Dated[] {
	const { column, state } = source.voice.words;
	return goalsOf(source).map((gap) => ({
		id: gap.goal,
		due: gap.due,
		what: `${column.goal}: ${titleOf(gap, source.voice)}`,
		owner: gap.owner,
		state: state[gap.state]
	}));
}

function datedActions(source: Source): Dated[] {
	return actionsOf(source).map((card) => ({
		id: card.id,
		due: card.due,
		what: titleOf(card, source.voice),
		owner: card.owner,
		state: actionState(card, source)
	}));
}

/** How many goals, initiatives and actions each person answers for. */
export function peopleTable(source: Source): Block[] {
	const { voice } = source;
	const { column } = voice.words;
	const goals = goalsOf(source).map(({ owner }) => owner);
	const initiatives = cardsOf(source, 'initiative')
		.filter((card) => inPlan(source, card))
		.map(({ owner }) => owner);
	const actions = actionsOf(source).map(({ owner }) => owner);
	const people = [...new Set([...goals, ...initiatives, ...actions])].filter(Boolean).sort();
	if (people.length === 0) return [];
	const counted = (title: string, owners: readonly string[]) => ({
		title,
		align: 'right' as const,
		cell: (person: string) =>
			amount(owners.filter((owner) => owner === person).length, 'count', voice)
	});
	return [
		table<string>(
			[
				{ title: column.person, cell: (person) => person },
				counted(column.goals, goals),
				counted(column.initiatives, initiatives),
				counted(column.actions, actions)
			],
			people
		)
	];
}
