import { describe, expect, it, test } from 'vitest';
import { mergeText, moveCaret } from './text-merge.ts';

describe('a caret', () => {
	test.each([
		['stays when something comes after it', 'ab|cd', 'abcdX', 2],
		['moves when something comes before it', 'ab|cd', 'Xabcd', 3],
		['moves back when something before it goes', 'abc|d', 'bcd', 2],
		['goes to the end of what replaced the text around it', 'ab|cd', 'aXYd', 3],
		['stays before what is put where it stands', 'ab|cd', 'abXcd', 2]
	])('%s', (_, marked, after, caret) => {
		expect(moveCaret(marked.replace('|', ''), after, marked.indexOf('|'))).toBe(caret);
	});
});

describe('typing beside others', () => {
	test.each([
		['nothing elsewhere', 'goal', 'goals', 'goal', 'goals'],
		['they wrote before', 'goal', 'goals', 'my goal', 'my goals'],
		['they wrote after', 'goal', 'a goal', 'goal for Spain', 'a goal for Spain'],
		[
			'they took out what comes after',
			'open Spain soon',
			'open South Spain soon',
			'open Spain',
			'open South Spain'
		],
		['they took out what I wrote in', 'one two three', 'one two2 three', 'three', '2three'],
		['both at one place', 'ab', 'aXb', 'aYb', 'aXYb']
	])('%s', (_, base, mine, theirs, merged) => {
		expect(mergeText(base, mine, theirs)).toBe(merged);
	});

	it('never halves an emoji, also where the other one is gone', () => {
		expect(mergeText('a😀b', 'a😃b', 'ab')).toBe('a😃b');
		expect(mergeText('a😀b', 'a🙂b', 'a!b')).toBe('a🙂b');
	});

	it('keeps a composition while somebody else writes', () => {
		expect(mergeText('目標', '目標を決める', '今年の目標')).toBe('今年の目標を決める');
	});
});
