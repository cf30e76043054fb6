/** What a goal's row prints, each fact once for the table and for the phone's cards. */
import type { KpiCard } from '@northlane/board';
import type { BoardModel } from '#lib/model/board.svelte.ts';
import type { GoalRow } from './goal-list.ts';
import { amountWords, monthWords, type Voice } from './words.ts';

/** The card of the KPI a goal is judged by. */
export function kpiOf(model: BoardModel, { gap }: GoalRow): KpiCard | undefined {
	const card = gap?.kpi ? model.card(gap.kpi).current : undefined;
	return card?.kind === 'kpi' ? card : undefined;
}

/** "Monthly recurring revenue · Dec 2026". */
export function measureWords(model: BoardModel, row: GoalRow, { words, language }: Voice): string {
	const kpi = kpiOf(model, row);
	const month = row.card.due ? monthWords(row.card.due.slice(0, 7), language, 'short') : '';
	if (!kpi) return month;
	return month ? words.table.measure(kpi.title, month) : kpi.title;
}

/** Now, forecast and target as printed; empty where there is none. */
export function figureWords(
	{ card, gap }: GoalRow,
	voice: Voice
): Record<'now' | 'forecast' | 'target', string> {
	const amount = (value: number | null | undefined): string =>
		value == null ? '' : amountWords(value, card.unit, voice);
	return {
		now: amount(gap?.actual),
		forecast: amount(gap?.forecast?.value),
		target: amount(card.target)
	};
}
