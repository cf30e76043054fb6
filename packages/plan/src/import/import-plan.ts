/** Turns a plan that has been read into cards, links and texts of an empty board. */
import {
	addCard,
	addLane,
	edit,
	HUES,
	inOrder,
	link,
	setInfo,
	setSection,
	type BoardDoc,
	type Hue,
	type Lane
} from '@northlane/board';
import { draftsOf, type Draft } from './drafts.ts';
import { linksOf } from './links.ts';
import { layOut, type Stack } from './shelves.ts';
import type { PlanFile, PlanLane } from './plan-file.ts';

/** Fills an empty document with a plan; `left` names what the board has no place for. */
export function importPlan(doc: BoardDoc, plan: PlanFile): { left: string[] } {
	const lanes = lanesOf(plan.lanes);
	const { drafts, names } = draftsOf(plan, lanes);
	edit(doc, () => {
		setInfo(doc, {
			title: plan.title,
			currency: plan.currency,
			asOf: plan.asOf,
			start: plan.start,
			end: plan.end,
			northStar: northStarOf(plan, names.goals),
			company: plan.company
		});
		for (const { id, ...lane } of lanes) addLane(doc, id, lane);
		for (const lane of lanes) addCards(doc, lane.id, drafts);
		for (const { from, to, ...init } of linksOf(plan, names)) link(doc, from, to, init);
		for (const [id, text] of plan.sections) setSection(doc, id, text);
	});
	return { left: plan.left };
}

/** The goal that is judged by the plan's north-star KPI. */
function northStarOf(plan: PlanFile, ids: ReadonlyMap<string, string>): string | null {
	if (plan.northStarKpi === '') return null;
	const goal = plan.goals.find(({ measure }) => measure.kpi === plan.northStarKpi);
	return goal ? (ids.get(goal.id) ?? null) : null;
}

/** Hues for lanes that are not of the method, in the order of VISUAL.md §3: azure, copper, teal, … */
const FREE_HUES = [
	...(['product', 'acquire', 'deploy', 'run'] as const),
	...(['expand', 'position', 'people', 'money'] as const)
] as const satisfies readonly Hue[];

/** Lanes in the order they stand; the method's keep their hue, others take the next free one. */
export function lanesOf(lanes: readonly PlanLane[]): Lane[] {
	const own = new Set(HUES.filter((hue) => lanes.some(({ id }) => id === hue)));
	const free = FREE_HUES.filter((hue) => !own.has(hue));
	const hues = free.length > 0 ? free : FREE_HUES;
	let next = 0;
	const sorted = inOrder(lanes.map((lane) => ({ ...lane, hue: FREE_HUES[0] })));
	return sorted.map((lane, order) => {
		const hue = HUES.find((name) => name === lane.id) ?? hues[next++ % hues.length];
		return { ...lane, order, hue: hue ?? FREE_HUES[0] };
	});
}

/** Lays out and adds the cards of one lane. */
function addCards(doc: BoardDoc, lane: string, drafts: readonly Draft[]): void {
	const here = drafts.filter((draft) => draft.lane === lane);
	const hasGoals = here.some(({ shelf }) => shelf === 'goals');
	// where a lane has no goal its numbers come first, else they lie below the work
	const order = hasGoals
		? (['goals', 'icps', 'initiatives', 'notes', 'actions', 'numbers'] as const)
		: (['numbers', 'icps', 'initiatives', 'notes', 'actions'] as const);
	const places = layOut(
		lane,
		order.map((shelf) => stacksOf(here, shelf))
	);
	for (const { id, card } of here) {
		const at = places.get(id);
		if (at) addCard(doc, id, { ...card, at });
	}
}

/** The stacks of a shelf: each card with those that are clasped to it. */
function stacksOf(drafts: readonly Draft[], shelf: Draft['shelf']): Stack[] {
	const heads = drafts.filter((draft) => draft.shelf === shelf && draft.under === undefined);
	return heads.map((head) => [head, ...drafts.filter(({ under }) => under === head.id)]);
}
