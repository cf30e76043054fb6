/**
 * Which key does what on the board (VISUAL.md §17 and what other canvases share). Answers names;
 * what they do is the board's. Nothing here looks at text fields: whoever asks knows the focus.
 */

export type KeyAction =
	| { do: 'tool'; tool: ToolKey }
	| { do: 'nudge'; dx: number; dy: number }
	| { do: 'zoom'; by: 1 | -1 }
	| { do: 'walk'; by: 1 | -1 }
	| { do: 'lane'; by: 1 | -1 }
	| { do: 'jump'; lane: number }
	| { do: Plain };

export type ToolKey = 'select' | 'hand' | 'note' | 'goal' | 'kpi' | 'initiative' | 'action' | 'icp';

export type Plain =
	| 'undo'
	| 'redo'
	| 'all'
	| 'duplicate'
	| 'delete'
	| 'open'
	| 'write'
	| 'menu'
	| 'escape'
	| 'link'
	| 'help'
	| 'actual-size'
	| 'fit'
	| 'fit-selection';

/** The letters; each is the first of its tool's English name where that was still free. */
export const TOOL_KEYS: Readonly<Record<string, ToolKey>> = {
	v: 'select',
	h: 'hand',
	n: 'note',
	s: 'note',
	g: 'goal',
	k: 'kpi',
	i: 'initiative',
	p: 'initiative',
	a: 'action',
	u: 'icp'
};

/** One step of the arrow keys and one with Shift, board units. */
export const NUDGE = 8;
export const FAR_NUDGE = 64;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

const WITH_MOD: Readonly<Record<string, KeyAction>> = {
	z: { do: 'undo' },
	y: { do: 'redo' },
	a: { do: 'all' },
	d: { do: 'duplicate' },
	'+': { do: 'zoom', by: 1 },
	'=': { do: 'zoom', by: 1 },
	'-': { do: 'zoom', by: -1 },
	'0': { do: 'actual-size' }
};

const PLAIN: Readonly<Record<string, KeyAction>> = {
	Delete: { do: 'delete' },
	Backspace: { do: 'delete' },
	Enter: { do: 'open' },
	F2: { do: 'write' },
	Escape: { do: 'escape' },
	ContextMenu: { do: 'menu' },
	'[': { do: 'lane', by: -1 },
	']': { do: 'lane', by: 1 },
	'?': { do: 'help' },
	l: { do: 'link' }
};

/** The parts of a keyboard event that count. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>;

/** What a key press asks for; undefined when it is not the board's. */
export function keyAction(event: KeyPress): KeyAction | undefined {
	if (event.isComposing) return undefined;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	if (event.ctrlKey || event.metaKey) return withMod(key, event);
	if (key === 'Tab') return { do: 'walk', by: event.shiftKey ? -1 : 1 };
	if (event.altKey) return undefined;
	return withShift(key, event) ?? PLAIN[key] ?? withLetter(key, event) ?? arrow(key, event);
}

function withMod(key: string, { shiftKey, altKey }: KeyPress): KeyAction | undefined {
	if (altKey) return undefined;
	if (shiftKey && key === 'z') return { do: 'redo' };
	return WITH_MOD[key];
}

function withShift(key: string, { shiftKey, code }: KeyPress): KeyAction | undefined {
	if (!shiftKey) return undefined;
	if (key === 'F10') return { do: 'menu' };
	// by the key's place, for what Shift makes of a digit differs from keyboard to keyboard
	if (code === 'Digit0') return { do: 'actual-size' };
	if (code === 'Digit1') return { do: 'fit' };
	if (code === 'Digit2') return { do: 'fit-selection' };
	return undefined;
}

function withLetter(key: string, { shiftKey }: KeyPress): KeyAction | undefined {
	if (shiftKey) return undefined;
	if (/^[1-8]$/.test(key)) return { do: 'jump', lane: Number(key) - 1 };
	const tool = TOOL_KEYS[key];
	return tool && { do: 'tool', tool };
}

function arrow(key: string, { shiftKey }: KeyPress): KeyAction | undefined {
	const step = shiftKey ? FAR_NUDGE : NUDGE;
	const direction = ARROWS[key];
	return direction && { do: 'nudge', dx: direction[0] * step, dy: direction[1] * step };
}
