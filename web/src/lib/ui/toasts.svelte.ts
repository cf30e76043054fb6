/** Short notes that come and go at the lower edge: what happened, and the way back. */
export interface Toast {
	id: number;
	text: string;
	kind: 'plain' | 'alert';
	action?: ToastAction | undefined;
}

export interface ToastAction {
	label: string;
	run: () => void;
}

/** Long enough to read a sentence and to decide against it. */
export const TOAST_MS = 10_000;
/** A long sentence stays as long as slow reading takes. */
const MS_PER_LETTER = 80;
/** More than these at once nobody reads; the oldest goes. */
const MOST = 3;

let toasts: Toast[] = $state.raw([]);
let nextId = 1;

/** How long a note stays. */
export const stayOf = ({ text }: Toast): number => Math.max(TOAST_MS, text.length * MS_PER_LETTER);

export const shownToasts = (): readonly Toast[] => toasts;

/** Shows a note; answers the way to take it away before its time. */
export function toast(text: string, options: Partial<Pick<Toast, 'kind' | 'action'>> = {}) {
	const id = nextId++;
	toasts = [...toasts, { kind: 'plain' as const, ...options, id, text }].slice(-MOST);
	return () => dismissToast(id);
}

export function dismissToast(id: number): void {
	toasts = toasts.filter((one) => one.id !== id);
}
