/** The frame one draws over empty ground: what it touches is selected, while it is drawn. */
import { between, type Point, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';

export interface Marquee {
	rect: Rect;
	touched: string[];
}

/** The marquee between where it was begun and where the pointer is, in board units. */
export function marquee(scene: Scene, from: Point, to: Point): Marquee {
	const rect = between(from, to);
	return { rect, touched: scene.query(rect).map((slot) => scene.id(slot)) };
}
