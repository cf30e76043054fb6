/** A plan file after reading: checked, defaults filled in, references still by the file's own ids. */
import type {
	ActionState,
	Day,
	Direction,
	GoalMode,
	Paper,
	Period,
	PlanForecast,
	Play,
	Unit
} from '@northlane/board';

export type Monthly = Readonly<Record<Period, number>>;
/** One value for each month of the history; null where nothing was measured. */
export type Series = readonly (number | null)[];

export interface PlanLane {
	id: string;
	title: string;
	order: number;
}

export interface PlanCard {
	id: string;
	lane: string;
	order: number;
	face: { kind: 'initiative'; play: Play } | { kind: 'note'; paper: Paper };
	title: string;
	body: string;
	short: string;
	author: string;
	owner: string;
	votes: number;
	goals: string[];
}

export interface PlanIcp {
	id: string;
	lane: string | null;
	title: string;
	body: string;
	priority: number | null;
	negative: boolean;
	who: string;
	revenue: string;
	where: string;
	pain: string;
	firms: number | null;
	share: number | null;
}

export interface PlanMeasure {
	kpi: string;
	/** A territory of `history.territoryFacts`, where the goal is about one. */
	territory: string;
	mode: GoalMode;
	unit: Unit;
	direction: Direction;
	baseline: number | null;
	target: number | null;
	window: readonly [Period, Period] | null;
	phasing: Monthly;
}

export interface PlanGoal {
	id: string;
	lane: string | null;
	title: string;
	body: string;
	short: string;
	owner: string;
	team: string;
	parent: string;
	start: Day | null;
	due: Day | null;
	how: string;
	attainable: string;
	relevant: string;
	measure: PlanMeasure;
	/** Further KPIs that drive it, by id. */
	drivers: string[];
	planForecast: PlanForecast | null;
}

export interface PlanAction {
	id: string;
	lane: string | null;
	title: string;
	body: string;
	owner: string;
	due: Day | null;
	state: ActionState;
	goal: string;
}

export interface PlanHistory {
	months: readonly Period[];
	facts: ReadonlyMap<string, Series>;
	kpis: ReadonlyMap<string, Series>;
	/** Territory → fact → series. */
	territories: ReadonlyMap<string, ReadonlyMap<string, Series>>;
}

/** The team's own forecast by month: what its base scenario adds up to, and the paths it assumed. */
export interface PlanPaths {
	rows: ReadonlyMap<string, Monthly>;
	paths: ReadonlyMap<string, Monthly>;
}

export interface PlanDecision {
	goal: string;
	/** New customers that it is expected to bring. */
	customers: number;
	actions: string[];
}

export interface PlanFile {
	title: string;
	company: string;
	currency: string;
	asOf: Day | null;
	start: Day | null;
	end: Day | null;
	northStarKpi: string;
	lanes: PlanLane[];
	cards: PlanCard[];
	icps: PlanIcp[];
	goals: PlanGoal[];
	actions: PlanAction[];
	history: PlanHistory;
	forecast: PlanPaths;
	decisions: PlanDecision[];
	/** What one new customer adds to the goal that the decisions serve, in its unit. */
	customerWorth: number | null;
	/** KPI → the person who answers for it. */
	accountable: ReadonlyMap<string, string>;
	sections: ReadonlyMap<string, string>;
	/** What the file has and the board has no place for, by its name in the file. */
	left: string[];
}
