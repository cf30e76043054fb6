export { Analysis, type AnalystCalls, type Computed } from './analysis.ts';
export { filled, type DocumentRequest, type ImportedPlan } from './analyst.ts';
export { AnalystThread, importInThread } from './threads.ts';
