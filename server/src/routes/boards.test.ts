import { examplePlan } from '@northlane/catalog/example-plan';
import type { GapReport } from '@northlane/plan';
import { MAX_PLAN_BYTES, type BoardList, type Created, type Problem } from '@northlane/protocol';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { beforeEach, describe, expect, test } from 'vitest';
import { analyst } from '../analysis/analyst.ts';
import { access } from '../auth/access.ts';
import { settled } from '../rooms/stage.ts';
import { MemoryStore, StorageError } from '../storage/index.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
	stage = await openStage();
});

const ask = (url: string, options: InjectOptions = {}): Promise<LightMyRequestResponse> =>
	stage.app.inject({ url, ...options });
const post = (body: unknown, headers = {}): Promise<LightMyRequestResponse> =>
	ask('/api/boards', {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		payload: typeof body === 'string' ? body : JSON.stringify(body)
	});
const padre = { title: 'Plan 2027', template: 'padre' };

async function newBoard(): Promise<string> {
	return (await post(padre)).json<Created>().id;
}

async function listed(): Promise<BoardList['boards']> {
	return (await ask('/api/boards')).json<BoardList>().boards;
}

/** Whole sentences, so that a page can show what it gets. */
function problem(response: LightMyRequestResponse): [number, string] {
	const { code, message } = response.json<Problem>();
	expect(message).toMatch(/^\S.*\.$/s);
	expect(message).not.toMatch(/node_modules|\.ts\b|^\s+at /m);
	return [response.statusCode, code];
}

describe('making a board', () => {
	test('from a template', async () => {
		const response = await post(padre);
		const { id } = response.json<Created>();
		expect(response.statusCode).toBe(201);
		expect(response.headers.location).toBe(`/api/boards/${id}`);
		expect(id).toMatch(/^[\w-]{24}$/);
		expect(await listed()).toMatchObject([
			{ id, title: 'Plan 2027', lanes: 8, cards: 0, goals: 0 }
		]);
		expect(await newBoard()).not.toBe(id);
	});

	test('from a plan file, with its title and what was left out', async () => {
		const response = await post(examplePlan);
		const { id, left } = response.json<Created>();
		expect(response.statusCode).toBe(201);
		expect(left).toEqual(expect.any(Array));
		const [board] = await listed();
		expect(board?.id).toBe(id);
		expect(board?.title).toMatch(/Tarnwick/);
		expect(board?.goals).toBe(8);
	});

	test.each([
		['broken JSON', '{"title": ', 400, 'NOT_JSON'],
		['nothing', '', 400, 'NOT_JSON'],
		['no title', { title: '', template: 'padre' }, 400, 'BAD_BOARD'],
		['only a title', { title: 'Plan' }, 400, 'BAD_BOARD'],
		['too long a title', { title: 'x'.repeat(201), template: 'padre' }, 400, 'BAD_BOARD'],
		['an unknown template', { title: 'Plan', template: 'scrum' }, 400, 'BAD_BOARD'],
		['more than belongs there', { ...padre, ownerId: 'me' }, 400, 'BAD_BOARD'],
		['a list', [1, 2, 3], 422, 'PLAN_FOREIGN'],
		['a foreign file', { nodes: [], edges: [] }, 422, 'PLAN_FOREIGN'],
		['nested too deeply', '['.repeat(100_000) + ']'.repeat(100_000), 422, 'PLAN_FOREIGN']
	])('%s is refused and leaves nothing behind', async (_, body, status, code) => {
		expect(problem(await post(body))).toEqual([status, code]);
		expect(await listed()).toEqual([]);
	});

	test('a broken plan file is refused by the place that is wrong, and leaves nothing behind', async () => {
		const plan = structuredClone(examplePlan) as { lanes: { title: unknown }[] };
		plan.lanes[1] = { title: 7 };
		const response = await post(plan);
		expect(problem(response)).toEqual([422, 'PLAN_INVALID']);
		expect(response.json<Problem>().message).toMatch(/lanes\[1\]/);
		expect(await listed()).toEqual([]);
	});

	test('a large file is read in a thread, not where everybody waits', async () => {
		const read: string[] = [];
		stage = await openStage({
			importPlan: async (text) => {
				read.push(text);
				return analyst.importPlan(text);
			}
		});
		const text = `{${' '.repeat(100_000)}`;
		expect(problem(await post(text))).toEqual([400, 'PLAN_NOT_JSON']);
		expect(read).toEqual([text]);
	});

	test('too large a file is refused', async () => {
		const response = await post(`"${'x'.repeat(MAX_PLAN_BYTES)}"`);
		expect(problem(response)).toEqual([413, 'TOO_LARGE']);
		expect(await listed()).toEqual([]);
	});

	test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
		'a form of another site cannot send one as %s',
		async (type) => {
			const response = await post(padre, { 'content-type': type });
			expect(problem(response)).toEqual([415, 'NOT_SENT_AS_JSON']);
		}
	);

	test('a board that storage refuses is not made', async () => {
		const store = new MemoryStore();
		store.create = async () => Promise.reject(new StorageError('refused', 'disk full'));
		stage = await openStage({ store });
		expect(problem(await post(padre))).toEqual([503, 'STORAGE_REFUSES']);
	});
});

