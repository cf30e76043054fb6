/**
 * The five SMART letters of a goal, as far as the board itself can tell (DOMAIN.md §6.1). A letter
 * warns or fails and says nothing else here: the check never blocks writing.
 */
import type { GoalCard, Link } from '@northlane/board';
import { AT_RISK, type GoalGap } from '@northlane/plan';

export const SMART_LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof SMART_LETTERS)[number];
export type SmartMark = 'passed' | 'warning' | 'missing';

/** A goal this unlikely is not attainable as it stands; up to `AT_RISK` it is doubtful. */
const HARDLY = 0.15;
/** A title of fewer words names a wish, not what will have been accomplished. */
const LEAST_WORDS = 3;

export type SmartMarks = Record<SmartLetter, SmartMark>;

/** Each letter's mark; of the links only those of the goal count. */
export function smartMarks(
	goal: GoalCard,
	gap: GoalGap | undefined,
	links: readonly Link[]
): SmartMarks {
	const measured = links.some(({ kind, from }) => kind === 'measures' && from === goal.id);
	const supported = links.some(({ kind, to }) => kind === 'supports' && to === goal.id);
	return {
		S: graded(isSpecific(goal.title), supported || goal.how !== ''),
		M: graded(measured && goal.target !== null, goal.baseline !== null),
		A: attainable(gap?.chance ?? null),
		R: goal.relevant !== '' || goal.parent !== null ? 'passed' : 'warning',
		T: graded(goal.due !== null, goal.start !== null && goal.start < (goal.due ?? ''))
	};
}

function graded(must: boolean, should: boolean): SmartMark {
	if (!must) return 'missing';
	return should ? 'passed' : 'warning';
}

function isSpecific(title: string): boolean {
	const spaced = title.trim().split(/\s+/).length;
	// scripts without spaces say as much in a few characters
	return spaced >= LEAST_WORDS || /\p{Lo}{4}/u.test(title);
}

function attainable(chance: number | null): SmartMark {
	if (chance === null) return 'warning';
	if (chance < HARDLY) return 'missing';
	return chance < AT_RISK ? 'warning' : 'passed';
}
