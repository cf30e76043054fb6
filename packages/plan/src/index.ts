export {
	formatAmount,
	formatChance,
	LANGUAGES,
	type AmountStyle,
	type Language
} from './amount.ts';
export { formatDay, formatMonth } from './date.ts';
export { assess } from './assess.ts';
export {
	AT_RISK,
	GOAL_STATES,
	ON_TRACK,
	UNKNOWN_REASONS,
	type GapReport,
	type GoalForecast,
	type GoalGap,
	type GoalState,
	type KpiOutlook,
	type LaneGap,
	type RunRate,
	type UnknownReason
} from './report.ts';
