/** The server's HTTP interface, as the home page uses it. What it refuses arrives as a `Refusal`. */
import type { BoardList, BoardSummary, Created, NewBoard, Problem } from '@northlane/protocol';

/** The server said no, or nothing at all: then the code is `UNREACHABLE`. */
export class Refusal extends Error {
	readonly code: string;

	constructor(problem: Problem) {
		super(problem.message);
		this.code = problem.code;
	}
}

export const UNREACHABLE: Problem = { code: 'UNREACHABLE', message: '' };

export async function listBoards(): Promise<BoardSummary[]> {
	return ((await ask('/api/boards')) as BoardList).boards;
}

export async function createBoard(board: NewBoard): Promise<Created> {
	return (await ask('/api/boards', { method: 'POST', ...json(board) })) as Created;
}

export async function deleteBoard(id: string): Promise<void> {
	await ask(`/api/boards/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** Brings a deleted board back. */
export async function restoreBoard(id: string): Promise<void> {
	await ask(`/api/boards/${encodeURIComponent(id)}/restore`, { method: 'POST' });
}

/** Which plan a document holds. */
export type PlanKind = 'both' | 'marketing' | 'sales';

export async function planMarkdown(id: string, kind: PlanKind, language: string): Promise<string> {
	const query = new URLSearchParams({ kind, lang: language });
	const answer = await send(`/api/boards/${encodeURIComponent(id)}/plan.md?${query.toString()}`);
	return answer.text();
}

/** Sends a plan file; `progress` hears how much of it has left, 0 to 1. */
export function importPlan(file: Blob, progress: (part: number) => void): Promise<Created> {
	return new Promise((resolve, reject) => {
		// fetch cannot tell how much has left
		const request = new XMLHttpRequest();
		request.open('POST', '/api/boards');
		request.setRequestHeader('content-type', 'application/json');
		request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
		request.onerror = () => reject(new Refusal(UNREACHABLE));
		request.onload = () => {
			if (request.status === 201) resolve(JSON.parse(request.responseText) as Created);
			else reject(new Refusal(readProblem(request.responseText)));
		};
		request.send(file);
	});
}

async function ask(path: string, init?: RequestInit): Promise<unknown> {
	const answer = await send(path, init);
	const text = await answer.text();
	return text === '' ? undefined : JSON.parse(text);
}

async function send(path: string, init?: RequestInit): Promise<Response> {
	const answer = await fetch(path, init).catch(() => {
		throw new Refusal(UNREACHABLE);
	});
	if (!answer.ok) throw new Refusal(readProblem(await answer.text()));
	return answer;
}

/** A refusal in the server's words; a proxy in between may answer anything. */
export function readProblem(body: string): Problem {
	try {
		const problem = JSON.parse(body) as Partial<Problem> | null;
		if (typeof problem?.code === 'string' && typeof problem.message === 'string')
			return { code: problem.code, message: problem.message };
	} catch {
		// not the server's words
	}
	return UNREACHABLE;
}

const json = (body: unknown): RequestInit => ({
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body)
});
