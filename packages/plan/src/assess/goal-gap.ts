/** One goal's gap: where it stands, what is expected, how likely that is enough, and what it takes. */
import type { Board, GoalCard, KpiCard } from '@northlane/board';
import { stateOf } from '../arithmetic/probability.ts';
import type { GoalForecast, GoalGap, UnknownReason } from '../report.ts';
import type { Ahead } from './ahead.ts';
import { figures } from './figures.ts';
import type { History } from './history.ts';
import { leastOf, measure } from './measure.ts';
import { normal } from './normal.ts';
import { chanceOf, type Outcome } from './outcome.ts';
import { heldForecast } from './plan-forecast.ts';
import type { Span } from './span.ts';
import { finite } from './tidy.ts';
import { carriedBy, staleMonths } from './work.ts';

export interface GoalInput {
	board: Board;
	asOf: string;
	goal: GoalCard;
	/** Its primary KPI. */
	kpi: KpiCard | null;
	history: History | null;
	ahead: Ahead | null;
	span: Span;
}

export function goalGap(input: GoalInput): GoalGap {
	const { goal, kpi, board, asOf, history, span } = input;
	const { actual, outcome, forecast, computed } = expectation(input);
	const reason = reasonFor(input, outcome);
	const known = reason === null && outcome !== null && goal.target !== null;
	const chance = known ? finite(chanceOf(outcome, goal.target ?? 0, goal.direction)) : null;
	return {
		goal: goal.id,
		title: goal.title,
		short: goal.short,
		lane: goal.at.lane,
		owner: goal.owner,
		start: goal.start,
		due: goal.due,
		kpi: kpi?.id ?? null,
		unit: goal.unit,
		direction: goal.direction,
		mode: goal.mode,
		baseline: goal.baseline,
		target: goal.target,
		actual,
		state: chance === null ? 'unknown' : stateOf(chance),
		reason: chance === null ? (reason ?? 'too-few-actuals') : null,
		forecast,
		computed,
		chance,
		...figures(goal, span, actual, forecast?.value ?? null),
		staleMonths: staleMonths(history, asOf, span),
		...carriedBy(board, goal.id, asOf)
	};
}

interface Expectation {
	actual: number | null;
	/** The one that counts. */
	outcome: Outcome | null;
	forecast: GoalForecast | null;
	computed: GoalForecast | null;
}

/** The plan's own forecast where it still holds, else what the history says. */
function expectation(input: GoalInput): Expectation {
	const { goal, history, ahead, span } = input;
	if (!history) return { actual: null, outcome: null, forecast: null, computed: null };
	const measured = measure({ goal, span, history, ahead });
	const computable = goal.due !== null && !endsBeforeStart(goal) && measured.computed;
	const least = leastOf(goal, history, measured.actual);
	const computed = computable ? computedForecast(computable, least) : null;
	const isOpen = goal.mode !== 'milestone' && !measured.computed?.settled;
	const held = isOpen ? heldForecast(goal, measured.actual, history) : null;
	if (held && !endsBeforeStart(goal)) {
		const outcome = normal(held.value, held.sigma);
		const own = { sigma: held.sigma, basis: 'plan', madeOn: held.madeOn, rule: held.rule } as const;
		const forecast = { ...quantiles(outcome, least), ...own };
		// the plan's figures are computed from the actual as it was printed with the plan
		return { actual: held.from, outcome, forecast, computed };
	}
	const outcome = computed && computable ? computable : null;
	return { actual: finite(measured.actual), outcome, forecast: computed, computed };
}

function computedForecast(outcome: Outcome, least: number): GoalForecast | null {
	const values = quantiles(outcome, least);
	if (!Object.values(values).every(Number.isFinite)) return null;
	return { ...values, sigma: null, basis: 'computed', madeOn: null, rule: '' };
}

function quantiles(outcome: Outcome, least: number) {
	return {
		value: Math.max(least, outcome.value),
		p10: Math.max(least, outcome.quantile(0.1)),
		p50: Math.max(least, outcome.quantile(0.5)),
		p90: Math.max(least, outcome.quantile(0.9))
	};
}

const endsBeforeStart = ({ start, due }: GoalCard): boolean =>
	start !== null && due !== null && due < start;

/** The first thing that keeps the state from being told, in the order in which people would mend them. */
function reasonFor(input: GoalInput, outcome: Outcome | null): UnknownReason | null {
	const { goal, kpi, history } = input;
	if (goal.mode === 'milestone') return 'milestone';
	if (goal.target === null) return 'no-target';
	if (goal.due === null) return 'no-due';
	if (endsBeforeStart(goal)) return 'due-before-start';
	if (!kpi) return 'no-kpi';
	if (!history) return 'no-actuals';
	return outcome ? null : 'too-few-actuals';
}
