/** What a KPI card draws: the newest value and the fan ahead, to the end of the plan or a year. */
import type { BoardInfo, GoalCard, KpiCard } from '@northlane/board';
import type { GoalGap, KpiOutlook } from '../report.ts';
import { LONGEST_HORIZON, type Ahead } from './ahead.ts';
import { monthOf, periodOf } from './calendar.ts';
import type { History } from './history.ts';
import { normal } from './normal.ts';

/** A year ahead, where the plan has no end. */
const USUAL_HORIZON = 12;

/** The month to which a KPI is looked ahead. */
export function outlookEnd({ end }: BoardInfo, { last }: History): number {
	const months = end === null ? 0 : monthOf(end) - last;
	return last + (months > 0 ? Math.min(months, LONGEST_HORIZON) : USUAL_HORIZON);
}

export interface OutlookInput {
	card: KpiCard;
	history: History | null;
	ahead: Ahead | null;
	/** The month to which to look. */
	to: number;
	/** The goal it is the primary KPI of, with its gap. */
	goal?: GoalCard;
	gap?: GoalGap;
}

/** Single months, for every mode but sums. */
export function outlookOf(input: OutlookInput): KpiOutlook {
	const { card, history, gap } = input;
	const fan = history ? fanOf(input, history) : [];
	const newest = history?.values.at(-1);
	return {
		kpi: card.id,
		goal: gap?.goal ?? null,
		runningFrom: null,
		runningTo: null,
		latest:
			history && newest !== undefined ? { period: periodOf(history.last), value: newest } : null,
		basis: fan.length === 0 ? null : planned(input) ? 'plan' : 'computed',
		...columns(fan),
		target: gap?.target ?? null
	};
}

/** The quantiles of one month ahead. */
export interface Ray {
	month: number;
	p10: number;
	p50: number;
	p90: number;
}

/** A fan as a report holds it. */
export function columns(fan: readonly Ray[]): Pick<KpiOutlook, 'periods' | 'p10' | 'p50' | 'p90'> {
	return {
		periods: fan.map(({ month }) => periodOf(month)),
		p10: fan.map(({ p10 }) => p10),
		p50: fan.map(({ p50 }) => p50),
		p90: fan.map(({ p90 }) => p90)
	};
}

/** Month after month as far as the forecast reaches. */
function fanOf(input: OutlookInput, history: History): Ray[] {
	const rays: Ray[] = [];
	const floor = history.nonNegative ? 0 : -Infinity;
	for (let month = history.last + 1; month <= input.to; month++) {
		const ray = planned(input) ? planRay(input, history, month) : computedRay(input, month);
		if (!ray || ![ray.p10, ray.p50, ray.p90].every(Number.isFinite)) break;
		rays.push({
			month,
			p10: Math.max(floor, ray.p10),
			p50: Math.max(floor, ray.p50),
			p90: Math.max(floor, ray.p90)
		});
	}
	return rays;
}

type Quantiles = Omit<Ray, 'month'>;

/** The plan's path counts while its goal's frozen forecast does, and only if it goes on from today. */
function planned({ card, history, goal, gap }: OutlookInput): boolean {
	if (!history || card.planned[periodOf(history.last + 1)] === undefined) return false;
	return !goal?.planForecast || gap?.forecast?.basis === 'plan';
}

function planRay(input: OutlookInput, history: History, month: number): Quantiles | undefined {
	const value = input.card.planned[periodOf(month)];
	if (value === undefined) return undefined;
	const sigma = sigmaAt(input, history, month);
	if (sigma !== null) {
		const law = normal(value, sigma);
		return { p10: law.quantile(0.1), p50: value, p90: law.quantile(0.9) };
	}
	const computed = computedRay(input, month);
	if (!computed) return { p10: value, p50: value, p90: value };
	const shift = value - computed.p50;
	return { p10: computed.p10 + shift, p50: value, p90: computed.p90 + shift };
}

function computedRay({ ahead }: OutlookInput, month: number): Quantiles | undefined {
	const outcome = ahead?.at(month);
	if (!outcome) return undefined;
	return { p10: outcome.quantile(0.1), p50: outcome.value, p90: outcome.quantile(0.9) };
}

/**
 * The error of one month, from the error of the goal at its due date: a level's grows with the root
 * of time, and a mean's is that of a month over their root.
 */
function sigmaAt({ goal, gap }: OutlookInput, { last }: History, month: number): number | null {
	const sigma = gap?.forecast?.sigma ?? null;
	if (sigma === null || !goal?.due) return null;
	const left = Math.max(1, monthOf(goal.due) - last);
	if (goal.mode === 'reach') return sigma * Math.sqrt((month - last) / left);
	if (goal.mode !== 'average') return sigma;
	const [from, to] = goal.window ?? [periodOf(last + 1), goal.due];
	return sigma * Math.sqrt(Math.max(1, monthOf(to) - monthOf(from) + 1));
}
