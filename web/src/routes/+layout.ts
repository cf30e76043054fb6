/** A single-page program: the server sends one shell and every page is drawn in the browser. */
import { startLanguage, t } from '#lib/i18n/i18n.svelte.ts';
import { startIdentity } from '#lib/shell/identity.svelte.ts';

export const ssr = false;
export const prerender = false;

/** Before the first page: nobody should see it in another language first. */
export async function load(): Promise<void> {
	await startLanguage();
	startIdentity(t().home.guests.split(', '), () => Math.random());
}
