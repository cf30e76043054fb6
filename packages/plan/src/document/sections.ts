/** What each section holds beside what people wrote: computed tables, and the cards that feed it. */
import {
	coverage,
	initiatives,
	methods,
	northStarOutlook,
	notes,
	profiles,
	steps,
	summary
} from './blocks.ts';
import { gapTable, goalsTable } from './goal-tables.ts';
import { kpiTable } from './kpi-table.ts';
import type { Block } from './nodes.ts';
import type { Source } from './source.ts';
import { actionsTable, peopleTable, timeline } from './work-tables.ts';

type Fill = (source: Source) => Block[];

/** Sections that are not named here hold only what people write. */
const FILLS = new Map<string, Fill>([
	['mkt-executive-summary', summary],
	['mkt-market-analysis', (source) => notes(source, ['butter', 'sky'])],
	['mkt-audience-personas', profiles],
	['mkt-goals', goalsTable],
	['mkt-strategies', (source) => initiatives(source, { lanes: ['position'] })],
	['mkt-mix', (source) => initiatives(source, { lanes: ['product', 'money'] })],
	['mkt-budget', (source) => initiatives(source, { plays: ['money'] })],
	['mkt-calendar', timeline],
	['mkt-measurement', kpiTable],
	['mkt-gap', gap],
	['mkt-team', peopleTable],
	['mkt-actions', actionsTable],
	['sal-executive-summary', summary],
	['sal-goals', goalsTable],
	['sal-timeline', timeline],
	['sal-market-now', (source) => notes(source, ['butter', 'sky'])],
	['sal-market-segments', profiles],
	['sal-offer', (source) => initiatives(source, { lanes: ['product'] })],
	['sal-strategies', (source) => initiatives(source, { lanes: ['acquire', 'expand'] })],
	['sal-tactics', (source) => initiatives(source, { lanes: ['deploy', 'run'] })],
	['sal-team', team],
	['sal-training', (source) => initiatives(source, { plays: ['training', 'routine'] })],
	['sal-forecast', (source) => [...northStarOutlook(source), ...steps(source)]],
	['sal-gap', gap],
	['sal-budget', (source) => initiatives(source, { plays: ['money'] })],
	['sal-metrics', kpiTable],
	['sal-risks', (source) => notes(source, ['rose'])],
	['sal-actions', actionsTable]
]);

/** The computed part of a section; empty when the board holds nothing for it. */
export function fillOf(id: string, source: Source): Block[] {
	return FILLS.get(id)?.(source) ?? [];
}

function gap(source: Source): Block[] {
	const table = gapTable(source);
	return [...table, ...coverage(source), ...methods(source)];
}

function team(source: Source): Block[] {
	return [...peopleTable(source), ...initiatives(source, { plays: ['hire'] })];
}
