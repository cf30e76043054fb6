/** Sections of the two plan documents: their order, and their titles in six languages. */
import data from './data/sections.json' with { type: 'json' };

export type PlanKind = 'marketing' | 'sales';
type Words = Readonly<Record<'en' | 'es' | 'ja' | 'ko' | 'pl' | 'zh', string>>;

export interface Section {
	id: string;
	title: Words;
	/** What belongs here, in one line; printed while the section is empty. */
	hint: Words;
}

const SECTIONS = data as readonly Section[];
const PREFIXES: Record<PlanKind, string> = { marketing: 'mkt-', sales: 'sal-' };
const byId = new Map(SECTIONS.map((section) => [section.id, section]));

/** The sections of a plan in the order in which they are printed. */
export function documentOrder(kind: PlanKind): Section[] {
	return SECTIONS.filter(({ id }) => id.startsWith(PREFIXES[kind]));
}

/** A section by its id, `sal-goals`. */
export function sectionById(id: string): Section | undefined {
	return byId.get(id);
}
