import { expect, test } from 'vitest';
import { home } from '#lib/i18n/en/home.ts';
import { leftWords } from './left-words.ts';

const say = (...parts: string[]): string => leftWords(parts, 'en', home.import.more);

test('parts are named as a list', () => {
	expect(say()).toBe('');
	expect(say('swot')).toBe('swot');
	expect(say('personas (3)', 'competitors (5)', 'swot')).toBe(
		'personas (3), competitors (5), and swot'
	);
});

test('many parts are named up to six, the others counted', () => {
	expect(say(...'a b c d e f g h i'.split(' '))).toBe('a, b, c, d, e, f, and 3 more');
});

test('one more than six is named too: it is as short as its count', () => {
	expect(say(...'a b c d e f g'.split(' '))).toBe('a, b, c, d, e, f, and g');
});
