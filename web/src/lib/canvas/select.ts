/** What is selected after a click, a marquee or a key: plain sets in, plain sets out. */

export type Selection = ReadonlySet<string>;

export const NOTHING: Selection = new Set();

/** After a click on a card: it alone, or with Shift its being selected turned round. */
export function clicked(selection: Selection, id: string, adding: boolean): Selection {
	if (!adding) return selection.size === 1 && selection.has(id) ? selection : new Set([id]);
	const next = new Set(selection);
	if (!next.delete(id)) next.add(id);
	return next;
}

/** At a press on a card, before it is known whether it will be dragged: one of several stays with them. */
export function pressed(selection: Selection, id: string, adding: boolean): Selection {
	return adding || selection.has(id) ? selection : new Set([id]);
}

/** After a marquee: what it touches, with Shift added to what was selected before it. */
export function framed(before: Selection, touched: Iterable<string>, adding: boolean): Selection {
	return new Set(adding ? [...before, ...touched] : touched);
}

/** Without what is no longer there; the same set when all of it is. */
export function remaining(selection: Selection, isThere: (id: string) => boolean): Selection {
	const left = [...selection].filter(isThere);
	return left.length === selection.size ? selection : new Set(left);
}

/** The neighbour in an order, or undefined beyond its ends; without a start its first or last. */
export function stepped(
	order: readonly string[],
	from: string | undefined,
	by: 1 | -1
): string | undefined {
	const index = from === undefined ? -1 : order.indexOf(from);
	if (index < 0) return by > 0 ? order[0] : order.at(-1);
	return order[index + by];
}
