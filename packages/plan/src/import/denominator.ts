/** What a rate was measured on, read from its formula: `sqls / mqls * 100` was measured on mqls. */
import { kpiById } from '@northlane/catalog/kpis';
import type { Series } from './plan-file.ts';

/** Rates whose periods are pooled, so that the size of each period counts. */
const POOLED = new Set(['ratio', 'weighted', 'compound']);
const DENOMINATOR = /\/ (?:(\w+)|\(([\w+ ]+)\))(?: \* 100)?$/;

/** The denominators by month; undefined when the KPI has none or the facts do not give it. */
export function denominators(kpi: string, facts: ReadonlyMap<string, Series>): Series | undefined {
	const entry = kpiById(kpi);
	if (!entry || !POOLED.has(entry.rollup)) return undefined;
	const [, single, sum] = DENOMINATOR.exec(entry.formulaExpr) ?? [];
	const names = (single ?? sum)?.split(' + ');
	const parts = names?.map((name) => facts.get(name));
	if (!parts?.every((part) => part !== undefined)) return undefined;
	return parts.reduce((total, part) => total.map((value, i) => plus(value, part[i] ?? null)));
}

function plus(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a + b;
}
