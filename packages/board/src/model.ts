/**
 * What a board is, once it has been read: plain data, checked at the edge by `read.ts`.
 * Positions are board units, days are `2026-03-31`, periods are months `2026-03`.
 */

/** A calendar day, `2026-03-31`. */
export type Day = string;
/** A month, `2026-03`; the cadence of every KPI. */
export type Period = string;

/** Where a card lies: relative to its lane's top left corner, or to the board's origin without a lane. */
export interface Place {
	lane: string | null;
	x: number;
	y: number;
}

export type Size = readonly [width: number, height: number];

export const CARD_KINDS = ['note', 'icp', 'goal', 'kpi', 'initiative', 'action'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const DIRECTIONS = ['higher', 'lower', 'target'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const ROLLUPS = [
	'sum',
	'last',
	'ratio',
	'average',
	'weighted',
	'compound',
	'recompute'
] as const;
export type Rollup = (typeof ROLLUPS)[number];

export const UNITS = [
	'currency',
	'percent',
	'count',
	'days',
	'ratio',
	'score',
	'seconds',
	'months'
] as const;
export type Unit = (typeof UNITS)[number];

export const GOAL_MODES = ['reach', 'accumulate', 'average', 'maintain', 'milestone'] as const;
export type GoalMode = (typeof GOAL_MODES)[number];

export const PLAYS = ['play', 'hire', 'routine', 'roadmap', 'money', 'training'] as const;
export type Play = (typeof PLAYS)[number];

export const ACTION_STATES = ['open', 'doing', 'done'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export const PAPERS = ['butter', 'peach', 'rose', 'lilac', 'sky', 'mint'] as const;
export type Paper = (typeof PAPERS)[number];

export const HUES = [
	'position',
	'acquire',
	'deploy',
	'run',
	'expand',
	'product',
	'people',
	'money'
] as const;
export type Hue = (typeof HUES)[number];

interface CardBase {
	id: string;
	at: Place;
	size: Size;
	title: string;
	body: string;
	/** Up to 22 characters for low zoom; empty when the title serves. */
	short: string;
	/** Who wrote it, by name; people with accounts come later. */
	author: string;
	/** Who answers for it, by name. */
	owner: string;
	votes: number;
}

export interface NoteCard extends CardBase {
	kind: 'note';
	paper: Paper;
}

export interface IcpCard extends CardBase {
	kind: 'icp';
	priority: number | null;
	/** An ideal customer one does not want. */
	negative: boolean;
	who: string;
	revenue: string;
	where: string;
	pain: string;
	/** How many firms fit the profile. */
	firms: number | null;
	/** Share of new customers, percent. */
	share: number | null;
}

/** The team's own forecast of a goal, frozen on a day, with its standard error in the goal's unit. */
export interface PlanForecast {
	value: number;
	sigma: number;
	madeOn: Day;
	/** The actual it was made from: once that changes, the frozen forecast no longer holds. */
	from: number;
	/** How it was made, in the team's words. */
	rule: string;
}

export interface GoalCard extends CardBase {
	kind: 'goal';
	mode: GoalMode;
	unit: Unit;
	direction: Direction;
	baseline: number | null;
	target: number | null;
	start: Day | null;
	due: Day | null;
	/** First and last month that count, for the modes average and accumulate. */
	window: readonly [Period, Period] | null;
	/** Planned value by the end of a month. */
	phasing: Readonly<Record<Period, number>>;
	planForecast: PlanForecast | null;
	/** The five SMART texts, where people wrote them. */
	how: string;
	attainable: string;
	relevant: string;
	team: string;
	parent: string | null;
}

/** One measured value; `of` is the denominator (or weight) it was measured on, where there is one. */
export interface Actual {
	value: number;
	of: number | null;
}

export interface KpiCard extends CardBase {
	kind: 'kpi';
	/** Id in the KPI catalogue, or empty for the team's own. */
	kpi: string;
	unit: Unit;
	direction: Direction;
	rollup: Rollup;
	/** Where the numbers come from, in words. */
	source: string;
	actuals: Readonly<Record<Period, Actual>>;
	/** The team's own forecast by month, frozen with the plan. */
	planned: Readonly<Record<Period, number>>;
}

export interface InitiativeCard extends CardBase {
	kind: 'initiative';
	play: Play;
}

export interface ActionCard extends CardBase {
	kind: 'action';
	state: ActionState;
	due: Day | null;
}

export type Card = NoteCard | IcpCard | GoalCard | KpiCard | InitiativeCard | ActionCard;
export type CardOf<K extends CardKind> = Extract<Card, { kind: K }>;

export const LINK_KINDS = ['measures', 'supports'] as const;
/** goal → kpi *measures* (its first is the primary one); initiative or action → goal *supports*. */
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
	id: string;
	kind: LinkKind;
	from: string;
	to: string;
	/** Of a *measures* link: the KPI the goal is judged by, or one that drives it. */
	role: 'primary' | 'driver';
	/** What a supporting card is expected to bring, in the goal's unit; null: not sized. */
	contribution: number | null;
}

export interface Lane {
	id: string;
	title: string;
	hue: Hue;
	/** Lanes stand in rising order, ties by id. */
	order: number;
}

export interface BoardInfo {
	title: string;
	/** ISO 4217, shown with every amount. */
	currency: string;
	/** The day the board is read as of; null: today. */
	asOf: Day | null;
	start: Day | null;
	end: Day | null;
	/** Id of the goal that the ribbon shows. */
	northStar: string | null;
	company: string;
}

export interface Board {
	info: BoardInfo;
	lanes: Lane[];
	cards: Map<string, Card>;
	links: Link[];
	/** Written text of the plan document, by section id. */
	sections: Readonly<Record<string, string>>;
}
