/**
 * The gap report: what `assess` answers and every page shows. One board, one day, one report; the
 * same input gives the same bytes. Amounts are in the goal's unit, chances in 0…1, percents in 0…100.
 */
import type { Day, Direction, GoalMode, Period, Unit } from '@northlane/board';

export const GOAL_STATES = ['on-track', 'at-risk', 'off-track', 'unknown'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** Why a goal's state cannot be told. */
export const UNKNOWN_REASONS = [
	'no-target',
	'no-due',
	'due-before-start',
	'no-kpi',
	'no-actuals',
	'too-few-actuals',
	'milestone'
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** From this chance on a goal is on track; from `AT_RISK` on at risk; below, off track (DOMAIN §8.4.4). */
export const ON_TRACK = 0.7;
export const AT_RISK = 0.4;

export interface GoalForecast {
	/** The expected value of the goal's measure at its due date. */
	value: number;
	p10: number;
	p50: number;
	p90: number;
	/** Standard error where the law is normal (the plan's own forecast), else null. */
	sigma: number | null;
	/** `plan`: the team's own frozen forecast; `computed`: from the KPI's history. */
	basis: 'plan' | 'computed';
	/** `plan`: the day it was made. */
	madeOn: Day | null;
	/** In the team's words for `plan`; for `computed` empty, the page says which methods were mixed. */
	rule: string;
}

export interface RunRate {
	/** Units a month that are still missing, spread evenly. */
	linear: number | null;
	/** Growth a month, as a fraction; for levels above zero. */
	geometric: number | null;
	/** For goals that accumulate: units a month. */
	perPeriod: number | null;
	/** For goals that average: change a month until the window. */
	changePerPeriod: number | null;
}

export interface GoalGap {
	goal: string;
	title: string;
	short: string;
	lane: string | null;
	owner: string;
	start: Day | null;
	due: Day | null;
	/** The primary KPI's card, if the goal has one. */
	kpi: string | null;
	unit: Unit;
	direction: Direction;
	mode: GoalMode;
	baseline: number | null;
	target: number | null;
	/** The goal's measure as of today: last value, sum since start, or pooled since start, by mode. */
	actual: number | null;
	state: GoalState;
	/** Set exactly when the state is `unknown`. */
	reason: UnknownReason | null;
	forecast: GoalForecast | null;
	/** What the history alone says, also where the plan's own forecast counts. */
	computed: GoalForecast | null;
	/** Chance of reaching the target, 0…1. */
	chance: number | null;
	/** By how much the target is missed, positive when missed, whichever direction is better. */
	shortfall: number | null;
	/** Shortfall in percent of the target; null where the target is 0. */
	shortfallPct: number | null;
	gapNow: number | null;
	gapForecast: number | null;
	gapForecastPct: number | null;
	progress: number | null;
	forecastProgress: number | null;
	attainment: number | null;
	pace: number | null;
	pacePhased: number | null;
	expectedByPlan: number | null;
	elapsedPeriods: number | null;
	totalPeriods: number | null;
	remainingPeriods: number | null;
	requiredRunRate: RunRate;
	/** Months since the newest actual, when that is too long ago to be trusted; else null. */
	staleMonths: number | null;
	/** Supporting initiatives and actions, and those of them late. */
	initiatives: number;
	actions: number;
	lateActions: number;
}

/** What a KPI card draws: its last value and the fan ahead. */
export interface KpiOutlook {
	kpi: string;
	/** The goal it is the primary KPI of; the one furthest from its target where there are several. */
	goal: string | null;
	/**
	 * The first month of a goal that adds months up. When set, every figure here is of the running
	 * total since then: `latest` the total so far, the quantiles the total at the end of each month.
	 */
	runningFrom: Period | null;
	/** The last month that counts, where the goal has an end. */
	runningTo: Period | null;
	latest: { period: Period; value: number } | null;
	basis: 'plan' | 'computed' | null;
	/** Months ahead, with their quantiles; empty without history. */
	periods: Period[];
	p10: number[];
	p50: number[];
	p90: number[];
	/** Target line of its goal. */
	target: number | null;
}

export interface LaneGap {
	lane: string;
	goals: number;
	/** The goal furthest from its target in this lane. */
	worst: string | null;
}

export interface GapReport {
	version: 1;
	asOf: Day;
	currency: string;
	/** The newest month that holds an actual. */
	actualsTo: Period | null;
	/** Largest shortfall in percent of the target first; goals of unknown state last. */
	goals: GoalGap[];
	kpis: KpiOutlook[];
	lanes: LaneGap[];
	northStar: string | null;
	counts: Record<GoalState, number>;
	/** By how much the north star is short in its unit, and what sized supporters cover of it. */
	coverage: { missing: number; covered: number; initiatives: number } | null;
}
