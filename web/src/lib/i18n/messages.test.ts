import { LANGUAGES, type Language } from '@northlane/plan';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, LANGUAGE_NAMES } from './choose.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { plural } from './message.ts';
import { pl } from './pl/index.ts';
import { zh } from './zh/index.ts';

const all = { en, es, ja, ko, pl, zh };
/** Counts that take every plural form of every language. */
const COUNTS = [0, 1, 2, 5, 22, 1.5];

type Said = [key: string, text: string];

/** Every message as text; functions are asked with each count, which is a text's place-holder too. */
function saidBy(messages: unknown, key = ''): Said[] {
	if (typeof messages === 'string') return [[key, messages]];
	if (typeof messages === 'function')
		return COUNTS.map((count) => [
			`${key}(${count})`,
			String((messages as (...values: number[]) => unknown)(count, count, count, count))
		]);
	return Object.entries(messages as object).flatMap(([name, inner]) =>
		saidBy(inner, key === '' ? name : `${key}.${name}`)
	);
}

describe('the messages of every language', () => {
	test.each(LANGUAGES)('%s has something to say everywhere', (language) => {
		const silent = saidBy(all[language]).filter(([, text]) => text.trim() === '');
		expect(silent.map(([key]) => key)).toEqual([]);
	});

	test.each(LANGUAGES)('%s leaves no hole where a count or a name belongs', (language) => {
		const holes = saidBy(all[language]).filter(([, text]) => /#|undefined|NaN|\[object/.test(text));
		expect(holes).toEqual([]);
	});

	test.each(LANGUAGES.filter((language) => language !== 'en'))(
		'%s says the same things as English, and not in English',
		(language) => {
			const spoken = new Map(saidBy(all[language].home));
			const english = saidBy(en.home);
			expect([...spoken.keys()]).toEqual(english.map(([key]) => key));
			const same = english.filter(([key, text]) => spoken.get(key) === text && text.length > 12);
			expect(same).toEqual([]);
		}
	);

	test.each(LANGUAGES)('%s has eight colours and a dozen guests or more', (language) => {
		const { profile, guests } = all[language].home;
		expect(profile.colours.split(', ')).toHaveLength(8);
		expect(new Set(guests.split(', ')).size).toBeGreaterThanOrEqual(12);
	});
});

describe('plurals', () => {
	test.each<[Language, number, string]>([
		['en', 1, '1 card'],
		['en', 3, '3 cards'],
		['en', 1234, '1,234 cards'],
		['pl', 1, '1 karta'],
		['pl', 3, '3 karty'],
		['pl', 5, '5 kart'],
		['pl', 22, '22 karty'],
		['es', 1, '1 tarjeta'],
		['es', 12345, '12.345 tarjetas'],
		['ja', 1, 'カード 1 枚'],
		['ko', 2, '카드 2장'],
		['zh', 3, '3 张卡片']
	])('%s counts %d as %s', (language, count, expected) => {
		expect(all[language].home.list.cards(count)).toBe(expected);
	});

	test('every # is filled, and a form that is not given falls to the other', () => {
		expect(plural('pl', 5, { one: 'jeden', other: '# z #' })).toBe('5 z 5');
	});
});

describe('the language of a page', () => {
	test.each<[string, (string | null)[], Language]>([
		['the one chosen before', ['ja', 'pl-PL'], 'ja'],
		['the browser’s first that we speak', [null, 'de-DE', 'pl-PL', 'en'], 'pl'],
		['a region of a language', [null, 'es-MX'], 'es'],
		['a script of a language', [null, 'zh-Hant-TW'], 'zh'],
		['English, when nothing fits', [null, 'de', 'fr'], 'en'],
		['English, when what was remembered is nonsense', ['tlh'], 'en']
	])('is %s', (_which, wishes, expected) => {
		expect(chooseLanguage(wishes)).toBe(expected);
	});

	test('each is named in itself', () => {
		expect(Object.keys(LANGUAGE_NAMES)).toEqual([...LANGUAGES]);
	});
});
