/** Which of its faces a board shows at a zoom (VISUAL.md §7, §18): chosen per board, so a zoom swaps once. */

export const FACES = ['colour', 'tile', 'reduced', 'full'] as const;
export type Face = (typeof FACES)[number];

/** The zoom from which a face is shown. */
export const FACE_FROM: Readonly<Record<Face, number>> = {
	colour: 0,
	tile: 0.15,
	reduced: 0.4,
	full: 0.7
};
/** A face stays until the zoom is this much below its threshold, so that none flickers at it. */
const HYSTERESIS = 0.05;

/** The face at a zoom, coming from another. */
export function faceAt(zoom: number, from: Face): Face {
	const now = [...FACES].reverse().find((face) => zoom >= FACE_FROM[face]) ?? 'colour';
	const falling = FACES.indexOf(now) === FACES.indexOf(from) - 1;
	return falling && zoom >= FACE_FROM[from] * (1 - HYSTERESIS) ? from : now;
}

/** Faces that are real elements; the others are drawn. */
export function isMounted(face: Face): face is 'reduced' | 'full' {
	return face === 'reduced' || face === 'full';
}
