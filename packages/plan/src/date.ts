/**
 * Days and months as people read them. The board, the goals page and the plan document all print
 * through here, so a day looks the same everywhere.
 */
import type { Day, Period } from '@northlane/board';
import type { Language } from './amount.ts';

/** "March 2026", or "Mar 2026" where room is short. */
export function formatMonth(
	period: Period,
	language: Language,
	month: 'long' | 'short' = 'long'
): string {
	const format = new Intl.DateTimeFormat(language, { year: 'numeric', month, timeZone: 'UTC' });
	return format.format(new Date(`${period}-01`));
}

/** "31 Mar 2026"; without the year where it is the one told from. */
export function formatDay(day: Day, language: Language, withinYear?: Day | null): string {
	const sameYear = withinYear?.slice(0, 4) === day.slice(0, 4);
	const format = new Intl.DateTimeFormat(language, {
		day: 'numeric',
		month: 'short',
		timeZone: 'UTC',
		...(sameYear ? {} : { year: 'numeric' })
	});
	if (language !== 'en') return format.format(new Date(day));
	const parts = format.formatToParts(new Date(day));
	// plans are read across countries: "30 Sep" is one day everywhere, "Sep 30" is American
	return ['day', 'month', 'year']
		.map((type) => parts.find((part) => part.type === type)?.value)
		.filter(Boolean)
		.join(' ');
}
