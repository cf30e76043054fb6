/** The computed tables of a plan document; every amount is the gap report's, printed as everywhere. */
import type { ActionCard, KpiCard } from '@northlane/board';
import type { GoalGap, KpiOutlook } from '../report.ts';
import { table, type Block } from './nodes.ts';
import { cardsOf, goalsOf, inPlan, nameOf, supportedBy, titleOf, type Source } from './source.ts';
import {
	amount,
	chanceWords,
	dayWords,
	gapWords,
	monthWords,
	neededWords,
	rangeWords
} from './voice.ts';

/** Goals with where they stand, what is expected and what is missing. */
export function goalsTable(source: Source): Block[] {
	const { voice, board } = source;
	const { column, state } = voice.words;
	const goals = goalsOf(source);
	if (goals.length === 0) return [];
	const kpiName = ({ kpi }: GoalGap): string => {
		const card = board.cards.get(kpi ?? '');
		return card ? titleOf(card, voice) : '';
	};
	return [
		table<GoalGap>(
			[
				{ title: column.goal, cell: (gap) => titleOf(gap, voice) },
				{ title: column.kpi, cell: kpiName },
				{ title: column.now, align: 'right', cell: (gap) => amount(gap.actual, gap.unit, voice) },
				{
					title: column.forecast,
					align: 'right',
					cell: (gap) => amount(gap.forecast?.value, gap.unit, voice)
				},
				{
					title: column.target,
					align: 'right',
					cell: (gap) => amount(gap.target, gap.unit, voice)
				},
				{ title: column.gap, align: 'right', cell: (gap) => gapWords(gap, voice) },
				{ title: column.chance, align: 'right', cell: ({ chance }) => chanceWords(chance, voice) },
				{ title: column.state, cell: (gap) => state[gap.state] },
				{ title: column.owner, cell: ({ owner }) => owner },
				{ title: column.due, cell: ({ due }) => dayWords(due, voice) }
			],
			goals
		)
	];
}

/** Forecast and gap in full: the likely range, and what reaching the goal takes. */
export function gapTable(source: Source): Block[] {
	const { voice } = source;
	const { column, state } = voice.words;
	const goals = goalsOf(source).filter(({ forecast }) => forecast !== null);
	if (goals.length === 0) return [];
	return [
		table<GoalGap>(
			[
				{ title: column.goal, cell: (gap) => titleOf(gap, voice) },
				{
					title: column.forecast,
					align: 'right',
					cell: (gap) => amount(gap.forecast?.value, gap.unit, voice)
				},
				{
					title: column.range,
					align: 'right',
					cell: (gap) => rangeWords(gap.forecast, gap.unit, voice)
				},
				{
					title: column.target,
					align: 'right',
					cell: (gap) => amount(gap.target, gap.unit, voice)
				},
				{ title: column.gap, align: 'right', cell: (gap) => gapWords(gap, voice) },
				{ title: column.chance, align: 'right', cell: ({ chance }) => chanceWords(chance, voice) },
				{
					title: column.needed,
					align: 'right',
					cell: (gap) => neededWords(gap.requiredRunRate, gap.unit, voice)
				},
				{ title: column.state, cell: (gap) => state[gap.state] }
			],
			goals
		)
	];
}

interface KpiRow {
	card: KpiCard;
	outlook: KpiOutlook | undefined;
}

/** The KPIs of the plan's goals: the newest value, and where it is heading. */
export function kpiTable(source: Source): Block[] {
	const { voice, board, report } = source;
	const { column } = voice.words;
	const goals = new Set(goalsOf(source).map(({ goal }) => goal));
	const measured = new Set(
		board.links
			.filter(({ kind, from }) => kind === 'measures' && goals.has(from))
			.map(({ to }) => to)
	);
	const rows = cardsOf(source, 'kpi')
		.filter(({ id }) => measured.has(id))
		.map((card) => ({ card, outlook: report.kpis.find(({ kpi }) => kpi === card.id) }));
	if (rows.length === 0) return [];
	const last = (values: readonly number[] | undefined): number | undefined => values?.at(-1);
	return [
		table<KpiRow>(
			[
				{ title: column.kpi, cell: ({ card }) => titleOf(card, voice) },
				{
					title: column.latest,
					align: 'right',
					cell: ({ card, outlook }) => amount(outlook?.latest?.value, card.unit, voice)
				},
				{
					title: column.month,
					cell: ({ outlook }) => (outlook?.latest ? monthWords(outlook.latest.period, voice) : '')
				},
				{
					title: column.forecast,
					align: 'right',
					cell: ({ card, outlook }) => amount(last(outlook?.p50), card.unit, voice)
				},
				{
					title: column.month,
					cell: ({ outlook }) => {
						const period = outlook?.periods.at(-1);
						return period ? monthWords(period, voice) : '';
					}
				},
				{ title: column.source, cell: ({ card }) => card.source },
				{ title: column.owner, cell: ({ card }) => card.owner }
			],
			rows
		)
	];
}

/** Actions with who does them by when; a date that has passed undone says so. */
export function actionsTable(source: Source): Block[] {
	const { voice } = source;
	const { column } = voice.words;
	const actions = cardsOf(source, 'action').filter((card) => inPlan(source, card));
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
			[...actions].sort(byDue)
		)
	];
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

/** Goals and actions in the order of their dates, each with one accountable person. */
export function timeline(source: Source): Block[] {
	const { voice } = source;
	const { column, state } = voice.words;
	const goals = goalsOf(source).map((gap) => ({
		id: gap.goal,
		due: gap.due,
		what: `${column.goal}: ${titleOf(gap, voice)}`,
		owner: gap.owner,
		state: state[gap.state]
	}));
	const actions = cardsOf(source, 'action')
		.filter((card) => inPlan(source, card))
		.map((card) => ({
			id: card.id,
			due: card.due,
			what: titleOf(card, voice),
			owner: card.owner,
			state: actionState(card, source)
		}));
	const rows = [...goals, ...actions].filter(({ due }) => due !== null).sort(byDue);
	if (rows.length === 0) return [];
	return [
		table<(typeof rows)[number]>(
			[
				{ title: column.due, cell: ({ due }) => dayWords(due, voice) },
				{ title: column.what, cell: ({ what }) => what },
				{ title: column.owner, cell: ({ owner }) => owner },
				{ title: column.state, cell: (row) => row.state }
			],
			rows
		)
	];
}

/** Who answers for what: how many goals, initiatives and actions each person has. */
export function peopleTable(source: Source): Block[] {
	const { voice } = source;
	const { column } = voice.words;
	const goals = goalsOf(source);
	const work = (kind: 'initiative' | 'action'): string[] =>
		cardsOf(source, kind)
			.filter((card) => inPlan(source, card))
			.map(({ owner }) => owner);
	const [initiatives, actions] = [work('initiative'), work('action')];
	const owners = [...goals.map(({ owner }) => owner), ...initiatives, ...actions].filter(Boolean);
	const people = [...new Set(owners)].sort();
	if (people.length === 0) return [];
	const count = (names: readonly string[], person: string): string =>
		amount(names.filter((name) => name === person).length, 'count', voice);
	return [
		table<string>(
			[
				{ title: column.person, cell: (person) => person },
				{
					title: column.goals,
					align: 'right',
					cell: (person) =>
						count(
							goals.map(({ owner }) => owner),
							person
						)
				},
				{ title: column.initiatives, align: 'right', cell: (person) => count(initiatives, person) },
				{ title: column.actions, align: 'right', cell: (person) => count(actions, person) }
			],
			people
		)
	];
}
