import { describe, expect, it, test } from 'vitest';
import { keyAction, type KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	altKey: false,
	isComposing: false,
	...more
});

test.each([
	['n', {}, { do: 'tool', tool: 'note' }],
	['N', {}, { do: 'tool', tool: 'note' }],
	['p', {}, { do: 'tool', tool: 'initiative' }],
	['l', {}, { do: 'link' }],
	['z', { ctrlKey: true }, { do: 'undo' }],
	['Z', { metaKey: true, shiftKey: true }, { do: 'redo' }],
	['y', { ctrlKey: true }, { do: 'redo' }],
	['d', { ctrlKey: true }, { do: 'duplicate' }],
	['ArrowLeft', {}, { do: 'nudge', dx: -8, dy: 0 }],
	['ArrowDown', { shiftKey: true }, { do: 'nudge', dx: 0, dy: 64 }],
	['Tab', { shiftKey: true }, { do: 'walk', by: -1 }],
	['!', { shiftKey: true, code: 'Digit1' }, { do: 'fit' }],
	['=', { shiftKey: true, code: 'Digit0' }, { do: 'actual-size' }],
	['3', {}, { do: 'jump', lane: 2 }],
	['F10', { shiftKey: true }, { do: 'menu' }],
	['[', {}, { do: 'lane', by: -1 }],
	['?', { shiftKey: true }, { do: 'help' }]
] as const)('%s with %o asks for %o', (key, more, action) => {
	expect(keyAction(press(key, more))).toEqual(action);
});

describe('keys that are not the board’s', () => {
	it('are those of somebody composing a character', () => {
		expect(keyAction(press('Enter', { isComposing: true }))).toBeUndefined();
	});

	it('are letters with Shift, Alt or Ctrl', () => {
		expect(keyAction(press('N', { shiftKey: true }))).toBeUndefined();
		expect(keyAction(press('n', { altKey: true }))).toBeUndefined();
		expect(keyAction(press('n', { ctrlKey: true }))).toBeUndefined();
	});
});
