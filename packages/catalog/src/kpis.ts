/** The catalogue of measures: what each is, how it is computed, and which way it is better. */
import data from './data/kpis.json' with { type: 'json' };

export interface Kpi {
	id: string;
	/** In English; a bracket at the end holds the abbreviation people use. */
	name: string;
	aliases: string[];
	category: 'sales' | 'marketing' | 'website' | 'social' | 'business' | 'product' | 'people';
	definition: string;
	formula: string;
	/** The formula over the names of facts, `sqls / mqls * 100`. */
	formulaExpr: string;
	unit: 'currency' | 'percent' | 'count' | 'days' | 'ratio' | 'score' | 'seconds' | 'months';
	direction: 'higher' | 'lower' | 'target';
	cadence: 'daily' | 'weekly' | 'monthly' | 'quarterly';
	rollup: 'sum' | 'last' | 'ratio' | 'average' | 'weighted' | 'compound' | 'recompute';
	kind: string;
	/** Lanes it is at home in, the first one foremost. */
	lanes: string[];
	ownerTeam: string;
}

/** All measures, in the order of the catalogue. */
export const KPIS = data as readonly Kpi[];

const byId = new Map(KPIS.map((kpi) => [kpi.id, kpi]));

/** A measure by its id; undefined for the team's own. */
export function kpiById(id: string): Kpi | undefined {
	return byId.get(id);
}
