/**
 * Typing beside others: a text changes here and elsewhere, and both changes are kept. One change is
 * one replaced stretch, which is what typing, pasting and an input method's composition make.
 */

interface Change {
	start: number;
	end: number;
	text: string;
}

/** The smallest stretch of `before` that was replaced. */
function changeOf(before: string, after: string): Change {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start++;
	if (isFirstHalf(before.charCodeAt(start - 1))) start--;
	let same = 0;
	const most = Math.min(before.length, after.length) - start;
	while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
	if (isSecondHalf(before.charCodeAt(before.length - same))) same--;
	return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** An emoji is two units of text; half of one is nothing anybody can read. */
const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Where a caret stands once the text around it has changed; before what was put where it stood. */
export function moveCaret(before: string, after: string, caret: number): number {
	const { start, end, text } = changeOf(before, after);
	if (caret <= start) return caret;
	return caret >= end ? caret + text.length - (end - start) : start + text.length;
}

/** What was typed here (`base` to `mine`) put into what others made of it (`base` to `theirs`). */
export function mergeText(base: string, mine: string, theirs: string): string {
	if (base === theirs) return mine;
	const { start, end, text } = changeOf(base, mine);
	const from = moveCaret(base, theirs, start);
	const to = Math.max(from, moveCaret(base, theirs, end));
	return theirs.slice(0, from) + text + theirs.slice(to);
}
