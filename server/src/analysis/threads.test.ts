import { newDoc, startBoard } from '@northlane/board';
import { examplePlan } from '@northlane/catalog/example-plan';
import { afterAll, expect, test, vi } from 'vitest';
import { analyst, filled } from './analyst.ts';
import { AnalystThread, createImporter, importInThread } from './threads.ts';

// threads start slowly on a busy machine
vi.setConfig({ testTimeout: 30_000 });

const thread = new AnalystThread();
afterAll(() => thread.close());

test('a thread answers what the analyst answers', async () => {
	const plan = analyst.importPlan(JSON.stringify(examplePlan));
	if (!plan.ok) throw new Error(plan.problem.message);
	const here = analyst.assess(plan.bytes, '2026-06-30');
	expect(await thread.assess(plan.bytes, '2026-06-30')).toEqual(here);
	const request = { kind: 'both', language: 'ja' } as const;
	const written = await thread.document(plan.bytes, '2026-06-30', request);
	expect(written).toBe(analyst.document(plan.bytes, '2026-06-30', request));
});

test('a board that cannot be read fails its own call, and the next is answered', async () => {
	const doc = newDoc();
	startBoard(doc, 'Sound', 'padre');
	const broken = thread.assess(Uint8Array.of(1, 2, 3), '2026-06-30');
	const sound = thread.assess(filled(doc).bytes, '2026-06-30');
	await expect(broken).rejects.toThrow();
	expect((await sound).summary.title).toBe('Sound');
});

test('a plan file is read in a thread of its own', async () => {
	const plan = await importInThread(JSON.stringify(examplePlan));
	expect(plan).toMatchObject({ ok: true, summary: { goals: 8 } });
	expect(await importInThread('{"cells": []}')).toMatchObject({
		ok: false,
		problem: { code: 'PLAN_FOREIGN' }
	});
});

test('plan files are read one after the other, also after one that cannot be', async () => {
	const reading: string[] = [];
	const ends: (() => void)[] = [];
	const importPlan = createImporter(async (text) => {
		reading.push(text);
		await new Promise<void>((resolve) => void ends.push(resolve));
		throw new Error('lost');
	});
	const answers = ['a', 'b'].map(async (text) => importPlan(text).catch(() => text));
	await vi.waitFor(() => expect(ends).toHaveLength(1));
	expect(reading).toEqual(['a']);
	ends.shift()?.();
	await vi.waitFor(() => expect(ends).toHaveLength(1));
	ends.shift()?.();
	expect(await Promise.all(answers)).toEqual(['a', 'b']);
});
