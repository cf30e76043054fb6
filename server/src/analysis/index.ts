export { Analysis, type AnalystCalls } from './analysis.ts';
export { filled, type ImportedPlan } from './analyst.ts';
export { AnalystThread, createImporter } from './threads.ts';