describe('another site', () => {
	const foreign = [
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{ 'sec-fetch-site': 'cross-site' }
	];
	test.each(foreign)('cannot change anything (%j)', async (headers) => {
		const id = await newBoard();
		expect(problem(await post(padre, headers))).toEqual([403, 'CROSS_SITE']);
		for (const [method, path] of [
			['DELETE', ''],
			['POST', '/restore']
		] as const)
			expect(problem(await ask(`/api/boards/${id}${path}`, { method, headers }))).toEqual([
				403,
				'CROSS_SITE'
			]);
		expect(await listed()).toHaveLength(1);
	});

	const ours = [
		{ origin: 'http://plan.example' },
		{ origin: 'http://10.0.0.5:4400', host: '10.0.0.5:4400' },
		{}
	];
	test.each(ours)('is not where we are (%j)', async (headers) => {
		expect((await post(padre, headers)).statusCode).toBe(201);
	});

	test('cannot have its own name lead here: an unknown name is not answered', async () => {
		const headers = { host: 'evil.example:4400', origin: 'http://evil.example:4400' };
		expect(problem(await post(padre, headers))).toEqual([421, 'UNKNOWN_HOST']);
		const { host } = headers;
		expect(problem(await ask('/api/boards', { headers: { host } }))).toEqual([421, 'UNKNOWN_HOST']);
	});

	test('may not read either: nothing is shared across sites', async () => {
		const response = await ask('/api/boards', { headers: { origin: 'https://evil.example' } });
		expect(response.headers['access-control-allow-origin']).toBeUndefined();
		expect(response.headers['cache-control']).toBe('no-store');
		expect(response.headers['referrer-policy']).toBe('same-origin');
		expect(response.headers['x-content-type-options']).toBe('nosniff');
	});
});

