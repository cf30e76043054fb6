/**
 * Reads a plan file: text in, a checked plan out, or one sentence that says what is wrong and where.
 * What places a card must be right (its lane); what only links it may be missing and is noted.
 */
import { sectionById } from '@northlane/catalog/sections';
import { foreignSentence, isPlan } from './foreign.ts';
import { leftOver } from './left.ts';
import {
	MAX_FILE_LENGTH,
	MAX_ID_LENGTH,
	MAX_LINKS,
	MAX_NAME_LENGTH,
	MAX_PLAN_TITLE_LENGTH,
	MAX_SECTION_LENGTH,
	MAX_SERIES
} from './limits.ts';
import {
	dayOf,
	describe,
	grouped,
	invalid,
	isThere,
	itemsOf,
	member,
	membersOf,
	numberOf,
	objectOf,
	requiredText,
	textOf,
	type Node
} from './node.ts';
import type { PlanDecision, PlanFile } from './plan-file.ts';
import { ProblemError, type PlanFileProblem } from './problem.ts';
import { idsOf, readActions, readCards, readIcps, readLanes } from './read-cards.ts';
import { readHistory, readNames, readPaths } from './read-figures.ts';
import { readGoals } from './read-goals.ts';

/** The version of the format that this program reads. */
const VERSION = 1;

export type PlanFileResult = { ok: true; plan: PlanFile } | { ok: false; problem: PlanFileProblem };

/** Reads the text of a plan file. */
export function readPlanFile(text: string): PlanFileResult {
	return guarded(() => {
		if (text.length > MAX_FILE_LENGTH)
			throw new ProblemError('PLAN_TOO_LARGE', tooLong(text.length));
		return readPlan(parsed(text));
	});
}

/** Reads a plan file that has been parsed already, like the example plan. */
export function readParsedPlan(file: unknown): PlanFileResult {
	return guarded(() => readPlan(file));
}

function guarded(read: () => PlanFile): PlanFileResult {
	try {
		return { ok: true, plan: read() };
	} catch (error) {
		if (!(error instanceof ProblemError)) throw error;
		return { ok: false, problem: { code: error.code, message: error.message } };
	}
}

const tooLong = (length: number): string =>
	`The file has ${grouped(length)} characters; ${grouped(MAX_FILE_LENGTH)} are the most.`;

function parsed(text: string): unknown {
	try {
		// some editors put a byte order mark in front
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
		throw new ProblemError('PLAN_NOT_JSON', `This file cannot be read as JSON: ${detail}.`);
	}
}

function readPlan(value: unknown): PlanFile {
	if (!isPlan(value)) throw new ProblemError('PLAN_FOREIGN', foreignSentence(value));
	const file: Node = { value, path: '' };
	checkVersion(member(file, 'version'));
	const people = readNames(member(file, 'team'), MAX_NAME_LENGTH);
	const head = readHead(file);
	const lanes = readLanes(file);
	const context = { people, lanes: new Set(lanes.map(({ id }) => id)) };
	const plan = {
		...head,
		lanes,
		cards: readCards(file, context),
		icps: readIcps(file, context),
		goals: readGoals(file, context),
		actions: readActions(file, context),
		history: readHistory(file),
		forecast: readPaths(file),
		...readDecisions(member(file, 'gapAnalysis')),
		accountable: readAccountable(member(file, 'responsibilityMatrix'), people),
		sections: readSections(member(file, 'documents'))
	};
	return { ...plan, left: leftOver(value, plan) };
}

/** A file without a version was written by hand, for the format of today. */
function checkVersion(node: Node): void {
	if (!isThere(node) || node.value === VERSION) return;
	throw new ProblemError(
		'PLAN_VERSION',
		`This plan file's version is ${describe(node.value)}; this program reads version ${VERSION}.`
	);
}

function readHead(file: Node) {
	const meta = objectOf(member(file, 'meta'));
	return {
		title: requiredText(member(meta, 'title'), MAX_PLAN_TITLE_LENGTH),
		company: textOf(member(member(file, 'company'), 'name'), MAX_NAME_LENGTH),
		currency: readCurrency(member(meta, 'currency')),
		asOf: dayOf(member(meta, 'asOf')),
		start: dayOf(member(meta, 'periodStart')),
		end: dayOf(member(meta, 'periodEnd')),
		northStarKpi: textOf(member(meta, 'northStarKpi'), MAX_ID_LENGTH)
	};
}

function readCurrency(node: Node): string {
	const code = textOf(node, MAX_NAME_LENGTH) || 'EUR';
	if (!/^[A-Z]{3}$/.test(code))
		invalid(`${node.path} is ${describe(code)}; a currency has three capital letters, like EUR.`);
	return code;
}

/**
 * Decisions with a size. They are sized in customers; a shortfall that is given both in the goal's
 * unit and in customers tells what one customer is worth.
 */
function readDecisions(node: Node): { decisions: PlanDecision[]; customerWorth: number | null } {
	const decisions = itemsOf(member(node, 'decisions'), MAX_LINKS).map((item) => ({
		goal: textOf(member(objectOf(item), 'goalId'), MAX_ID_LENGTH),
		customers: numberOf(member(item, 'expectedCustomers')) ?? 0,
		actions: idsOf(member(item, 'actionIds'))
	}));
	const needed = numberOf(member(node, 'customersNeeded')) ?? 0;
	const shortfall = numberOf(member(node, 'mrrShortfall'));
	return {
		decisions: decisions.filter(({ customers }) => customers > 0),
		customerWorth: shortfall !== null && needed > 0 ? shortfall / needed : null
	};
}

function readAccountable(node: Node, people: ReadonlyMap<string, string>): Map<string, string> {
	const result = new Map<string, string>();
	for (const item of itemsOf(node, MAX_SERIES)) {
		if (member(objectOf(item), 'role').value !== 'accountable') continue;
		const person = textOf(member(item, 'personId'), MAX_ID_LENGTH);
		result.set(textOf(member(item, 'kpiId'), MAX_ID_LENGTH), people.get(person) ?? person);
	}
	return result;
}

/** Texts of the two plan documents, under the sections that those have. */
function readSections(node: Node): Map<string, string> {
	const sections = new Map<string, string>();
	for (const kind of ['marketingPlan', 'salesPlan'])
		for (const [id, item] of membersOf(member(node, kind), MAX_SERIES)) {
			const text = textOf(item, MAX_SECTION_LENGTH);
			if (sectionById(id) && text.trim() !== '') sections.set(id, text);
		}
	return sections;
}
