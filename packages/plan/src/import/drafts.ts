/** The cards that a plan becomes, before they have a place: which lane, which shelf, under which card. */
import { CARD_SIZES, type CardInit, type Lane, type Size } from '@northlane/board';
import { kpiById } from '@northlane/catalog/kpis';
import { createNames, nameAll } from './ids.ts';
import { kpisOf, type PlanKpi } from './kpi-cards.ts';
import type { PlanAction, PlanCard, PlanFile, PlanGoal, PlanIcp } from './plan-file.ts';
import { cutAtWord, goalShort } from './short-name.ts';

/** A goal whose title takes two lines is taller (VISUAL.md §7); one line holds about this much. */
const TITLE_LINE = 30;
const TALL_GOAL: Size = [272, 216];

type WithoutPlace<T> = T extends unknown ? Omit<T, 'at'> : never;

export interface Draft {
	id: string;
	lane: string;
	shelf: 'goals' | 'icps' | 'initiatives' | 'notes' | 'actions' | 'numbers';
	/** The card it is clasped to, by id. */
	under?: string;
	size: Size;
	card: WithoutPlace<CardInit>;
}

/** Ids of the file → ids on the board, by what they name. */
export interface Names {
	goals: ReadonlyMap<string, string>;
	cards: ReadonlyMap<string, string>;
	actions: ReadonlyMap<string, string>;
	/** By the KPI's key. */
	kpis: ReadonlyMap<string, string>;
	planKpis: readonly PlanKpi[];
}

export function draftsOf(
	plan: PlanFile,
	lanes: readonly Lane[]
): { drafts: Draft[]; names: Names } {
	const name = createNames();
	const planKpis = kpisOf(plan);
	const names = {
		goals: nameAll(name, 'goal', plan.goals),
		cards: nameAll(name, 'card', plan.cards),
		actions: nameAll(name, 'action', plan.actions),
		kpis: new Map(planKpis.map(({ key }) => [key, name('kpi', `kpi-${key}`)])),
		planKpis
	};
	const icps = nameAll(name, 'icp', plan.icps);
	const known = lanes.map(({ id }) => id);
	const home = laneFinder(plan, known);
	const drafts = [
		...plan.goals.map((goal) => goalDraft(goal, names, home.goal(goal.id))),
		...planKpis.map((kpi) => kpiDraft(kpi, names, home)),
		...inPlanOrder(plan.icps).map((icp) => icpDraft(icp, icps, icp.lane ?? home.icps)),
		...[...plan.cards].sort(byOrder).map((card) => cardDraft(card, names)),
		...[...plan.actions].sort(byDue).map((action) => actionDraft(action, names, home))
	];
	return { drafts, names };
}

interface Homes {
	/** The lane of a goal; what belongs to no goal lies in the first lane. */
	goal(id: string): string;
	/** The lane of a KPI that drives goals: where the catalogue sees it, else with the goal. */
	kpi(id: string, goal: string): string;
	icps: string;
}

function laneFinder(plan: PlanFile, lanes: readonly string[]): Homes {
	const first = lanes[0] ?? '';
	const goals = new Map(plan.goals.map(({ id, lane }) => [id, lane ?? first]));
	const goal = (id: string): string => goals.get(id) ?? first;
	return {
		goal,
		kpi: (id, of) => kpiById(id)?.lanes.find((lane) => lanes.includes(lane)) ?? goal(of),
		icps: lanes.includes('position') ? 'position' : first
	};
}

const byOrder = (a: PlanCard, b: PlanCard): number => a.order - b.order;
/** What is due first stands first; what has no date comes last. */
const byDue = (a: PlanAction, b: PlanAction): number => (dueKey(a) < dueKey(b) ? -1 : 1);
const dueKey = ({ due, id }: PlanAction): string => `${due ?? '9999'} ${id}`;
const inPlanOrder = (icps: readonly PlanIcp[]): PlanIcp[] =>
	[...icps].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0);

function goalDraft(goal: PlanGoal, names: Names, lane: string): Draft {
	const { measure, ...rest } = goal;
	const { title, body, owner, team, start, due, how, attainable, relevant, planForecast } = rest;
	const { mode, unit, direction, baseline, target, window, phasing } = measure;
	const size = title.length > TITLE_LINE ? TALL_GOAL : CARD_SIZES.goal;
	const parent = names.goals.get(goal.parent) ?? null;
	const smart = { how, attainable, relevant, team, parent, planForecast };
	const measured = { mode, unit, direction, baseline, target, window, phasing };
	return {
		id: names.goals.get(goal.id) ?? goal.id,
		lane,
		shelf: 'goals',
		size,
		card: {
			kind: 'goal',
			size,
			title,
			body,
			short: goalShort(goal),
			owner,
			start,
			due,
			...measured,
			...smart
		}
	};
}

/** A goal's own KPI is clasped to it; the others lie with the numbers of their lane. */
function kpiDraft({ key, primaryOf, drives, fields }: PlanKpi, names: Names, home: Homes): Draft {
	const goal = primaryOf[0];
	const draft = {
		id: names.kpis.get(key) ?? key,
		size: CARD_SIZES.kpi,
		card: { kind: 'kpi' as const, ...fields }
	};
	if (goal === undefined)
		return { ...draft, lane: home.kpi(key, drives[0] ?? ''), shelf: 'numbers' };
	return { ...draft, lane: home.goal(goal), shelf: 'goals', under: names.goals.get(goal) ?? goal };
}

function icpDraft(icp: PlanIcp, ids: ReadonlyMap<string, string>, lane: string): Draft {
	const { title, body, priority, negative, who, revenue, where, pain, firms, share } = icp;
	return {
		id: ids.get(icp.id) ?? icp.id,
		lane,
		shelf: 'icps',
		size: CARD_SIZES.icp,
		card: {
			kind: 'icp',
			...{ title, body, priority, negative, who, revenue, where, pain, firms, share }
		}
	};
}

function cardDraft(card: PlanCard, { cards }: Names): Draft {
	const { title, body, author, votes, face } = card;
	const id = cards.get(card.id) ?? card.id;
	const common = { title, body, short: cutAtWord(card.short), author, votes };
	if (face.kind === 'note') {
		const note = { ...common, ...face, owner: card.owner };
		return { id, lane: card.lane, shelf: 'notes', size: CARD_SIZES.note, card: note };
	}
	// whoever brought it up carries it until somebody else takes it over
	const initiative = { ...common, ...face, owner: card.owner || author };
	return {
		id,
		lane: card.lane,
		shelf: 'initiatives',
		size: CARD_SIZES.initiative,
		card: initiative
	};
}

function actionDraft(action: PlanAction, { actions }: Names, home: Homes): Draft {
	const { title, body, owner, due, state } = action;
	return {
		id: actions.get(action.id) ?? action.id,
		lane: action.lane ?? home.goal(action.goal),
		shelf: 'actions',
		size: CARD_SIZES.action,
		card: { kind: 'action', title, body, owner, due, state }
	};
}
