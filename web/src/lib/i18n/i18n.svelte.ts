/**
 * The language of the page. Messages are plain objects of strings and functions, one folder a
 * language, one file an area; TypeScript proves that no language lacks a message.
 *
 * ```svelte
 * <h1>{t().home.title}</h1> <p>{t().home.cards(3)}</p>
 * ```
 */
import type { Language } from '@northlane/plan';
import { recall, remember } from '#lib/shell/device.ts';
import { chooseLanguage } from './choose.ts';
import { en } from './en/index.ts';

export type Messages = typeof en;

const KEY = 'language';

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
let wanted: Language = 'en';

/** The messages of the page's language. */
export const t = (): Messages => messages;

/** The page's language, for `Intl` and for numbers. */
export const locale = (): Language => language;

/** Switches the page; the choice is remembered on this device. */
export async function setLanguage(choice: Language): Promise<void> {
	remember(KEY, choice);
	await show(choice);
}

/** Shows the page in the language chosen before, or else in the browser's. */
export async function startLanguage(): Promise<void> {
	await show(chooseLanguage([recall(KEY), ...navigator.languages]));
}

async function show(choice: Language): Promise<void> {
	wanted = choice;
	// a language that cannot be fetched, say offline, leaves the page in the one it has
	const loaded = await loaders[choice]().catch(() => null);
	// the last choice wins, whichever arrives first
	if (!loaded || wanted !== choice) return;
	messages = loaded;
	language = choice;
	document.documentElement.lang = choice;
}
