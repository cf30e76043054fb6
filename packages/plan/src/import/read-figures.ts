/** Reads the figures of a plan file: history by month, and the team's own forecast paths. */
import type { Period } from '@northlane/board';
import { MAX_MONTHS, MAX_PEOPLE, MAX_SERIES } from './limits.ts';
import {
	invalid,
	itemsOf,
	member,
	membersOf,
	numberOf,
	objectOf,
	periodOf,
	requiredText,
	type Node
} from './node.ts';
import type { Monthly, PlanHistory, PlanPaths, Series } from './plan-file.ts';
import { readMonthly } from './read-goals.ts';

export function readHistory(file: Node): PlanHistory {
	const node = member(file, 'history');
	const months = readMonths(member(node, 'months'));
	const territories = new Map<string, Map<string, Series>>();
	for (const [fact, byTerritory] of membersOf(member(node, 'territoryFacts'), MAX_SERIES))
		for (const [territory, series] of readSeries(byTerritory, months.length))
			territories.set(territory, new Map([...(territories.get(territory) ?? []), [fact, series]]));
	return {
		months,
		facts: readSeries(member(node, 'facts'), months.length),
		kpis: readSeries(member(node, 'kpis'), months.length),
		territories
	};
}

function readMonths(node: Node): Period[] {
	const months = itemsOf(node, MAX_MONTHS).map((item) => periodOf(item));
	months.forEach((month, i) => {
		const before = months[i - 1];
		if (before && before >= month)
			invalid(`${node.path}[${i}] is ${month}, which does not come after ${before}.`);
	});
	return months;
}

/** Series by name, each with one value a month. */
function readSeries(node: Node, months: number): Map<string, Series> {
	const result = new Map<string, Series>();
	for (const [name, item] of membersOf(node, MAX_SERIES)) {
		const series = itemsOf(item, MAX_MONTHS).map(numberOf);
		if (series.length !== months)
			invalid(
				`${item.path} has ${series.length} values for the ${months} months of history.months.`
			);
		result.set(name, series);
	}
	return result;
}

export function readPaths(file: Node): PlanPaths {
	const node = member(file, 'forecast');
	return {
		rows: readRows(member(member(member(node, 'scenarios'), 'base'), 'rows')),
		paths: new Map(
			membersOf(member(node, 'paths'), MAX_SERIES).map(([name, item]) => [name, readMonthly(item)])
		)
	};
}

/** Rows of one month each, turned into one series a column. */
function readRows(node: Node): Map<string, Monthly> {
	const columns = new Map<string, Record<Period, number>>();
	for (const row of itemsOf(node, MAX_MONTHS)) {
		const month = periodOf(member(objectOf(row), 'month'));
		for (const [name, item] of membersOf(row, MAX_SERIES)) {
			if (name === 'month') continue;
			const value = numberOf(item);
			if (value === null) continue;
			const column = columns.get(name) ?? {};
			columns.set(name, Object.assign(column, { [month]: value }));
		}
	}
	return columns;
}

/** A list of `{ id, name }` as a map; for people. */
export function readNames(node: Node, most: number): Map<string, string> {
	return new Map(
		itemsOf(node, MAX_PEOPLE).map((item) => [
			requiredText(member(objectOf(item), 'id'), most),
			requiredText(member(item, 'name'), most)
		])
	);
}
