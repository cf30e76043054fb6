export {
	activityRatios,
	bottleneck,
	capacity,
	pipelineNeeded,
	wholePeople,
	type Activity,
	type ActivityRatios,
	type Bottleneck,
	type Capacity,
	type Pipeline,
	type Workday
} from './capacity.ts';
export { decompose, type Decomposition } from './decomposition.ts';
export {
	driverChain,
	rollForward,
	type DriverChain,
	type DriverChainInput,
	type RollForwardInput
} from './driver-chain.ts';
export { acquisition, breakEven, lifetimeValue, returnOnCost } from './economics.ts';
export { attainment, gap, ratio, signedGap, type Gap, type GapInput } from './gap.ts';
export {
	comesTooLate,
	dealsOfHire,
	hiresNeeded,
	levers,
	spendForLeads,
	type Hire,
	type LeverInput,
	type Levers,
	type Spend
} from './levers.ts';
export { blend, type Weighted } from './opinions.ts';
export { expectedByPlan, linearPace, phasedPace, type PhasePoint } from './pace.ts';
export { split, splitLevel } from './phasing.ts';
export {
	binomialSigma,
	chance,
	poissonSigma,
	scenarioSigma,
	stateOf,
	stepSigma,
	TARGET_TOLERANCE,
	walkSigma,
	windowSigma
} from './probability.ts';
export { reverseFunnel, type ReverseFunnel, type ReverseFunnelInput } from './reverse-funnel.ts';
export { reforecast, review, type Review } from './review.ts';
export { compoundLoss, pooled, pooledPercent, rollUp } from './rollup.ts';
export {
	averageRunRate,
	geometricRunRate,
	linearRunRate,
	perPeriodRunRate,
	requiredLift
} from './run-rate.ts';
