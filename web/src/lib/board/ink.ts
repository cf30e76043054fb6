/** The design's colours as a canvas needs them: resolved from the page's tokens, for the theme it is in. */

export class Ink {
	readonly #of: () => HTMLElement | undefined;
	readonly #known = new Map<string, string>();
	#style: CSSStyleDeclaration | undefined;

	/** `of` is an element of the page that wears the theme. */
	constructor(of: () => HTMLElement | undefined) {
		this.#of = of;
	}

	/** A token's colour: `surface-card`, `lane-acquire-solid`. */
	get(token: string): string {
		let colour = this.#known.get(token);
		if (colour === undefined) {
			const element = this.#of();
			if (!element) return 'transparent';
			this.#style ??= getComputedStyle(element);
			colour = this.#style.getPropertyValue(`--${token}`).trim();
			this.#known.set(token, colour);
		}
		return colour;
	}

	/** The page may wear another theme now. */
	forget(): void {
		this.#known.clear();
		this.#style = undefined;
	}
}

/** Calls back when the page's theme changes, by its root's attribute or by the system's wish. */
export function onTheme(changed: () => void): () => void {
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
	const dark = matchMedia('(prefers-color-scheme: dark)');
	dark.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		dark.removeEventListener('change', changed);
	};
}
