/** Puts a case's input through the arithmetic of `packages/plan`, by topic and by what is given. */
import { straightLine, threePoint } from '@northlane/forecast';
import * as plan from '@northlane/plan/arithmetic';

// the cases are data of many shapes; each branch below states the shape it reads
type Input = Record<Field, never>;
type Field =
	| 'activities'
	| 'actual'
	| 'alpha'
	| 'arpa'
	| 'at'
	| 'baseline'
	| 'biasPct'
	| 'calls'
	| 'campaignCost'
	| 'campaignProfit'
	| 'churn'
	| 'cost'
	| 'current'
	| 'dealsPerRep'
	| 'demos'
	| 'denominators'
	| 'direction'
	| 'done'
	| 'elapsedPeriods'
	| 'elasticity'
	| 'fixed'
	| 'forecast'
	| 'grossMargin'
	| 'high'
	| 'history'
	| 'horizon'
	| 'leadToDeal'
	| 'leads'
	| 'leadsNeeded'
	| 'leadsNow'
	| 'likely'
	| 'low'
	| 'minutesPerDay'
	| 'monthly'
	| 'months'
	| 'n'
	| 'newCustomers'
	| 'numerators'
	| 'oldForecast'
	| 'openPipeline'
	| 'opinions'
	| 'periods'
	| 'points'
	| 'price'
	| 'qualifiedLeads'
	| 'remainingTarget'
	| 'reps'
	| 'required'
	| 'series'
	| 'shortfall'
	| 'sigmaPerPeriod'
	| 'spendNow'
	| 'target'
	| 'totalPeriods'
	| 'unitCost'
	| 'unitsPerMonth'
	| 'utilisation'
	| 'winRate'
	| 'window';
type Answer = Record<string, unknown>;

const has = (input: object, ...keys: string[]): boolean => keys.every((key) => key in input);