describe('a board', () => {
	test('has a row, a gap report, and a plan', async () => {
		const id = (await post(examplePlan)).json<Created>().id;
		expect((await ask(`/api/boards/${id}`)).json()).toMatchObject({ id, lanes: 8 });
		const report = (await ask(`/api/boards/${id}/gap`)).json<GapReport>();
		expect(report).toMatchObject({ version: 1, asOf: '2026-03-31' });
		expect(report.goals).toHaveLength(8);
		const plan = await ask(`/api/boards/${id}/plan.md?kind=sales&lang=pl`);
		expect(plan.headers['content-type']).toBe('text/markdown; charset=utf-8');
		expect(plan.headers['content-disposition']).toMatch(
			/^inline; filename="Tarnwick.*\.md"; filename\*=UTF-8''/
		);
		expect(plan.body).toMatch(/^# /);
		expect((await listed())[0]?.counts).toEqual(report.counts);
	});

	test('a plan that nobody can write is refused', async () => {
		const id = await newBoard();
		for (const query of ['kind=novel', 'lang=tlh', 'kind=sales&kind=both'])
			expect(problem(await ask(`/api/boards/${id}/plan.md?${query}`))).toEqual([
				400,
				'BAD_PLAN_QUERY'
			]);
	});

	test('a title of any script makes a file name', async () => {
		const id = (await post({ title: '計画 "2027"\r\n', template: 'blank' })).json<Created>().id;
		const plan = await ask(`/api/boards/${id}/plan.md`);
		expect(plan.headers['content-disposition']).toBe(
			`inline; filename="_ 2027.md"; filename*=UTF-8''${encodeURIComponent('計画 2027.md')}`
		);
	});

	test('is deleted into the trash and brought back', async () => {
		const id = await newBoard();
		expect((await ask(`/api/boards/${id}`, { method: 'DELETE' })).statusCode).toBe(204);
		expect(await listed()).toEqual([]);
		for (const path of ['', '/gap', '/plan.md'])
			expect(problem(await ask(`/api/boards/${id}${path}`))).toEqual([404, 'BOARD_NOT_FOUND']);
		expect(problem(await ask(`/api/boards/${id}`, { method: 'DELETE' }))).toEqual([
			404,
			'BOARD_NOT_FOUND'
		]);
		const restored = await ask(`/api/boards/${id}/restore`, { method: 'POST' });
		expect(restored.statusCode).toBe(204);
		expect(await listed()).toHaveLength(1);
	});

	test.each(['nowhere', '__proto__', '..%2f..%2fetc', '%00', "'; drop table boards; --"])(
		'%s is not one',
		async (id) => {
			const response = await ask(`/api/boards/${id}`);
			expect(problem(response)[0]).toBeGreaterThanOrEqual(400);
			expect(response.statusCode).toBeLessThan(500);
		}
	);

	test('can be looked at but not deleted by somebody who is no editor', async () => {
		stage = await openStage({ access: { ...access, roleOn: (row) => (row ? 'viewer' : null) } });
		const id = await newBoard();
		expect((await ask(`/api/boards/${id}`)).statusCode).toBe(200);
		expect(problem(await ask(`/api/boards/${id}`, { method: 'DELETE' }))).toEqual([
			403,
			'NOT_ALLOWED'
		]);
	});

	test('of somebody else is not there', async () => {
		const id = await newBoard();
		const { store } = stage.house;
		stage = await openStage({ store, access: { roleOn: () => null, listed: () => [] } });
		expect(problem(await ask(`/api/boards/${id}`))).toEqual([404, 'BOARD_NOT_FOUND']);
		expect(await listed()).toEqual([]);
	});

	test('that is damaged on disk says so', async () => {
		const store = new MemoryStore();
		stage = await openStage({ store });
		const id = await newBoard();
		await settled();
		await stage.clock.step(60_000); // the room is forgotten, and read again
		store.read = async () => Promise.reject(new StorageError('corrupt', 'Row 1 is damaged.'));
		expect(problem(await ask(`/api/boards/${id}/gap`))).toEqual([500, 'BOARD_DAMAGED']);
	});
});

describe('a stopping server', () => {
	test('takes no new work', async () => {
		stage = await openStage({ isStopping: () => true });
		expect(problem(await post(padre))).toEqual([503, 'STOPPING']);
	});
});

test('an unknown address is answered in a sentence', async () => {
	expect(problem(await ask('/api/nothing'))).toEqual([404, 'NOT_FOUND']);
	expect(problem(await ask('/api/boards/x', { method: 'PUT' }))).toEqual([404, 'NOT_FOUND']);
});
