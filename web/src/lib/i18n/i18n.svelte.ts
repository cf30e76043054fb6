/**
 * The language of the page. Messages are plain objects of strings and functions, one folder a
 * language, one file an area; TypeScript proves that no language lacks a message.
 *
 * ```svelte
 * <h1>{t().home.title}</h1> <p>{t().home.cards(3)}</p>
 * ```
 */
import { LANGUAGES, type Language } from '@northlane/plan';
import { en } from './en/index.ts';

export type Messages = typeof en;

const KEY = 'northlane.language';

const loaders: Record<Language, () => Promise<Messages>> = {
	en: () => Promise.resolve(en),
	es: async () => (await import('./es/index.ts')).es,
	ja: async () => (await import('./ja/index.ts')).ja,
	ko: async () => (await import('./ko/index.ts')).ko,
	pl: async () => (await import('./pl/index.ts')).pl,
	zh: async () => (await import('./zh/index.ts')).zh
};

let messages: Messages = $state.raw(en);
let language: Language = $state('en');

/** The messages of the page's language. */
export const t = (): Messages => messages;

/** The page's language, for `Intl` and for numbers. */
export const locale = (): Language => language;

/** Switches the page; the choice is remembered on this device. */
export async function setLanguage(wanted: Language): Promise<void> {
	messages = await loaders[wanted]();
	language = wanted;
	document.documentElement.lang = wanted;
	localStorage.setItem(KEY, wanted);
}

/** Shows the page in the language chosen before, or else in the browser's. */
export async function startLanguage(): Promise<void> {
	const remembered = localStorage.getItem(KEY);
	const wishes = [remembered, ...navigator.languages].map((tag) => tag?.slice(0, 2));
	const wanted = LANGUAGES.find(
		(one) => one === wishes.find((wish) => LANGUAGES.includes(wish as Language))
	);
	if (wanted && wanted !== 'en') await setLanguage(wanted);
	else document.documentElement.lang = 'en';
}
