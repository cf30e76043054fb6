import { newDoc, setInfo, startBoard } from '@northlane/board';
import type { Notice } from '@northlane/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { fold, Hub } from '../rooms/index.ts';
import { Person, settled, SteppedClock } from '../rooms/stage.ts';
import { MemoryStore } from '../storage/index.ts';
import { Analysis, KEEP_EVERY_MS, SETTLE_MS, type AnalystCalls } from './analysis.ts';
import { analyst, filled } from './analyst.ts';

const DAY_MS = 24 * 60 * 60_000;

let clock: SteppedClock;
let store: MemoryStore;
let hub: Hub;
let analysis: Analysis;
let told: string[];
/** Days on which a board was assessed, in order. */
let assessed: string[];
let isFailing: boolean;
/** Set: assessments wait here until they are let go. */
let held: (() => void)[] | undefined;

const slowAnalyst: AnalystCalls = {
	async assess(bytes, today) {
		assessed.push(today);
		if (held) await new Promise<void>((resolve) => held?.push(resolve));
		if (isFailing) throw new Error('lost');
		return analyst.assess(bytes, today);
	},
	document: async (...args) => analyst.document(...args)
};

function begin(): void {
	const tell = (_level: string, sentence: string): void => void told.push(sentence);
	hub = new Hub({ store, clock, tell, fold: async (log) => fold(log) });
	analysis = new Analysis({ hub, store, analyst: slowAnalyst, clock, tell });
}

beforeEach(async () => {
	clock = new SteppedClock();
	store = new MemoryStore();
	told = [];
	assessed = [];
	isFailing = false;
	held = undefined;
	const doc = newDoc();
	startBoard(doc, 'Plan', 'padre');
	const { bytes, summary } = filled(doc);
	await store.create({ id: 'a', createdAt: '2026-03-31', first: bytes, ...summary });
	begin();
});

async function join(id: number): Promise<Person> {
	const person = new Person(id).join(await hub.open('a'));
	await settled();
	return person;
}

const rename = (person: Person, title: string): void => setInfo(person.doc, { title });
const heard = ({ notices }: Person): string[] =>
	notices.map(({ type }) => type).filter((type) => type === 'gap' || type === 'computing');
const gaps = ({ notices }: Person): Extract<Notice, { type: 'gap' }>[] =>
	notices.filter((notice) => notice.type === 'gap');

describe('a change', () => {
	test('is followed by a report for everybody, said to be on its way', async () => {
		const [ada, bo] = [await join(1), await join(2)];
		await clock.step(SETTLE_MS);
		expect(heard(ada)).toEqual(['computing', 'gap']);
		rename(ada, 'Plan B');
		await settled();
		expect(heard(bo).at(-1)).toBe('computing');
		await clock.step(SETTLE_MS);
		for (const person of [ada, bo]) expect(gaps(person).at(-1)?.revision).toBe(2);
		expect((await store.board('a'))?.title).toBe('Plan B');
	});

	test('that is one of many is computed with them, once', async () => {
		const ada = await join(1);
		await clock.step(SETTLE_MS);
		for (const title of ['a', 'b', 'c']) {
			rename(ada, title);
			await settled();
		}
		await clock.step(SETTLE_MS);
		expect(assessed).toHaveLength(2);
		expect(heard(ada)).toEqual(['computing', 'gap', 'computing', 'gap']);
	});

	test('that never ends keeps nobody waiting for a report', async () => {
		const ada = await join(1);
		await clock.step(SETTLE_MS);
		let answered = 0;
		held = [];
		rename(ada, 'Plan 0');
		await settled();
		void analysis.report('a').then(() => answered++);
		for (let n = 1; n < 5; n++) {
			await settled();
			rename(ada, `Plan ${n}`);
			await settled();
			held.shift()?.();
			await settled();
		}
		expect(answered).toBe(1);
	});

	test('during a computation begins no second one; the newest state wins', async () => {
		const ada = await join(1);
		held = [];
		await clock.step(SETTLE_MS);
		for (const title of ['x', 'y', 'last']) {
			rename(ada, title);
			await clock.step(10 * SETTLE_MS);
		}
		expect(assessed).toHaveLength(1);
		held.splice(0).forEach((go) => go());
		held = undefined;
		await settled();
		await clock.step(SETTLE_MS);
		expect(assessed).toHaveLength(2);
		expect(gaps(ada).map(({ revision }) => revision)).toEqual([1, 2]);
		expect((await store.board('a'))?.title).toBe('last');
	});

	test('that the analyst fails on is noted, disturbs nobody, and is made good by the next', async () => {
		const ada = await join(1);
		isFailing = true;
		await clock.step(20 * SETTLE_MS);
		expect(told).toEqual(['A gap report could not be computed.']);
		expect(assessed).toHaveLength(1);
		expect(ada.socket.closed).toBeUndefined();
		isFailing = false;
		rename(ada, 'again');
		await settled();
		await clock.step(SETTLE_MS);
		expect(heard(ada).at(-1)).toBe('gap');
	});
});

describe('somebody who joins', () => {
	test('gets the newest report at once', async () => {
		await join(1);
		await clock.step(SETTLE_MS);
		const bo = await join(2);
		expect(gaps(bo).map(({ revision }) => revision)).toEqual([1]);
		await clock.step(10 * SETTLE_MS);
		expect(assessed).toHaveLength(1);
	});

	test('on another day gets one of that day', async () => {
		const ada = await join(1);
		await clock.step(SETTLE_MS);
		await clock.step(DAY_MS);
		await join(2);
		await clock.step(SETTLE_MS);
		expect(assessed).toEqual(['2026-03-31', '2026-04-01']);
		expect(gaps(ada).at(-1)?.report.asOf).toBe('2026-04-01');
	});

	test('after a restart sees the report of before, and then a newer one', async () => {
		const ada = await join(1);
		await clock.step(SETTLE_MS + KEEP_EVERY_MS);
		ada.cut();
		await hub.stop();
		begin();
		held = [];
		const bo = await join(2);
		await clock.step(SETTLE_MS);
		expect(gaps(bo).map(({ revision }) => revision)).toEqual([1]);
		held.splice(0).forEach((go) => go());
		held = undefined;
		await settled();
		expect(gaps(bo).map(({ revision }) => revision)).toEqual([1, 2]);
	});
});

describe('a report that is asked for', () => {
	test('has every change that was acknowledged', async () => {
		const ada = await join(1);
		await clock.step(SETTLE_MS);
		setInfo(ada.doc, { asOf: '2026-06-30' });
		await settled();
		expect(ada.saved).toBe(2);
		expect((await analysis.report('a')).report.asOf).toBe('2026-06-30');
	});

	test('is not computed twice for one state', async () => {
		await Promise.all([analysis.report('a'), analysis.report('a')]);
		await analysis.report('a');
		expect(assessed).toHaveLength(1);
	});

	test('of a board that cannot be read fails, and only that', async () => {
		isFailing = true;
		await expect(analysis.report('a')).rejects.toThrow('lost');
		isFailing = false;
		await expect(analysis.report('a')).resolves.toMatchObject({ revision: 1 });
	});
});

test('what was computed is kept when the server stops', async () => {
	await analysis.report('a');
	await analysis.stop();
	expect((await store.report('a'))?.revision).toBe(1);
});
