/** A refusal as a sentence in the page's language; what we have no words for is said in the server's. */
import type { HomeMessages } from '#lib/i18n/en/home.ts';
import { Refusal } from './api.ts';

export function refusalWords(error: unknown, words: HomeMessages): string {
	if (!(error instanceof Refusal)) return words.refusals.INTERNAL;
	if (error.code === 'UNREACHABLE') return words.failed.unreachable;
	if (!isKnown(error.code, words.refusals)) return error.message;
	const sentence = words.refusals[error.code];
	return typeof sentence === 'string' ? sentence : sentence(error.message);
}

function isKnown(
	code: string,
	refusals: HomeMessages['refusals']
): code is keyof HomeMessages['refusals'] {
	return Object.hasOwn(refusals, code);
}
