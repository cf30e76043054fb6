/**
 * The outlook of a KPI whose goal adds months up: the running total since the goal's start, and its
 * fan to the due date. It ends where the goal's own forecast does, for both are of the same sum.
 */
import type { GoalCard } from '@northlane/board';
import type { GoalForecast, GoalGap, KpiOutlook } from '../report.ts';
import { periodOf } from './calendar.ts';
import type { History } from './history.ts';
import { leastOf, totalAt } from './measure.ts';
import { normal } from './normal.ts';
import { columns, type OutlookInput, type Ray } from './outlook.ts';
import type { Span } from './span.ts';

interface Input extends OutlookInput {
	goal: GoalCard;
	gap: GoalGap;
	span: Span;
}

export function runningTotal(input: Input): KpiOutlook {
	const { card, gap, history, span } = input;
	const fan = history ? fanOf(input, history) : [];
	const end = endOf(input);
	const period = history && periodOf(Math.min(history.last, end ?? Infinity));
	return {
		kpi: card.id,
		goal: gap.goal,
		runningFrom: periodOf(span.from),
		runningTo: end === null ? null : periodOf(end),
		latest: period !== null && gap.actual !== null ? { period, value: gap.actual } : null,
		basis: fan.length === 0 ? null : (gap.forecast?.basis ?? 'computed'),
		...columns(fan),
		target: gap.target
	};
}

const endOf = ({ goal, span }: Input): number | null =>
	goal.due === null && goal.window === null ? null : span.to;

/** The months to come that count, to the due date or as far as the card looks. */
function fanOf(input: Input, history: History): Ray[] {
	const { goal, gap, span } = input;
	const first = Math.max(span.from, history.last + 1);
	const last = endOf(input) ?? input.to;
	const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
	const least = leastOf(goal, history, gap.actual);
	const rays =
		gap.forecast?.basis === 'plan'
			? planned(input, gap.forecast, months)
			: computed(input, history, months);
	return rays.map(({ month, p10, p50, p90 }) => ({
		month,
		p10: Math.max(least, p10),
		p50: Math.max(least, p50),
		p90: Math.max(least, p90)
	}));
}

function computed(input: Input, history: History, months: readonly number[]): Ray[] {
	return months.flatMap((month) => {
		const total = totalAt({ ...input, history }, month);
		if (!total) return [];
		const [p10, p90] = [total.quantile(0.1), total.quantile(0.9)];
		return Number.isFinite(p10) && Number.isFinite(p90)
			? [{ month, p10, p50: total.value, p90 }]
			: [];
	});
}

/** From the total so far to the plan's forecast, in the steps of its months; errors of sums grow with the root of time. */
function planned(input: Input, forecast: GoalForecast, months: readonly number[]): Ray[] {
	const { gap } = input;
	const done = gap.actual ?? 0;
	const shares = sharesOf(months.map((month) => stepOf(input, month)));
	return months.map((month, i) => {
		const value = done + (forecast.value - done) * (shares[i] ?? 1);
		const law = normal(value, (forecast.sigma ?? 0) * Math.sqrt((i + 1) / months.length));
		return { month, p10: law.quantile(0.1), p50: value, p90: law.quantile(0.9) };
	});
}

function stepOf({ card, ahead }: Input, month: number): number {
	return card.planned[periodOf(month)] ?? ahead?.at(month)?.value ?? 0;
}

/** Which share of all steps has been gone after each; evenly where there is no way to go. */
function sharesOf(steps: readonly number[]): number[] {
	let gone = 0;
	const totals = steps.map((step) => (gone += step));
	return totals.map((total, i) => (gone > 0 ? total / gone : (i + 1) / steps.length));
}
