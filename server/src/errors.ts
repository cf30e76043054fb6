/**
 * Every refusal there is: a stable code for programs, a status, and a whole sentence for people.
 * Nothing else of an error leaves the server.
 */
import type { Problem } from '@northlane/protocol';

export const PROBLEMS = {
	NOT_FOUND: { status: 404, sentence: 'There is nothing at this address.' },
	BOARD_NOT_FOUND: {
		status: 404,
		sentence: 'There is no board here, or it is not yours to see.'
	},
	NOT_ALLOWED: { status: 403, sentence: 'You may look at this board but not change it.' },
	CROSS_SITE: {
		status: 403,
		sentence: 'This request came from another site, so it was not carried out.'
	},
	UNKNOWN_HOST: {
		status: 421,
		sentence: 'This server does not know this name: set PUBLIC_URL to the address people type.'
	},
	BAD_REQUEST: { status: 400, sentence: 'This request could not be understood.' },
	NOT_JSON: { status: 400, sentence: 'This is not valid JSON.' },
	BAD_BOARD: {
		status: 400,
		sentence: 'A new board has a title of 1 to 200 characters, and the template padre or blank.'
	},
	BAD_PLAN_QUERY: {
		status: 400,
		sentence: 'A plan is of the kind marketing, sales or both, in en, es, ja, ko, pl or zh.'
	},
	TOO_LARGE: { status: 413, sentence: 'This is too large: a plan file has at most 10 MB.' },
	NOT_SENT_AS_JSON: {
		status: 415,
		sentence: 'Send this as JSON, with the content type application/json.'
	},
	PLAN_REFUSED: { status: 422, sentence: 'This is not a plan file that can be read.' },
	UPGRADE_NEEDED: {
		status: 426,
		sentence: 'A board is edited over a WebSocket; this was an ordinary request.'
	},
	INTERNAL: { status: 500, sentence: 'Something went wrong on the server. It has been noted.' },
	BOARD_DAMAGED: {
		status: 500,
		sentence: 'What is stored of this board is damaged, so it cannot be opened.'
	},
	STORAGE_REFUSES: {
		status: 503,
		sentence: 'The server cannot write to its disk at the moment. Please try again soon.'
	},
	STOPPING: { status: 503, sentence: 'The server is stopping. Please try again in a moment.' },
	NOT_BUILT: {
		status: 503,
		sentence: 'The pages are not built yet: run "npm run build", and load this page again.'
	}
} as const satisfies Record<string, { status: number; sentence: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A refusal on its way to whoever asked; what it says may be finer than the catalogue. */
export class Refused extends Error {
	readonly status: number;
	readonly problem: Problem;

	constructor(code: ProblemCode, finer: Partial<Problem> & { status?: number } = {}) {
		const { status, sentence } = PROBLEMS[code];
		super(finer.message ?? sentence);
		this.status = finer.status ?? status;
		this.problem = { code: finer.code ?? code, message: this.message };
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
