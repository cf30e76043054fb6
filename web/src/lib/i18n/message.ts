/** What a message may be, and plurals by the language's own rules. */
import type { Language } from '@northlane/plan';

/** The shape every language must fill: same keys, any text, same arguments. */
export type Filled<T> = {
	[K in keyof T]: T[K] extends string
		? string
		: T[K] extends (...values: infer A) => string
			? (...values: A) => string
			: Filled<T[K]>;
};

export type Plurals = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Picks the form of a count and puts the count, as the language writes it, where `#` stands. */
export function plural(language: Language, count: number, forms: Plurals): string {
	const form = forms[pluralRules(language).select(count)] ?? forms.other;
	return form.replaceAll('#', numbers(language).format(count));
}

// Building one of these costs more than a page of messages, so each language has one.
const rules = new Map<Language, Intl.PluralRules>();
const formats = new Map<Language, Intl.NumberFormat>();

function pluralRules(language: Language): Intl.PluralRules {
	return taken(rules, language, () => new Intl.PluralRules(language));
}

function numbers(language: Language): Intl.NumberFormat {
	return taken(formats, language, () => new Intl.NumberFormat(language));
}

function taken<T>(from: Map<Language, T>, language: Language, make: () => T): T {
	let one = from.get(language);
	if (!one) from.set(language, (one = make()));
	return one;
}
