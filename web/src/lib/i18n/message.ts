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
	const rule = new Intl.PluralRules(language).select(count);
	return (forms[rule] ?? forms.other).replace('#', new Intl.NumberFormat(language).format(count));
}
