/**
 * Text that fits a box at screen size: broken at words, cut at a word and without dots. Widths of
 * words are measured once and serve every zoom, because zoomed-out text keeps its size.
 */

/** Measures a text in a font, in screen pixels. */
export type Measure = (text: string, font: string) => number;

/** Enough for the titles of ten thousand cards; beyond it old words are forgotten. */
const MOST_WORDS = 50_000;

export class TextFit {
	readonly #measure: Measure;
	readonly #widths = new Map<string, number>();

	constructor(measure: Measure) {
		this.#measure = measure;
	}

	/** The first lines of a text, each no wider than given; what does not fit is left out. */
	lines(text: string, font: string, width: number, most: number): string[] {
		const lines: string[] = [];
		let line = '';
		for (const word of words(text)) {
			const longer = line + word;
			if (this.width(longer.trimEnd(), font, line, word) <= width) {
				line = longer;
				continue;
			}
			if (line !== '') lines.push(line.trimEnd());
			if (lines.length >= most) return withoutLooseEnd(lines);
			line = this.#cut(word, font, width);
		}
		if (line.trim() !== '' && lines.length < most) lines.push(line.trimEnd());
		return lines;
	}

	/** A text's width; of a line and one more word, the sum of theirs. */
	width(text: string, font: string, line = '', word = text): number {
		if (line === '') return this.#known(word.trimEnd(), font);
		return this.#known(line, font) + this.#known(word.trimEnd(), font);
	}

	/** As many of a word's letters as fit; one at least, or nothing would ever be drawn. */
	#cut(word: string, font: string, width: number): string {
		if (this.#known(word.trimEnd(), font) <= width) return word;
		let cut = '';
		for (const letter of word) {
			if (cut !== '' && this.#known(cut, font) + this.#known(letter, font) > width) break;
			cut += letter;
		}
		return cut;
	}

	#known(text: string, font: string): number {
		const key = `${font}\n${text}`;
		let width = this.#widths.get(key);
		if (width === undefined) {
			if (this.#widths.size > MOST_WORDS) this.#widths.clear();
			this.#widths.set(key, (width = this.#measure(text, font)));
		}
		return width;
	}
}

/** Scripts that break between any two characters. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** Words with the hyphen or the space after them. */
const WORD = new RegExp(`[${UNSPACED}]|[^\\s\\-/${UNSPACED}]+[-/]*\\s*|[-/\\s]+`, 'gu');
/** What a cut text does not end with. */
const LOOSE_END = /[\s:;,–-]+$/u;

function withoutLooseEnd(lines: readonly string[]): string[] {
	return lines.map((line, i) => (i === lines.length - 1 ? line.replace(LOOSE_END, '') : line));
}

function words(text: string): string[] {
	return text.trim().match(WORD) ?? [];
}
