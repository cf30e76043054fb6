/** The page's words, language and currency in one hand; reads signals, so call it where they are tracked. */
import { locale, t } from '#lib/i18n/i18n.svelte.ts';
import type { Voice } from './words.ts';

export const voice = (currency: string): Voice => ({
	words: t().goals,
	language: locale(),
	currency
});
