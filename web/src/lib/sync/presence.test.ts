import { describe, expect, test } from 'vitest';
import type { Presence } from '@northlane/protocol';
import { FakeWorld } from './fake-world.ts';
import {
	MAX_NAME,
	MAX_STATE,
	nobody,
	Presenter,
	readPeers,
	readPresence,
	THIN_MS
} from './presence.ts';

function setUp() {
	const world = new FakeWorld();
	const sent: unknown[] = [];
	const presenter = new Presenter({ ...nobody, name: 'Iga' }, world, ({ cursor, selection }) =>
		sent.push(selection.length > 0 ? selection : cursor)
	);
	return { world, sent, presenter };
}

describe('showing oneself', () => {
	test('the first movement goes at once, the others as one, the last place always', () => {
		const { world, sent, presenter } = setUp();
		for (let x = 0; x < 20; x++) {
			presenter.present({ cursor: [x, 0] });
			world.step(10);
		}
		world.step(THIN_MS);
		expect(sent).toEqual([
			[0, 0],
			[4, 0],
			[9, 0],
			[14, 0],
			[19, 0]
		]);
	});

	test('what is not a movement does not wait, and takes the movement with it', () => {
		const { world, sent, presenter } = setUp();
		presenter.present({ cursor: [1, 1] });
		presenter.present({ cursor: [2, 2] });
		presenter.present({ selection: ['goal'] });
		expect(sent).toEqual([[1, 1], ['goal']]);
		world.step(THIN_MS * 2);
		expect(sent).toEqual([[1, 1], ['goal']]);
		expect(presenter.me.cursor).toEqual([2, 2]);
	});

	test('whoever selects a thousand cards shows as many as a server bears', () => {
		const shown: Presence[] = [];
		const ids = Array.from({ length: 1000 }, (_, i) => `card-with-a-long-name-${i}`);
		const presenter = new Presenter(nobody, new FakeWorld(), (presence) => shown.push(presence));
		presenter.present({ selection: ids, drag: { ids, by: [8, 0] } });
		const last = shown.at(-1);
		expect(JSON.stringify(last).length).toBeLessThanOrEqual(MAX_STATE);
		expect(last?.selection.length).toBeGreaterThan(50);
		expect(last?.drag?.by).toEqual([8, 0]);
		expect(presenter.me.selection).toHaveLength(1000);
	});

	test('after leaving nothing trails', () => {
		const { world, sent, presenter } = setUp();
		presenter.present({ cursor: [1, 1] });
		presenter.present({ cursor: [2, 2] });
		presenter.stop();
		world.step(THIN_MS * 2);
		expect(sent).toEqual([[1, 1]]);
	});
});

describe('seeing others', () => {
	const iga = { ...nobody, name: 'Iga', colour: 2 };

	test('people stand in the order they came, without me', () => {
		const states = new Map<number, unknown>([
			[7, iga],
			[1, { ...nobody, name: 'me' }],
			[3, { ...iga, name: 'Noor' }]
		]);
		expect(readPeers(states, 1).map(({ client, name }) => [client, name])).toEqual([
			[7, 'Iga'],
			[3, 'Noor']
		]);
	});

	test('who shows no name is not shown: stock clients, robots, nonsense', () => {
		const states = new Map<number, unknown>([
			[1, {}],
			[2, { name: 7 }],
			[3, 'Iga'],
			[4, null]
		]);
		expect(readPeers(states, 0)).toEqual([]);
	});

	test.each([
		['a very long name', { name: 'x'.repeat(999) }, { name: 'x'.repeat(MAX_NAME) }],
		['a colour there is not', { colour: 11 }, { colour: 3 }],
		['a colour that is none', { colour: 'red' }, { colour: 1 }],
		['a cursor nowhere', { cursor: [1, null] }, { cursor: null }],
		['a cursor with too much', { cursor: [1, 2, 3] }, { cursor: null }],
		['a selection of nothing', { selection: 'all' }, { selection: [] }],
		['a selection with holes', { selection: ['a', 4, 'b'] }, { selection: ['a', 'b'] }],
		['a drag without a way', { drag: { ids: ['a'] } }, { drag: null }],
		['a drag without cards', { drag: { ids: [], by: [1, 2] } }, { drag: null }],
		['a good drag', { drag: { ids: ['a'], by: [1, 2] } }, { drag: { ids: ['a'], by: [1, 2] } }],
		['typing somewhere odd', { typing: {} }, { typing: null }],
		['a camera', { view: [1, 2, 0.5] }, { view: [1, 2, 0.5] }]
	])('%s is read as what it can be', (_what, sent, expected) => {
		expect(readPresence({ ...iga, ...sent })).toEqual({ ...iga, ...expected });
	});
});
