/** What the page says about one's edits, from what the session knows. */
import type { HomeMessages } from '#lib/i18n/en/home.ts';
import type { SaveState } from '#lib/sync/session.ts';

export interface SaveWords {
	text: string;
	tone: 'quiet' | 'warning' | 'alert';
	/** Worth telling those who hear the page; the coming and going of "Saving…" is not. */
	telling: boolean;
}

/** From this on, minutes are counted: before, it may pass by itself. */
const PATIENCE_MS = 60_000;

/** `kept`: this device has a copy. `waiting`: for how long something has not been safe. */
export function saveWords(
	save: SaveState,
	kept: boolean,
	waiting: number,
	words: HomeMessages['save']
): SaveWords {
	const minutes = Math.floor(waiting / 60_000);
	const late = waiting >= PATIENCE_MS;
	switch (save.kind) {
		case 'loading':
			return { text: words.loading, tone: 'quiet', telling: false };
		case 'saved':
			return { text: words.saved, tone: 'quiet', telling: true };
		case 'saving':
			return late
				? { text: words.refusingFor(minutes), tone: 'alert', telling: true }
				: { text: words.saving(save.count), tone: 'quiet', telling: false };
		case 'offline':
			return kept
				? { text: words.offline(save.count), tone: 'warning', telling: true }
				: { text: words.tabOnly(save.count), tone: 'alert', telling: true };
		case 'refusing':
			return {
				text: late ? words.refusingFor(minutes) : words.refusing,
				tone: 'alert',
				telling: true
			};
		case 'view-only':
			return { text: words.viewOnly, tone: 'quiet', telling: true };
		case 'closed':
			return { text: words.closed, tone: 'alert', telling: true };
	}
}
