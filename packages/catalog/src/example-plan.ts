/**
 * The example plan, Tarnwick Software 2026: the demo board and test data, as a plan file's content.
 * All persons, companies and products in it are invented.
 */
import data from './data/example-plan.json' with { type: 'json' };

/** The plan file, parsed but not checked: it goes through the same import as anybody's. */
export const examplePlan: unknown = data;
