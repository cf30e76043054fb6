/** Where one last looked at a board, remembered on this device. */
import { MAX_ZOOM, MIN_ZOOM, type Camera } from '#lib/canvas/camera.ts';
import { recall, remember } from '#lib/shell/device.ts';

const key = (board: string): string => `camera.${board}`;

export function recallCamera(board: string): Camera | undefined {
	return parseCamera(recall(key(board)));
}

export function rememberCamera(board: string, { x, y, zoom }: Camera): void {
	remember(key(board), `${Math.round(x)} ${Math.round(y)} ${zoom.toFixed(4)}`);
}

/** A camera as it was written down; undefined for anything that is none. */
export function parseCamera(text: string | null): Camera | undefined {
	const [x, y, zoom] = (text ?? '').split(' ').map(Number);
	if (x === undefined || y === undefined || zoom === undefined) return undefined;
	if (![x, y, zoom].every(Number.isFinite) || zoom < MIN_ZOOM || zoom > MAX_ZOOM) return undefined;
	return { x, y, zoom };
}
