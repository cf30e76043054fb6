/** Which goal the ribbon shows. */
import type { GapReport, GoalGap } from '@northlane/plan';

/** The north star; without one the goal with the largest shortfall, for it asks loudest. */
export function northStarOf(report: GapReport): GoalGap | undefined {
	return report.goals.find(({ goal }) => goal === report.northStar) ?? report.goals[0];
}
