/** Names what a plan file holds and a board has no place for yet, so that nobody misses it unawares. */
import { sectionById } from '@northlane/catalog/sections';
import { isObject } from './node.ts';
import type { PlanFile } from './plan-file.ts';

/** Parts that the board takes, wholly or for what it shows, and parts that only describe the file. */
const TAKEN = new Set([
	...['version', 'kind', 'fictional', 'note', 'invariants', 'meta', 'company', 'team'],
	...['lanes', 'cards', 'goals', 'icps', 'actions', 'history', 'forecast', 'gapAnalysis'],
	...['responsibilityMatrix', 'documents']
]);
/** More names than these are read by nobody. */
const MOST_NAMES = 60;

/** One entry for each part, with its count where it has one: `competitors (5)`. */
export function leftOver(file: Record<string, unknown>, plan: Omit<PlanFile, 'left'>): string[] {
	const parts = Object.entries(file).filter(([name]) => !TAKEN.has(name));
	const names = parts.map(([name, part]) => withCount(name.slice(0, 40).toWellFormed(), part));
	return [...names, ...unlinked(plan), ...unknownSections(file.documents)].slice(0, MOST_NAMES);
}

function withCount(name: string, part: unknown): string {
	if (Array.isArray(part)) return `${name} (${part.length})`;
	return isObject(part) ? `${name} (${Object.keys(part).length})` : name;
}

/** Links and series that lead nowhere, by what they are. */
function unlinked({ cards, actions, goals, history }: Omit<PlanFile, 'left'>): string[] {
	const known = new Set(goals.map(({ id }) => id));
	const named = [...cards.flatMap((card) => card.goals), ...actions.map(({ goal }) => goal)];
	const dangling = named.filter((goal) => goal !== '' && !known.has(goal)).length;
	const measured = new Set(goals.flatMap(({ measure, drivers }) => [measure.kpi, ...drivers]));
	const unused = [...history.kpis.keys()].filter((id) => !measured.has(id)).length;
	return [
		...(dangling > 0 ? [`links to goals that the file does not have (${dangling})`] : []),
		...(unused > 0 ? [`history of KPIs that no goal names (${unused})`] : [])
	];
}

function unknownSections(documents: unknown): string[] {
	if (!isObject(documents)) return [];
	const ids = Object.values(documents).flatMap((part) => (isObject(part) ? Object.keys(part) : []));
	const unknown = ids.filter((id) => !sectionById(id)).length;
	return unknown > 0 ? [`sections that the plan documents do not have (${unknown})`] : [];
}
