/** The two boards one can start from: the eight PADRE lanes, or nothing at all. */
import { addLane, setInfo } from './commands.ts';
import { HUES, type Hue } from './model.ts';
import { edit, type BoardDoc } from './schema.ts';

export const TEMPLATES = ['padre', 'blank'] as const;
export type Template = (typeof TEMPLATES)[number];

/** Lane names as the method gives them; a team renames what it likes. */
export const PADRE_LANES: Readonly<Record<Hue, string>> = {
	position: 'Position',
	acquire: 'Acquire',
	deploy: 'Deploy',
	run: 'Run',
	expand: 'Expand',
	product: 'Product',
	people: 'People',
	money: 'Money'
};

/** Fills an empty document. */
export function startBoard(doc: BoardDoc, title: string, template: Template): void {
	edit(doc, () => {
		setInfo(doc, { title });
		if (template === 'padre')
			HUES.forEach((hue, order) => addLane(doc, hue, { title: PADRE_LANES[hue], hue, order }));
	});
}
