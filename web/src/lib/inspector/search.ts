/** Finding a card or a KPI by a few letters of any of its words. */

/** True when every typed word begins, or is inside, a word of the text; accents do not matter. */
export function matches(text: string, typed: string): boolean {
	const folded = fold(text);
	return fold(typed)
		.split(/\s+/)
		.every((word) => folded.includes(word));
}

const fold = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
