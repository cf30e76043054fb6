/** Goals in tables: where they stand, what is expected, and what reaching them takes. */
import type { GoalGap } from '../report.ts';
import { table, type Block, type Column } from './nodes.ts';
import { goalsOf, titleOf, type Source } from './source.ts';
import {
	amount,
	chanceWords,
	dayWords,
	gapWords,
	neededWords,
	rangeWords,
	type Voice
} from './voice.ts';

type ColumnName = keyof ReturnType<typeof columns>;

/** Every column a table of goals may have; all amounts are the gap report's. */
function columns({ voice, board }: Source) {
	const { column, state } = voice.words;
	const text = (title: string, cell: Column<GoalGap>['cell']): Column<GoalGap> => ({ title, cell });
	const figure = (
		title: string,
		cell: (gap: GoalGap, voice: Voice) => string
	): Column<GoalGap> => ({
		title,
		align: 'right',
		cell: (gap) => cell(gap, voice)
	});
	const kpiName = ({ kpi }: GoalGap): string => {
		const card = board.cards.get(kpi ?? '');
		return card ? titleOf(card, voice) : '';
	};
	return {
		goal: text(column.goal, (gap) => titleOf(gap, voice)),
		kpi: text(column.kpi, kpiName),
		now: figure(column.now, ({ actual, unit }) => amount(actual, unit, voice)),
		forecast: figure(column.forecast, (gap) => amount(gap.forecast?.value, gap.unit, voice)),
		range: figure(column.range, ({ forecast, unit }) => rangeWords(forecast, unit, voice)),
		target: figure(column.target, ({ target, unit }) => amount(target, unit, voice)),
		gap: figure(column.gap, gapWords),
		chance: figure(column.chance, ({ chance }) => chanceWords(chance, voice)),
		needed: figure(column.needed, (gap) => neededWords(gap.requiredRunRate, gap.unit, voice)),
		state: text(column.state, (gap) => state[gap.state]),
		owner: text(column.owner, ({ owner }) => owner),
		due: text(column.due, ({ due }) => dayWords(due, voice))
	};
}

function goalTable(
	source: Source,
	goals: readonly GoalGap[],
	names: readonly ColumnName[]
): Block[] {
	if (goals.length === 0) return [];
	const all = columns(source);
	return [
		table(
			names.map((name) => all[name]),
			goals
		)
	];
}

/** The plan's goals with where they stand, what is expected and what is missing. */
export function goalsTable(source: Source): Block[] {
	const standing = ['goal', 'kpi', 'now', 'forecast', 'target', 'gap', 'chance'] as const;
	return goalTable(source, goalsOf(source), [...standing, 'state', 'owner', 'due']);
}

/** Forecast and gap in full: the likely range, and what reaching the goal takes. */
export function gapTable(source: Source): Block[] {
	const goals = goalsOf(source).filter(({ forecast }) => forecast !== null);
	const expected = ['goal', 'forecast', 'range', 'target', 'gap', 'chance'] as const;
	return goalTable(source, goals, [...expected, 'needed', 'state']);
}