const topics: Record<string, (input: Input) => Answer> = {
	gap: (input) => {
		const gap = plan.gap(input);
		const { elapsedPeriods, totalPeriods } = input;
		return { ...gap, pace: plan.linearPace(gap.progress, elapsedPeriods, totalPeriods) };
	},
	'required-run-rate': (input) => {
		const { actual, target, periods, done, required, current, history } = input;
		if (has(input, 'required')) return { requiredLift: plan.requiredLift(required, current) };
		if (has(input, 'done')) return { perPeriod: plan.perPeriodRunRate(done, target, periods) };
		if (has(input, 'history')) return { average: plan.averageRunRate(history, target, periods) };
		return {
			linear: plan.linearRunRate(actual, target, periods),
			geometric: plan.geometricRunRate(actual, target, periods)
		};
	},
	probability: (input) => {
		const sigma = sigmaOf(input);
		const { direction, forecast, target } = input;
		const probability = plan.chance(direction, forecast, target, sigma);
		return { sigma, probability, status: plan.stateOf(probability) };
	},
	forecast: (input) => {
		if (has(input, 'series')) return { ...straightLine(input.series, input.horizon) };
		if (has(input, 'likely')) return threePoint(input.low, input.likely, input.high);
		if (has(input, 'visitors'))
			return { ...plan.driverChain(input as unknown as plan.DriverChainInput) };
		if (has(input, 'opinions')) return { blend: plan.blend(weighted(input)) };
		return { mrr: plan.rollForward(input as unknown as plan.RollForwardInput) };
	},
	'forecast-review': (input) => {
		const { actual, forecast, oldForecast, biasPct, alpha } = input;
		if (has(input, 'actual')) return { ...plan.review(actual, forecast) };
		return { newForecast: plan.reforecast(oldForecast, biasPct, alpha) };
	},
	capacity: (input) => {
		const { calls, demos, qualifiedLeads, activities, minutesPerDay, utilisation } = input;
		if (has(input, 'qualifiedLeads'))
			return { ...plan.activityRatios(calls, demos, qualifiedLeads) };
		if (has(input, 'reps')) {
			const { leads, leadToDeal, reps, dealsPerRep } = input;
			return { ...plan.bottleneck(leads, leadToDeal, reps, dealsPerRep) };
		}
		if (has(input, 'winRate')) {
			const { remainingTarget, winRate, openPipeline } = input;
			return { ...plan.pipelineNeeded(remainingTarget, winRate, openPipeline) };
		}
		const day = {
			...(has(input, 'minutesPerDay') && { minutesPerDay }),
			...(has(input, 'utilisation') && { utilisation })
		};
		return { ...plan.capacity(activities, day) };
	},
	'reverse-funnel': (input) => ({
		...plan.reverseFunnel(input as unknown as plan.ReverseFunnelInput)
	}),
	budget: ({ leadsNow, leadsNeeded, spendNow, elasticity }: Input) => ({
		...plan.spendForLeads(leadsNow, leadsNeeded, spendNow, elasticity)
	}),
	hiring: (input) => {
		const hire = input as unknown as plan.Hire;
		const deals = plan.dealsOfHire(hire);
		const tooLate = plan.comesTooLate(hire);
		return {
			deals,
			tooLate,
			hires: plan.hiresNeeded(has(input, 'shortfall') ? input.shortfall : 0, deals)
		};
	},
	// a new channel takes three months before its first lead
	levers: ({ months, ...input }: Input) => ({
		...plan.levers({ ...(input as unknown as plan.LeverInput), channelMonths: months - 3 })
	}),
	decomposition: ({ target, forecast }: Input) => ({ ...plan.decompose(target, forecast) }),
	pace: ({ baseline, points, at, actual, target }: Input) => {
		const expected = plan.expectedByPlan(baseline, points, at);
		const { progress } = plan.gap({
			direction: 'higher',
			baseline,
			target,
			actual,
			forecast: actual
		});
		const last = (points as [number, number][]).at(-1)?.[0] ?? 0;
		return {
			expectedByPlan: expected,
			pacePhased: plan.phasedPace(baseline, actual, expected),
			paceLinear: plan.linearPace(progress, at, last)
		};
	},
	economics: (input) => {
		if (has(input, 'fixed')) {
			const { fixed, price, unitCost, unitsPerMonth } = input;
			return plan.breakEven(fixed, price, unitCost, unitsPerMonth);
		}
		if (has(input, 'campaignProfit'))
			return {
				roiPct: plan.returnOnCost(input.campaignProfit, input.campaignCost)
			};
		if (has(input, 'monthly')) return churn(input.monthly);
		if (has(input, 'cost')) return plan.acquisition(input.cost, input.newCustomers, input as never);
		return {
			clv: plan.lifetimeValue(input.arpa, input.grossMargin, input.churn)
		};
	},
	rollup: ({ numerators, denominators }: Input) => ({
		quarterPct: plan.pooledPercent(numerators, denominators),
		wrongMeanOfPercents: meanOfPercents(numerators, denominators)
	})
};

/** What our arithmetic says to a case. Throws on a topic that it does not know. */
export function answer(topic: string, input: Record<string, unknown>): Answer {
	const one = topics[topic];
	if (!one) throw new Error(`no arithmetic for the topic ${topic}`);
	return one(input as Input);
}

function sigmaOf(input: Input): number {
	const { forecast, sigmaPerPeriod, periods, window, n, low, high } = input;
	if (has(input, 'n')) return plan.binomialSigma(forecast, n);
	if (has(input, 'window')) return plan.windowSigma(sigmaPerPeriod, window);
	if (!has(input, 'sigmaPerPeriod')) return plan.poissonSigma(forecast);
	const sigma = plan.walkSigma(sigmaPerPeriod, periods);
	return has(input, 'low', 'high') ? plan.scenarioSigma(sigma, low, high) : sigma;
}

function weighted({ opinions }: Input): plan.Weighted[] {
	return (opinions as [number, number][]).map(([value, weight]) => ({ value, weight }));
}

function churn(monthly: number[]): Answer {
	const loss = plan.compoundLoss(monthly);
	return { quarterChurnPct: loss * 100, quarterRetentionPct: (1 - loss) * 100 };
}

function meanOfPercents(numerators: number[], denominators: number[]): number {
	const percents = numerators.map((value, i) => (value / (denominators[i] ?? NaN)) * 100);
	return percents.reduce((sum, value) => sum + value, 0) / percents.length;
}
