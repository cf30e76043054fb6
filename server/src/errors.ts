/**
 * Every refusal there is: a stable code for programs, a status, and a whole sentence for people.
 * Nothing else of an error leaves the server.
 */
import type { Problem } from '@northlane/protocol';

export const PROBLEMS = {
	'not-found': { status: 404, sentence: 'There is nothing at this address.' },
	'board-not-found': {
		status: 404,
		sentence: 'There is no board here, or it is not yours to see.'
	},
	'not-allowed': { status: 403, sentence: 'You may not do this on this board.' },
	'cross-site': {
		status: 403,
		sentence: 'This request came from another site, so it was not carried out.'
	},
	'bad-request': { status: 400, sentence: 'This request could not be understood.' },
	'bad-json': { status: 400, sentence: 'This is not valid JSON.' },
	'bad-board': {
		status: 400,
		sentence: 'A new board needs a title of 1 to 200 characters and the template padre or blank.'
	},
	'bad-query': {
		status: 400,
		sentence: 'The plan can be written as marketing, sales or both, in en, es, ja, ko, pl or zh.'
	},
	'too-large': { status: 413, sentence: 'This is too large: a plan file has at most 10 MB.' },
	'not-json': { status: 415, sentence: 'Send this as JSON, with content-type application/json.' },
	'plan-refused': { status: 422, sentence: 'This is not a plan file that can be read.' },
	'plan-too-slow': { status: 422, sentence: 'Reading this plan file took too long.' },
	'method-not-allowed': { status: 405, sentence: 'This cannot be done at this address.' },
	'upgrade-needed': {
		status: 426,
		sentence: 'A board is edited over a WebSocket; this was an ordinary request.'
	},
	'board-unreadable': {
		status: 500,
		sentence: 'What is stored of this board is damaged, so it cannot be opened.'
	},
	'storage-refuses': {
		status: 503,
		sentence: 'The server cannot write to its disk at the moment. Please try again soon.'
	},
	stopping: { status: 503, sentence: 'The server is stopping. Please try again in a moment.' },
	'not-built': {
		status: 503,
		sentence: 'The pages are not built yet: run "npm run build" and load this page again.'
	},
	internal: { status: 500, sentence: 'Something went wrong on the server. It has been noted.' }
} as const satisfies Record<string, { status: number; sentence: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A refusal on its way to whoever asked. A sentence of its own replaces the catalogue's. */
export class Refused extends Error {
	readonly code: ProblemCode;
	/** A finer code than the catalogue's, where what was asked has several ways to be wrong. */
	readonly detail: string | undefined;

	constructor(code: ProblemCode, sentence?: string, detail?: string) {
		super(sentence ?? PROBLEMS[code].sentence);
		this.code = code;
		this.detail = detail;
	}

	get status(): number {
		return PROBLEMS[this.code].status;
	}

	get problem(): Problem {
		return { code: this.detail ?? this.code, message: this.message };
	}
}

/** Why the server does not start; its message is the one sentence that is printed. */
export class CannotStart extends Error {}

/** What an unknown thrown value says of itself, for the log. */
export const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** The system's own word for what failed, such as `EADDRINUSE`. */
export function systemCode(error: unknown): string {
	const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : '';
}
