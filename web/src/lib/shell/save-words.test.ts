import { describe, expect, test } from 'vitest';
import { home } from '#lib/i18n/en/home.ts';
import type { SaveState } from '#lib/sync/session.ts';
import { saveWords } from './save-words.ts';

const say = (save: SaveState, kept = true, waiting = 0): string =>
	saveWords(save, kept, waiting, home.save).text;

describe('the save state in words', () => {
	test.each<[SaveState, string]>([
		[{ kind: 'loading' }, 'Connecting…'],
		[{ kind: 'saved' }, 'Saved'],
		[{ kind: 'saving', count: 0 }, 'Saving…'],
		[{ kind: 'saving', count: 1 }, 'Saving 1 change'],
		[{ kind: 'saving', count: 2 }, 'Saving 2 changes'],
		[{ kind: 'offline', count: 0 }, 'Offline'],
		[{ kind: 'offline', count: 4 }, 'Offline, 4 changes kept on this device'],
		[{ kind: 'refusing', count: 4 }, 'Not saved. Keep this tab open'],
		[{ kind: 'view-only' }, 'View only'],
		[{ kind: 'closed', reason: 'not-found' }, 'Not connected']
	])('%j reads %s', (save, words) => {
		expect(say(save)).toBe(words);
	});

	test('a device that keeps nothing is never said to keep something', () => {
		expect(say({ kind: 'offline', count: 4 }, false)).toBe(
			'Offline, 4 changes only in this tab. Keep it open'
		);
		expect(say({ kind: 'offline', count: 0 }, false)).not.toContain('this device');
	});

	test('what is not safe for minutes is said with the minutes', () => {
		const words = 'Not saved for 2 minutes. Keep this tab open';
		expect(say({ kind: 'saving', count: 1 }, true, 150_000)).toBe(words);
		expect(say({ kind: 'refusing', count: 1 }, true, 150_000)).toBe(words);
		expect(say({ kind: 'refusing', count: 1 }, true, 60_000)).toContain('for 1 minute.');
	});
});
