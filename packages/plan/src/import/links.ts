/** The links of a plan: goals to their KPIs, work to the goals it supports, with sizes where given. */
import { linkId, type LinkInit } from '@northlane/board';
import type { Names } from './drafts.ts';
import type { PlanDecision, PlanFile } from './plan-file.ts';

export interface PlanLink extends LinkInit {
	from: string;
	to: string;
}

export function linksOf(plan: PlanFile, names: Names): PlanLink[] {
	const links = new Map<string, PlanLink>();
	const add = (from: string | undefined, to: string | undefined, init: LinkInit): void => {
		if (from === undefined || to === undefined) return;
		const id = linkId(from, to);
		links.set(id, { ...links.get(id), ...init, from, to });
	};
	for (const { key, primaryOf, drives } of names.planKpis) {
		const kpi = names.kpis.get(key);
		for (const goal of drives)
			add(names.goals.get(goal), kpi, { kind: 'measures', role: 'driver' });
		for (const goal of primaryOf)
			add(names.goals.get(goal), kpi, { kind: 'measures', role: 'primary' });
	}
	for (const { id, face, goals } of plan.cards)
		for (const goal of face.kind === 'initiative' ? goals : [])
			add(names.cards.get(id), names.goals.get(goal), { kind: 'supports' });
	for (const { id, goal } of plan.actions)
		add(names.actions.get(id), names.goals.get(goal), { kind: 'supports' });
	for (const decision of plan.decisions)
		for (const action of decision.actions) {
			const size = { kind: 'supports' as const, ...sizeOf(decision, plan) };
			add(names.actions.get(action), names.goals.get(decision.goal), size);
		}
	return [...links.values()];
}

/**
 * What each action of a decision is to bring, in the goal's unit: an equal share of the decision's
 * customers. Money only for the north star, for which the file tells what a customer is worth.
 */
function sizeOf(decision: PlanDecision, plan: PlanFile): { contribution?: number } {
	const measure = plan.goals.find(({ id }) => id === decision.goal)?.measure;
	const share = decision.customers / decision.actions.length;
	if (measure?.kpi === 'new-customers') return { contribution: share };
	if (measure?.kpi !== plan.northStarKpi || measure.unit !== 'currency') return {};
	return plan.customerWorth === null ? {} : { contribution: share * plan.customerWorth };
}
