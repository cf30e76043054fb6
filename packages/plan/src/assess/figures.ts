/** The figures of a goal's gap (DOMAIN §8.4): distances, progress, pace, and the rate it takes. */
import type { Direction, GoalCard } from '@northlane/board';
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

/** All figures that an actual and a forecast allow; null where something for them is missing. */
export function figures(
	goal: GoalCard,
	span: Span,
	actual: number | null,
	forecast: number | null
): Figures {
	const { target, baseline, direction } = goal;
	const gapForecast = gap(forecast, target, direction);
	const gapForecastPct =
		gapForecast === null || !target ? null : finite((gapForecast / Math.abs(target)) * 100);
	const progress = progressOf(actual, baseline, target);
	const expected = expectedByPlan(goal, span);
	const { elapsed, total, remaining } = span;
	return {
		shortfall: negated(gapForecast),
		shortfallPct: negated(gapForecastPct),
		gapNow: gap(actual, target, direction),
		gapForecast,
		gapForecastPct,
		progress,
		forecastProgress: progressOf(forecast, baseline, target),
		attainment: attainment(forecast, target, direction),
		pace: progress === null || !elapsed || !total ? null : finite((progress * total) / elapsed),
		pacePhased: progressOf(actual, baseline, expected),
		expectedByPlan: expected,
		elapsedPeriods: elapsed,
		totalPeriods: total,
		remainingPeriods: remaining,
		requiredRunRate: requiredRunRate(goal, remaining, actual)
	};
}

const negated = (value: number | null): number | null => (value === null ? null : -value);

/** Negative when short, whichever way is better; a planned level is missed on either side. */
function gap(value: number | null, target: number | null, direction: Direction): number | null {
	if (value === null || target === null) return null;
	if (direction === 'target') return finite(-Math.abs(value - target));
	return finite(direction === 'higher' ? value - target : target - value);
}

/** How much of the way is gone; null where there is no way to go. */
function progressOf(value: number | null, from: number | null, to: number | null): number | null {
	if (value === null || from === null || to === null || from === to) return null;
	return finite((value - from) / (to - from));
}

function attainment(value: number | null, target: number | null, direction: Direction) {
	if (!value || !target) return null;
	return finite(direction === 'lower' ? target / value : value / target);
}

const NO_RATE: RunRate = { linear: null, geometric: null, perPeriod: null, changePerPeriod: null };

/** What a month has to bring from now on, as the goal's mode counts it. */
function requiredRunRate(
	{ mode, target }: GoalCard,
	remaining: number | null,
	actual: number | null
): RunRate {
	if (target === null || actual === null || !remaining) return NO_RATE;
	const even = finite((target - actual) / remaining);
	if (mode === 'accumulate') return { ...NO_RATE, perPeriod: even };
	if (mode === 'average') return { ...NO_RATE, changePerPeriod: even };
	if (mode !== 'reach') return NO_RATE;
	const grows = actual > 0 && target > 0;
	const geometric = grows ? finite((target / actual) ** (1 / remaining) - 1) : null;
	return { ...NO_RATE, linear: even, geometric };
}

/** Where the plan wants to be today: on the broken line from baseline through the phase points. */
function expectedByPlan(goal: GoalCard, { begin, elapsed, total }: Span): number | null {
	const { baseline, target, phasing } = goal;
	if (baseline === null || begin === null || elapsed === null || total === null) return null;
	const points = Object.entries(phasing)
		.map(([period, value]) => ({ at: monthOf(period) + 1 - begin, value }))
		.filter(({ at }) => at > 0)
		.sort((a, b) => a.at - b.at);
	if (target !== null && (points.at(-1)?.at ?? 0) < total)
		points.push({ at: total, value: target });
	let before = { at: 0, value: baseline };
	for (const point of points) {
		if (point.at >= elapsed) {
			const share = (elapsed - before.at) / (point.at - before.at);
			return finite(before.value + (point.value - before.value) * share);
		}
		before = point;
	}
	return finite(before.value);
}
