/** Boards over HTTP: list, make, import, look at, delete, bring back; their gap report and their plan. */
import { newDoc, startBoard } from '@northlane/board';
import { LANGUAGES } from '@northlane/plan';
import type { Created } from '@northlane/protocol';
import { BoardList, BoardSummary, CLOSE, MAX_PLAN_BYTES, NewBoard } from '@northlane/protocol';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { filled } from '../analysis/index.ts';
import { mayEdit } from '../auth/access.ts';
import { timestamp } from '../clock.ts';
import { messageOf, Refused } from '../errors.ts';
import type { House } from '../house.ts';
import type { BoardRow, Summary } from '../storage/index.ts';
import { newBoardId } from './ids.ts';

const PlanQuery = Type.Object({
	kind: Type.Union([Type.Literal('marketing'), Type.Literal('sales'), Type.Literal('both')]),
	lang: Type.Union(LANGUAGES.map((language) => Type.Literal(language)))
});

/** A title and a template, however they are spaced and escaped. */
const MAX_NEW_BOARD_LENGTH = 16 * 1024;

type OfBoard = FastifyRequest<{ Params: { id: string } }>;

export const boardRoutes: FastifyPluginAsync<{ house: House }> = async (app, { house }) => {
	const { store, access, analysis } = house;

	app.addHook('onSend', async (_request, reply) => {
		// boards are somebody's own: no cache in between may keep them
		void reply.header('cache-control', 'no-store');
	});
	app.removeContentTypeParser('application/json');
	app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
		done(null, body)
	);

	app.get('/', { schema: { response: { 200: BoardList } } }, async (request) => ({
		boards: access.listed(await store.boards(), request).map(summaryOf)
	}));

	app.post<{ Body: unknown }>('/', { bodyLimit: MAX_PLAN_BYTES }, async (request, reply) => {
		if (typeof request.body !== 'string') throw new Refused('NOT_SENT_AS_JSON');
		const created = await create(house, request.body);
		return reply.status(201).header('location', `/api/boards/${created.id}`).send(created);
	});

	app.get('/:id', { schema: { response: { 200: BoardSummary } } }, async (request: OfBoard) =>
		summaryOf((await find(house, request)).row)
	);

	app.get('/:id/gap', async (request: OfBoard) => {
		const { row } = await find(house, request);
		return (await analysis.report(row.id)).report;
	});

	app.get('/:id/plan.md', async (request: OfBoard, reply) => {
		const { row } = await find(house, request);
		const { kind, lang } = readPlanQuery(request.query);
		const markdown = await analysis.document(row.id, { kind, language: lang });
		return sendMarkdown(reply, row.title, markdown);
	});

	app.delete('/:id', async (request: OfBoard, reply) => {
		const { row, isEditor } = await find(house, request);
		if (!isEditor) throw new Refused('NOT_ALLOWED');
		await store.trash(row.id, timestamp(house.clock));
		await house.hub.close(row.id, CLOSE.notFound, 'This board was deleted.');
		return reply.status(204).send();
	});

	app.post('/:id/restore', async (request: OfBoard, reply) => {
		const { row, isEditor } = await find(house, request, true);
		if (!isEditor) throw new Refused('NOT_ALLOWED');
		await store.restore(row.id);
		return reply.status(204).send();
	});
};

/** The board that a request names, if it is there for whoever asks. */
async function find(
	{ store, access }: House,
	request: OfBoard,
	isTrashWanted = false
): Promise<{ row: BoardRow; isEditor: boolean }> {
	const row = await store.board(request.params.id);
	const isThere = row && (row.deletedAt === null || isTrashWanted);
	const role = access.roleOn(isThere ? row : undefined, request);
	if (!row || role === null) throw new Refused('BOARD_NOT_FOUND');
	return { row, isEditor: mayEdit(role) };
}

/** A body that names a template is a new board; anything else should be a plan file. */
async function create(house: House, text: string): Promise<Created> {
	// what is this long is a plan file: it is read in a thread, and not here too
	if (text.length > MAX_NEW_BOARD_LENGTH) return importPlan(house, text);
	const body = parse(text);
	if (isNewBoard(body)) return { id: await createNew(house, body) };
	return importPlan(house, text);
}

function parse(text: string): unknown {
	try {
		// some editors put a byte order mark in front
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new Refused('NOT_JSON');
	}
}

function isNewBoard(body: unknown): body is NewBoard {
	if (Value.Check(NewBoard, body)) return true;
	const keys = typeof body === 'object' && body !== null ? Object.keys(body) : [];
	if (keys.includes('template') || (keys.length > 0 && keys.every((key) => key === 'title')))
		throw new Refused('BAD_BOARD');
	return false;
}

async function createNew(house: House, { title, template }: NewBoard): Promise<string> {
	const doc = newDoc();
	startBoard(doc, title, template);
	return keep(house, filled(doc));
}

/** Problems of plan files by their kind; nothing of a refused file is kept. */
const PLAN_PROBLEMS: Record<string, number> = { PLAN_NOT_JSON: 400, PLAN_TOO_LARGE: 413 };

async function importPlan(house: House, text: string): Promise<Created> {
	const plan = await house.importPlan(text);
	if (!plan.ok) {
		const status = PLAN_PROBLEMS[plan.problem.code];
		throw new Refused('PLAN_REFUSED', { ...plan.problem, ...(status ? { status } : {}) });
	}
	return { id: await keep(house, plan), left: plan.left };
}

/** Keeps a new board, all of it or nothing, and has its gap report computed. */
export async function keep(
	{ store, clock, analysis, tell }: Omit<House, 'importPlan'>,
	{ bytes, summary }: { bytes: Uint8Array; summary: Summary }
): Promise<string> {
	const id = newBoardId();
	await store.create({ id, createdAt: timestamp(clock), first: bytes, ...summary });
	analysis.report(id).catch((error: unknown) => {
		const facts = { board: id, error: messageOf(error) };
		tell('error', 'The gap report of a new board could not be computed.', facts);
	});
	return id;
}

function summaryOf(row: BoardRow): BoardSummary {
	const { id, title, createdAt, updatedAt, lanes, cards, goals } = row;
	const counts = row.counts as BoardSummary['counts'];
	return { id, title, createdAt, updatedAt, lanes, cards, goals, counts };
}

function readPlanQuery(given: unknown): Static<typeof PlanQuery> {
	const query = { kind: 'both', lang: 'en', ...(given as object) };
	if (!Value.Check(PlanQuery, query)) throw new Refused('BAD_PLAN_QUERY');
	return query;
}

function sendMarkdown(reply: FastifyReply, title: string, markdown: string): FastifyReply {
	const name = `${title.replace(/[^\p{L}\p{N}._-]+/gu, ' ').trim() || 'plan'}.md`;
	const ascii = name.replace(/[^\x20-\x7e]+/g, '_');
	return reply
		.header('content-type', 'text/markdown; charset=utf-8')
		.header(
			'content-disposition',
			`inline; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`
		)
		.send(markdown);
}
