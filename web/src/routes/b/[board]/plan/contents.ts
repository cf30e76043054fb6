/** The contents of a plan document: its plans and their numbered sections, with where to find them. */
import type { outline } from '@northlane/plan/document';

export type DocumentRoot = ReturnType<typeof outline>;
export type Block = DocumentRoot['children'][number];
type Parent = Extract<Block, { children: unknown }>;
/** Any node of the tree. */
export type DocumentNode = Block | Parent['children'][number];

export interface Entry {
	/** The anchor of its heading; sections of two plans may have one title. */
	anchor: string;
	title: string;
	/** Of a section: its number within its plan. */
	number: number;
}

export interface PlanContents {
	anchor: string;
	title: string;
	sections: Entry[];
}

/** A heading's depth in the tree: the document, its plans, their sections. */
const PLAN = 2;
const SECTION = 3;

/** What the contents list, and the anchor and number of each heading by its place in the tree. */
export function contentsOf(root: DocumentRoot): {
	plans: PlanContents[];
	headings: Map<Block, Entry>;
} {
	const plans: PlanContents[] = [];
	const headings = new Map<Block, Entry>();
	for (const node of root.children) {
		if (node.type !== 'heading') continue;
		const title = textOf(node);
		const plan = plans.at(-1);
		if (node.depth === PLAN) {
			const anchor = `plan-${plans.length + 1}`;
			plans.push({ anchor, title, sections: [] });
			headings.set(node, { anchor, title, number: 0 });
		} else if (node.depth === SECTION && plan) {
			const number = plan.sections.length + 1;
			const entry = { anchor: `${plan.anchor}-${number}`, title, number };
			plan.sections.push(entry);
			headings.set(node, entry);
		}
	}
	return { plans, headings };
}

/** The words of a node, without what they look like. */
export function textOf(node: DocumentNode): string {
	if ('value' in node) return node.value;
	return 'children' in node ? (node.children as DocumentNode[]).map(textOf).join('') : '';
}
