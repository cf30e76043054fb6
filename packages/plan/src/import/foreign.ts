/** Tells what a file is that is JSON but no plan, so that the person knows which one they picked. */
import { isObject } from './node.ts';

/** Members by which other programs' files are known. */
const KINDS: readonly (readonly [what: string, ...members: string[]])[] = [
	['a notebook', 'cells', 'nbformat'],
	['a map in GeoJSON', 'features', 'type'],
	['an API description', 'openapi', 'paths'],
	['a JSON schema', '$schema', 'properties'],
	['a package description of npm', 'name', 'dependencies'],
	['a package description of npm', 'name', 'version', 'scripts'],
	['a TypeScript configuration', 'compilerOptions'],
	['a drawing of another whiteboard', 'elements', 'appState'],
	['a drawing of another whiteboard', 'records', 'schema'],
	['a board of a task manager', 'lists', 'cards'],
	['a gap report of Northlane', 'goals', 'kpis', 'counts']
];

const PLAN_MEMBERS = ['meta', 'lanes', 'goals', 'cards'];

/** Whether a parsed file is meant as a plan, be it an incomplete one. */
export function isPlan(file: unknown): file is Record<string, unknown> {
	if (!isObject(file)) return false;
	if (has(file, 'meta') && has(file, 'lanes')) return true;
	return !knownKind(file) && PLAN_MEMBERS.filter((name) => has(file, name)).length > 1;
}

/** The sentence for a file that is none. */
export function foreignSentence(file: unknown): string {
	return `This is not a Northlane plan file: it looks like ${lookOf(file)}.`;
}

function lookOf(file: unknown): string {
	if (Array.isArray(file))
		return `a list of ${file.length} ${file.length === 1 ? 'entry' : 'entries'}`;
	if (!isObject(file)) return `a single ${file === null ? 'null' : typeof file}`;
	const known = knownKind(file);
	if (known) return known;
	const names = Object.keys(file);
	if (names.length === 0) return 'an empty object';
	const some = names.slice(0, 4).map((name) => `"${name.slice(0, 30).toWellFormed()}"`);
	return `an object with ${some.join(', ')}${names.length > 4 ? ` and ${names.length - 4} more` : ''}`;
}

function knownKind(file: object): string | undefined {
	return KINDS.find(([, ...members]) => members.every((name) => has(file, name)))?.[0];
}

const has = (file: object, name: string): boolean => Object.hasOwn(file, name);
