/**
 * Which KPIs come to the board and with which figures: each goal's own, and once a board each
 * further KPI that drives goals and has a history.
 */
import type { Actual, CardInit, Period } from '@northlane/board';
import { kpiById } from '@northlane/catalog/kpis';
import { denominators } from './denominator.ts';
import type { Monthly, PlanFile, PlanGoal, Series } from './plan-file.ts';
import { cutAtWord, kpiShort, kpiTitle } from './short-name.ts';

export interface PlanKpi {
	/** KPI id, with the territory where it is about one; two goals with the same key share a card. */
	key: string;
	/** Goals that it is the primary KPI of, and goals that it drives, by the file's ids. */
	primaryOf: string[];
	drives: string[];
	fields: Omit<CardInit & { kind: 'kpi' }, 'kind' | 'at'>;
}

export function kpisOf(plan: PlanFile): PlanKpi[] {
	const kpis = new Map<string, PlanKpi>();
	for (const goal of plan.goals) {
		if (goal.measure.kpi === '') continue;
		const territory = territoryOf(goal, plan);
		const key = territory ? `${goal.measure.kpi}-${territory.toLowerCase()}` : goal.measure.kpi;
		const kpi = kpis.get(key) ?? primaryKpi(key, goal, territory, plan);
		kpi.primaryOf.push(goal.id);
		kpis.set(key, kpi);
	}
	for (const { id, drivers } of plan.goals)
		for (const key of drivers) {
			const kpi = kpis.get(key) ?? driverKpi(key, plan);
			kpi?.drives.push(id);
			if (kpi) kpis.set(key, kpi);
		}
	return [...kpis.values()];
}

/**
 * The territory a goal is about: the one it names, else one whose name stands in its title,
 * "Open Spain" → ES. Only where the file has figures of the KPI by territory.
 */
function territoryOf({ measure, title }: PlanGoal, { history }: PlanFile): string {
	const fact = factOf(measure.kpi);
	const known = [...history.territories].filter(([, facts]) => facts.has(fact)).map(([id]) => id);
	if (known.includes(measure.territory)) return measure.territory;
	return known.find((id) => title.includes(territoryName(id))) ?? '';
}

/** A KPI that counts one fact is named after it: `new-customers` counts `newCustomers`. */
function factOf(kpi: string): string {
	return kpi.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a country by its code; any other territory is called what the file calls it. */
function territoryName(id: string): string {
	if (!/^[A-Z]{2}$/.test(id)) return id;
	return new Intl.DisplayNames(['en'], { type: 'region' }).of(id) ?? id;
}

function primaryKpi(key: string, goal: PlanGoal, territory: string, plan: PlanFile): PlanKpi {
	const { kpi, unit, direction } = goal.measure;
	const place = territory ? territoryName(territory) : '';
	const regional = plan.history.territories.get(territory)?.get(factOf(kpi));
	const fields = {
		...commonFields(kpi, plan),
		title: place ? `${kpiTitle(kpi)}, ${place}` : kpiTitle(kpi),
		short: place ? cutAtWord(place) : kpiShort(kpi),
		unit,
		direction,
		actuals: territory ? actuals(plan.history.months, regional) : companyActuals(kpi, plan),
		planned: territory
			? (plan.forecast.paths.get(factOf(kpi) + place.replace(/\W/g, '')) ?? {})
			: plannedOf(kpi, plan)
	};
	if (place) fields.source = `${fields.source}, ${place}`;
	return { key, primaryOf: [], drives: [], fields };
}

function driverKpi(kpi: string, plan: PlanFile): PlanKpi | undefined {
	if (!plan.history.kpis.has(kpi)) return undefined;
	const fields = {
		...commonFields(kpi, plan),
		title: kpiTitle(kpi),
		short: kpiShort(kpi),
		actuals: companyActuals(kpi, plan),
		planned: plannedOf(kpi, plan)
	};
	return { key: kpi, primaryOf: [], drives: [], fields };
}

function commonFields(kpi: string, plan: PlanFile) {
	const entry = kpiById(kpi);
	return {
		kpi: entry ? kpi : '',
		unit: entry?.unit ?? 'count',
		direction: entry?.direction ?? 'higher',
		rollup: entry?.rollup ?? 'last',
		source: plan.history.months.length > 0 ? 'plan file' : '',
		owner: plan.accountable.get(kpi) ?? ''
	};
}

function companyActuals(kpi: string, { history }: PlanFile): Record<Period, Actual> {
	return actuals(
		history.months,
		history.kpis.get(kpi) ?? history.facts.get(factOf(kpi)),
		denominators(kpi, history.facts)
	);
}

/** A month without a value stays out: missing is not zero. */
function actuals(months: readonly Period[], values?: Series, of?: Series): Record<Period, Actual> {
	const result: Record<Period, Actual> = {};
	months.forEach((month, i) => {
		const value = values?.[i] ?? null;
		if (value !== null) result[month] = { value, of: of?.[i] ?? null };
	});
	return result;
}

/** Where the plan's own forecast of a KPI stands: column or path, and its factor to the KPI's unit. */
const PLANNED = new Map<string, readonly ['rows' | 'paths', name: string, factor: number]>([
	['mrr', ['rows', 'mrrEnd', 1]],
	['arr', ['rows', 'mrrEnd', 12]],
	['new-mrr', ['rows', 'newMrr', 1]],
	['expansion-mrr', ['rows', 'expansionMrr', 1]],
	['contraction-mrr', ['rows', 'contractionMrr', 1]],
	['churned-mrr', ['rows', 'churnedMrr', 1]],
	['new-customers', ['rows', 'newCustomers', 1]],
	['active-customers', ['rows', 'customersEnd', 1]],
	['leads-generated', ['rows', 'leads', 1]],
	['marketing-qualified-leads', ['rows', 'mqls', 1]],
	['sales-qualified-leads', ['rows', 'sqls', 1]],
	['opportunities-created', ['rows', 'opportunities', 1]],
	['sessions', ['rows', 'sessions', 1]],
	['unique-visitors', ['rows', 'uniqueVisitors', 1]],
	['mql-to-sql-rate', ['paths', 'mqlToSql', 100]],
	['churn-rate', ['paths', 'customerChurn', 100]],
	['new-account-conversion-rate', ['paths', 'newAccountConversion', 100]],
	['sales-cycle-length', ['paths', 'salesCycleDays', 1]],
	['time-to-convert', ['paths', 'daysLeadToCustomer', 1]],
	['guest-posts', ['paths', 'guestPosts', 1]]
]);

function plannedOf(kpi: string, { forecast }: PlanFile): Monthly {
	const [part, name, factor] = PLANNED.get(kpi) ?? ['rows', '', 1];
	const months = Object.entries(forecast[part].get(name) ?? {});
	// 0.424 × 100 is 42.400000000000006
	return Object.fromEntries(
		months.map(([month, value]) => [month, Number((value * factor).toPrecision(12))])
	);
}
