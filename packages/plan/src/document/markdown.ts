/** A plan document as Markdown, with tables as GitHub writes them. */
import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as write } from 'mdast-util-to-markdown';

/** The same tree gives the same bytes. */
export function toMarkdown(root: Root): string {
	return write(root, {
		bullet: '-',
		emphasis: '_',
		extensions: [
			// padded columns would change every line of a table with one cell
			gfmTableToMarkdown({ tablePipeAlign: false }),
			// two tildes strike through where tables are understood
			{ unsafe: [{ character: '~', inConstruct: 'phrasing' }] }
		]
	});
}
