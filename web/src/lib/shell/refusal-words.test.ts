import { expect, test } from 'vitest';
import { home as en } from '#lib/i18n/en/home.ts';
import { home as pl } from '#lib/i18n/pl/home.ts';
import { readProblem, Refusal, UNREACHABLE } from './api.ts';
import { refusalWords } from './refusal-words.ts';

test('a refusal we know is said in the page’s language', () => {
	const refusal = new Refusal({ code: 'STOPPING', message: 'The server is stopping.' });
	expect(refusalWords(refusal, pl)).toBe(pl.refusals.STOPPING);
});

test('a mistake in a plan file names its place', () => {
	const where = 'goals[3].measure.target is not a number: it is the text "12k".';
	const refusal = new Refusal({ code: 'PLAN_INVALID', message: where });
	expect(refusalWords(refusal, en)).toContain(where);
});

test('a refusal we do not know is said in the server’s words, whatever it is called', () => {
	const refusal = new Refusal({ code: 'constructor', message: 'No more than 100 boards.' });
	expect(refusalWords(refusal, en)).toBe('No more than 100 boards.');
});

test('no answer is said as such', () => {
	expect(refusalWords(new Refusal(UNREACHABLE), en)).toBe(en.failed.unreachable);
});

test.each(['', '<html>502 Bad Gateway</html>', 'null', '{"code":7}'])(
	'an answer that is not the server’s, %j, counts as none',
	(body) => expect(readProblem(body)).toEqual(UNREACHABLE)
);

test('a refusal is read as the server wrote it', () => {
	const problem = { code: 'BAD_BOARD', message: 'A new board needs a title.' };
	expect(readProblem(JSON.stringify(problem))).toEqual(problem);
});
