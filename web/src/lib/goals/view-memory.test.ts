import { expect, it } from 'vitest';
import { ALL_GOALS } from './goal-list.ts';
import { parseView } from './view-memory.ts';

it('reads a view back as it was written', () => {
	const view = { sort: 'due', states: ['at-risk'], lanes: ['run', 'money'] } as const;
	expect(parseView(JSON.stringify(view))).toEqual(view);
});

it('shows everything when what was remembered cannot be read', () => {
	for (const text of [null, '', '{', '7', 'null', '{"sort":"size","states":"at-risk","lanes":[3]}'])
		expect(parseView(text)).toEqual(ALL_GOALS);
});
