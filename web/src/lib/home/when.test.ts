import type { Language } from '@northlane/plan';
import { expect, test } from 'vitest';
import { whenChanged } from './when.ts';

const now = new Date('2026-03-31T12:00:00Z');

test.each<[string, Language, string]>([
	['2026-03-31T11:59:40Z', 'en', 'now'],
	['2026-03-31T12:00:05Z', 'en', 'now'],
	['2026-03-31T11:58:00Z', 'en', '2 minutes ago'],
	['2026-03-31T09:30:00Z', 'en', '2 hours ago'],
	['2026-03-30T11:00:00Z', 'en', 'yesterday'],
	['2026-03-27T11:00:00Z', 'en', '4 days ago'],
	['2026-03-01T11:00:00Z', 'en', 'Mar 1, 2026'],
	['2026-03-30T11:00:00Z', 'pl', 'wczoraj'],
	['2026-03-31T09:30:00Z', 'ja', '2 時間前']
])('%s is, in %s, %s', (at, language, words) => {
	expect(whenChanged(new Date(at), now, language)).toBe(words);
});
