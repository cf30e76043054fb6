/** What a goal is measured by, and which goal a KPI is measured for. */
import type { Card, GoalCard, KpiCard } from '@northlane/board';
import type { Stage } from '../stage.svelte.ts';

/** The name of a goal's primary KPI; empty without one. */
export function measureOf(stage: Stage, goal: GoalCard): string {
	const link = stage
		.linksOf(goal.id)
		.find(({ kind, role, from }) => kind === 'measures' && role === 'primary' && from === goal.id);
	const kpi = link && stage.card(link.to);
	return kpi ? kpi.short || kpi.title : '';
}

/** The goal that a KPI is the primary measure of. */
export function goalOf(stage: Stage, kpi: KpiCard): GoalCard | undefined {
	const link = stage
		.linksOf(kpi.id)
		.find(({ kind, role, to }) => kind === 'measures' && role === 'primary' && to === kpi.id);
	const goal: Card | undefined = link && stage.card(link.from);
	return goal?.kind === 'goal' ? goal : undefined;
}
