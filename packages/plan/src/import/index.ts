export { importPlan } from './import-plan.ts';
export { type PlanFile } from './plan-file.ts';
export { type PlanFileCode, type PlanFileProblem } from './problem.ts';
export { readParsedPlan, readPlanFile, type PlanFileResult } from './read-plan.ts';
