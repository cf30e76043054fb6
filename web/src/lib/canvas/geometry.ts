/** Points and rectangles in the plane: what every other part of the canvas counts with. */

export interface Point {
	x: number;
	y: number;
}

export interface Extent {
	width: number;
	height: number;
}

export interface Rect extends Point, Extent {}

/** True when two rectangles share at least one point, edges included. */
export function touches(a: Rect, b: Rect): boolean {
	return (
		a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
	);
}

/** True when `inner` lies wholly within `outer`. */
export function covers(outer: Rect, inner: Rect): boolean {
	return (
		outer.x <= inner.x &&
		outer.y <= inner.y &&
		outer.x + outer.width >= inner.x + inner.width &&
		outer.y + outer.height >= inner.y + inner.height
	);
}

/** A rectangle grown by a margin on all four sides. */
export function grow({ x, y, width, height }: Rect, margin: number): Rect {
	return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** The smallest rectangle that holds all those given; undefined when there are none. */
export function around(rects: Iterable<Rect>): Rect | undefined {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y, width, height } of rects) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x + width);
		bottom = Math.max(bottom, y + height);
	}
	if (left > right) return undefined;
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The rectangle between two corners, whichever way it was drawn. */
export function between(a: Point, b: Point): Rect {
	return {
		x: Math.min(a.x, b.x),
		y: Math.min(a.y, b.y),
		width: Math.abs(a.x - b.x),
		height: Math.abs(a.y - b.y)
	};
}

/** The middle of a rectangle. */
export function middle({ x, y, width, height }: Rect): Point {
	return { x: x + width / 2, y: y + height / 2 };
}

/** The same rectangle elsewhere. */
export function shifted(rect: Rect, by: Point): Rect {
	return { ...rect, x: rect.x + by.x, y: rect.y + by.y };
}

/** A value kept between two bounds. */
export function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
