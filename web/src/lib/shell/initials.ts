/** A person's initials: first and last word, or the first two letters of a single one. */
export function initials(name: string): string {
	const words = name.split(/[\s_]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
	const first = words[0] ?? name;
	const last = words.length > 1 ? words.at(-1) : undefined;
	const letters = last ? letter(first, 0) + letter(last, 0) : letter(first, 0) + letter(first, 1);
	return letters.toLocaleUpperCase();
}

const graphemes = new Intl.Segmenter();

function letter(word: string, index: number): string {
	return [...graphemes.segment(word)][index]?.segment ?? '';
}
