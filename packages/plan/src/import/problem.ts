/** What can be wrong with a plan file, as one sentence that names the place in the file. */

export type PlanFileCode =
	'PLAN_NOT_JSON' | 'PLAN_FOREIGN' | 'PLAN_VERSION' | 'PLAN_INVALID' | 'PLAN_TOO_LARGE';

export interface PlanFileProblem {
	code: PlanFileCode;
	/** A whole sentence, `goals[3].measure.target is not a number: it is the text "12k".` */
	message: string;
}

/** Ends the reading of a plan file; `readPlanFile` turns it into a value. */
export class ProblemError extends Error {
	readonly code: PlanFileCode;

	constructor(code: PlanFileCode, message: string) {
		super(message);
		this.code = code;
	}
}
