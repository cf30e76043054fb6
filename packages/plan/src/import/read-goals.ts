/** Reads the goals of a plan file, with the forecast that the team froze for them. */
import {
	DIRECTIONS,
	GOAL_MODES,
	isPeriod,
	MAX_BODY_LENGTH,
	MAX_TITLE_LENGTH,
	UNITS,
	type PlanForecast
} from '@northlane/board';
import { kpiById } from '@northlane/catalog/kpis';
import { MAX_GOALS, MAX_ID_LENGTH, MAX_LINKS, MAX_MONTHS, MAX_NAME_LENGTH } from './limits.ts';
import {
	dayOf,
	isThere,
	itemsOf,
	member,
	membersOf,
	numberOf,
	objectOf,
	periodOf,
	requiredText,
	textOf,
	wordOf,
	wrong,
	type Node
} from './node.ts';
import type { Monthly, PlanGoal, PlanMeasure } from './plan-file.ts';
import { distinct, laneOf, personOf, type Context } from './read-cards.ts';

export function readGoals(file: Node, context: Context): PlanGoal[] {
	return distinct(itemsOf(member(file, 'goals'), MAX_GOALS)).map(({ id, node }) => {
		const smart = member(node, 'smart');
		const measure = readMeasure(member(node, 'measure'));
		return {
			id,
			lane: laneOf(member(node, 'lane'), context),
			title: requiredText(member(node, 'title'), MAX_TITLE_LENGTH),
			body: textOf(member(node, 'body'), MAX_BODY_LENGTH),
			short: textOf(member(node, 'short'), MAX_NAME_LENGTH),
			owner: personOf(member(node, 'ownerId'), context),
			team: textOf(member(node, 'team'), MAX_NAME_LENGTH),
			parent: textOf(member(node, 'parent'), MAX_ID_LENGTH),
			start: dayOf(member(node, 'startDate')),
			due: dayOf(member(node, 'dueDate')),
			how: textOf(member(smart, 'how'), MAX_TITLE_LENGTH),
			attainable: textOf(member(smart, 'attainable'), MAX_TITLE_LENGTH),
			relevant: textOf(member(smart, 'relevant'), MAX_TITLE_LENGTH),
			measure,
			drivers: readDrivers(member(node, 'linkedKpis'), measure.kpi),
			planForecast: readPlanForecast(member(node, 'expectedAnalysis'))
		};
	});
}

/** A goal may come without a measure; what the catalogue knows of the KPI fills in. */
function readMeasure(node: Node): PlanMeasure {
	if (isThere(node)) objectOf(node);
	const id = textOf(member(node, 'kpiId'), MAX_ID_LENGTH);
	const kpi = kpiById(id);
	return {
		kpi: id,
		territory: textOf(member(node, 'territory'), MAX_ID_LENGTH),
		mode: wordOf(member(node, 'mode'), GOAL_MODES) ?? 'reach',
		unit: wordOf(member(node, 'unit'), UNITS) ?? kpi?.unit ?? 'count',
		direction: wordOf(member(node, 'direction'), DIRECTIONS) ?? kpi?.direction ?? 'higher',
		baseline: numberOf(member(node, 'baseline')),
		target: numberOf(member(node, 'target')),
		window: readWindow(member(node, 'window')),
		phasing: readMonthly(member(node, 'phasing'))
	};
}

/** `2026-07..2026-09`: first and last month that count. */
function readWindow(node: Node): PlanMeasure['window'] {
	if (!isThere(node)) return null;
	const [from, to, ...rest] = textOf(node, MAX_NAME_LENGTH).split('..');
	if (!isPeriod(from) || !isPeriod(to) || from > to || rest.length > 0)
		return wrong(node, 'a span of months like 2026-07..2026-09');
	return [from, to];
}

/** Numbers by month. */
export function readMonthly(node: Node): Monthly {
	const result: Record<string, number> = {};
	for (const [key, item] of membersOf(node, MAX_MONTHS)) {
		const value = numberOf(item);
		if (value !== null) result[periodOf(item, key)] = value;
	}
	return result;
}

function readDrivers(node: Node, primary: string): string[] {
	const ids = itemsOf(node, MAX_LINKS).map((item) =>
		requiredText(member(objectOf(item), 'kpiId'), MAX_ID_LENGTH)
	);
	return [...new Set(ids)].filter((id) => id !== primary);
}

/** The team's own forecast counts only where all of it is there. */
function readPlanForecast(node: Node): PlanForecast | null {
	const value = numberOf(member(node, 'forecastAtDue'));
	const sigma = numberOf(member(node, 'sigma'));
	const from = numberOf(member(node, 'actual'));
	const madeOn = dayOf(member(node, 'asOf'));
	if (value === null || sigma === null || from === null || madeOn === null) return null;
	if (sigma < 0) return wrong(member(node, 'sigma'), 'zero or more');
	const rule = textOf(member(node, 'forecastRule'), MAX_TITLE_LENGTH);
	return { value, sigma, from, madeOn, rule };
}
