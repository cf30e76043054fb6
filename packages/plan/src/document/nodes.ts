/** Makes the nodes of a plan document. People's text only ever becomes a text node, never markup. */
import type {
	AlignType,
	BlockContent,
	Heading,
	List,
	Paragraph,
	PhrasingContent,
	Table,
	TableCell
} from 'mdast';

/** A document's blocks; what a section is made of. */
export type Block = BlockContent;

/** Control characters do nothing good in a document, and some break it. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Text in one line, as titles and cells need it. */
export function oneLine(value: string): string {
	return value.replace(CONTROL, '').replace(/\s+/g, ' ').trim();
}

export function text(value: string): PhrasingContent {
	return { type: 'text', value: oneLine(value) };
}

/** Text that goes on after a bold beginning: the sign between them, and what follows. */
export function after(sign: string, value: string): PhrasingContent {
	return { type: 'text', value: sign + oneLine(value) };
}

export function heading(depth: 1 | 2 | 3 | 4, value: string): Heading {
	return { type: 'heading', depth, children: [text(value)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

export function strong(value: string): PhrasingContent {
	return { type: 'strong', children: [text(value)] };
}

export function emphasis(value: string): PhrasingContent {
	return { type: 'emphasis', children: [text(value)] };
}

/** What somebody wrote: an empty line parts paragraphs, a single line break stays one. */
export function written(value: string): Paragraph[] {
	return value
		.replace(/\r\n?/g, '\n')
		.split(/\n\s*\n/)
		.map((part) => part.split('\n').map(oneLine).filter(Boolean))
		.filter((lines) => lines.length > 0)
		.map((lines) => paragraph(...lines.flatMap((line, i) => lineAfter(line, i))));
}

function lineAfter(value: string, index: number): PhrasingContent[] {
	return index === 0 ? [text(value)] : [{ type: 'break' }, text(value)];
}

/** A list of points, each one line. */
export function bullets(items: readonly PhrasingContent[][]): List {
	return {
		type: 'list',
		ordered: false,
		spread: false,
		children: items.map((item) => ({
			type: 'listItem',
			spread: false,
			children: [paragraph(...item)]
		}))
	};
}

export interface Column<Row> {
	title: string;
	align?: AlignType;
	cell: (row: Row) => string;
}

/** What a cell says when there is nothing to say. */
export const NOTHING = '–';

export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
	const cell = (value: string): TableCell => ({
		type: 'tableCell',
		children: [text(oneLine(value) || NOTHING)]
	});
	return {
		type: 'table',
		align: columns.map(({ align }) => align ?? null),
		children: [
			{ type: 'tableRow', children: columns.map(({ title }) => cell(title)) },
			...rows.map((row) => ({
				type: 'tableRow' as const,
				children: columns.map((column) => cell(column.cell(row)))
			}))
		]
	};
}
