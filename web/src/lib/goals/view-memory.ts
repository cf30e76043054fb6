/** How one left the list of goals, remembered on this device by board. */
import { GOAL_STATES } from '@northlane/plan';
import { recall, remember } from '#lib/shell/device.ts';
import { ALL_GOALS, SORTS, type ListView } from './goal-list.ts';

const key = (board: string): string => `goals.${board}`;

export function recallView(board: string): ListView {
	return parseView(recall(key(board)));
}

export function rememberView(board: string, view: ListView): void {
	remember(key(board), JSON.stringify(view));
}

/** A view as it was written down; whatever of it cannot be read is as at first. */
export function parseView(text: string | null): ListView {
	const given = parse(text);
	const words = (value: unknown): string[] =>
		Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	const states = words(given['states']);
	return {
		sort: SORTS.find((sort) => sort === given['sort']) ?? ALL_GOALS.sort,
		states: GOAL_STATES.filter((state) => states.includes(state)),
		lanes: words(given['lanes'])
	};
}

function parse(text: string | null): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
