/** The figures of a goal's gap: what `arithmetic` says where everything for it is known, else null. */
import type { GoalCard } from '@northlane/board';
import { attainment, ratio, signedGap } from '../arithmetic/gap.ts';
import { expectedByPlan, linearPace, phasedPace, type PhasePoint } from '../arithmetic/pace.ts';
import { geometricRunRate, linearRunRate, perPeriodRunRate } from '../arithmetic/run-rate.ts';
import type { GoalGap, RunRate } from '../report.ts';
import { monthOf } from './calendar.ts';
import type { Span } from './span.ts';
import { finite } from './tidy.ts';

type Figures = Pick<
	GoalGap,
	| 'shortfall'
	| 'shortfallPct'
	| 'gapNow'
	| 'gapForecast'
	| 'gapForecastPct'
	| 'progress'
	| 'forecastProgress'
	| 'attainment'
	| 'pace'
	| 'pacePhased'
	| 'expectedByPlan'
	| 'elapsedPeriods'
	| 'totalPeriods'
	| 'remainingPeriods'
	| 'requiredRunRate'
>;

/** All figures that an actual and a forecast allow. */
export function figures(
	goal: GoalCard,
	span: Span,
	actual: number | null,
	forecast: number | null
): Figures {
	const gapForecast = gapTo(goal, forecast);
	const gapForecastPct = both(gapForecast, goal.target, (gap, target) =>
		ratio(gap * 100, Math.abs(target))
	);
	const progress = progressOf(goal, actual);
	const { elapsed, total, remaining } = span;
	return {
		shortfall: negated(gapForecast),
		shortfallPct: negated(gapForecastPct),
		gapNow: gapTo(goal, actual),
		gapForecast,
		gapForecastPct,
		progress,
		forecastProgress: progressOf(goal, forecast),
		attainment: both(forecast, goal.target, (value, target) =>
			attainment(goal.direction, value, target)
		),
		pace: both(elapsed, total, (months, all) => linearPace(progress, months, all)),
		...phased(goal, span, actual),
		elapsedPeriods: elapsed,
		totalPeriods: total,
		remainingPeriods: remaining,
		requiredRunRate: requiredRunRate(goal, remaining, actual)
	};
}

/** Computes with two numbers when both are there; what overflows is nothing. */
function both(
	a: number | null,
	b: number | null,
	compute: (a: number, b: number) => number | null
): number | null {
	return a === null || b === null ? null : finite(compute(a, b));
}

const negated = (value: number | null): number | null => (value === null ? null : -value);

const gapTo = ({ direction, target }: GoalCard, value: number | null): number | null =>
	both(value, target, (value, target) => signedGap(direction, value, target));

/** How much of the way is gone; null where there is no way to go. */
function progressOf({ baseline, target }: GoalCard, value: number | null): number | null {
	if (baseline === null) return null;
	return both(value, target, (value, target) => ratio(value - baseline, target - baseline));
}

/** Where the plan wants to be today, through its phase points to the target, and the pace by that. */
function phased(goal: GoalCard, { begin, elapsed, total }: Span, actual: number | null) {
	const { baseline, target, phasing } = goal;
	if (baseline === null || begin === null || elapsed === null || total === null)
		return { expectedByPlan: null, pacePhased: null };
	const points = Object.entries(phasing)
		.map(([period, value]): PhasePoint => [monthOf(period) + 1 - begin, value])
		.filter(([at]) => at > 0);
	const reach = Math.max(0, ...points.map(([at]) => at));
	if (target !== null && reach < total) points.push([total, target]);
	const expected = finite(expectedByPlan(baseline, points, elapsed));
	const pace = both(actual, expected, (actual, planned) => phasedPace(baseline, actual, planned));
	return { expectedByPlan: expected, pacePhased: pace };
}

const NO_RATE: RunRate = { linear: null, geometric: null, perPeriod: null, changePerPeriod: null };

/** What a month has to bring from now on, as the goal's mode counts it. */
function requiredRunRate(
	{ mode, target }: GoalCard,
	remaining: number | null,
	actual: number | null
): RunRate {
	if (remaining === null) return NO_RATE;
	const rate = (compute: typeof linearRunRate): number | null =>
		both(actual, target, (actual, target) => compute(actual, target, remaining));
	switch (mode) {
		case 'reach':
			return { ...NO_RATE, linear: rate(linearRunRate), geometric: rate(geometricRunRate) };
		case 'accumulate':
			return { ...NO_RATE, perPeriod: rate(perPeriodRunRate) };
		case 'average':
			return { ...NO_RATE, changePerPeriod: rate(linearRunRate) };
		default:
			return NO_RATE;
	}
}
