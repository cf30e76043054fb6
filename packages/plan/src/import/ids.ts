/** Ids on the board: the file's own where they are safe, else made from the kind and a number. */

/** Letters, digits and a few signs; never `>`, which divides the ids of a link. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** Gives each thing an id of its own; asked in the same order, it gives the same ids. */
export type NameCard = (kind: string, wanted: string) => string;

export function createNames(): NameCard {
	const taken = new Set<string>();
	return (kind, wanted) => {
		let id = wanted;
		// ids become keys: `constructor` would find what every object has
		for (let n = 1; !SAFE.test(id) || id in {} || taken.has(id); n++) id = `${kind}-${n}`;
		taken.add(id);
		return id;
	};
}

/** The ids of all things of one kind: theirs in the file → theirs on the board. */
export function nameAll(
	name: NameCard,
	kind: string,
	things: readonly { id: string }[]
): Map<string, string> {
	return new Map(things.map(({ id }) => [id, name(kind, id)]));
}
