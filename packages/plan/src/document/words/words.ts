/** The fixed words of a plan document; each language fills all of them. */
import type { ActionState, Play } from '@northlane/board';
import type { PlanKind } from '@northlane/catalog/sections';
import type { GoalState, UnknownReason } from '../../report.ts';

export interface Words {
	plan: Record<PlanKind, string>;
	/** The line under the title: where the numbers stand. */
	asOf: (day: string) => string;
	actualsTo: (month: string) => string;
	draft: string;
	state: Record<GoalState, string>;
	reason: Record<UnknownReason, string>;
	gap: {
		short: (amount: string) => string;
		tooHigh: (amount: string) => string;
		off: (amount: string) => string;
		ahead: (amount: string) => string;
		exact: string;
	};
	actionState: Record<ActionState, string>;
	late: string;
	column: Record<
		| 'goal'
		| 'kpi'
		| 'now'
		| 'forecast'
		| 'target'
		| 'gap'
		| 'chance'
		| 'state'
		| 'owner'
		| 'due'
		| 'range'
		| 'needed'
		| 'latest'
		| 'month'
		| 'source'
		| 'action'
		| 'what'
		| 'path'
		| 'difference'
		| 'person'
		| 'goals'
		| 'initiatives'
		| 'actions',
		string
	>;
	play: Record<Play, string>;
	icp: Record<'who' | 'where' | 'revenue' | 'pain' | 'firms' | 'share' | 'negative', string>;
	/** The north star in one paragraph. */
	outlook: (parts: {
		goal: string;
		due: string;
		forecast: string;
		low: string;
		high: string;
		target: string;
		gap: string;
		chance: string;
	}) => string;
	needed: { linear: (amount: string) => string; change: (amount: string) => string };
	method: { plan: (day: string) => string; computed: string };
	covered: (covered: string, missing: string) => string;
	uncovered: (missing: string) => string;
	steps: string;
	untitled: string;
}
