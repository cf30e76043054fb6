/** The parts of a plan file that were left out, as one reads a list; nobody reads sixty. */
import type { Language } from '@northlane/plan';

const MOST = 6;

export function leftWords(
	parts: readonly string[],
	language: Language,
	more: (count: number) => string
): string {
	const rest = parts.length - MOST;
	const named = rest > 1 ? [...parts.slice(0, MOST), more(rest)] : parts;
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
}
