/**
 * Where a link runs: out of a card's side, along a gutter, into the other card's side. Lines leave
 * and arrive at right angles, so that a bundle of them reads as lanes and not as a knot.
 */
import { middle, type Point, type Rect } from './geometry.ts';

/** How far beyond a card its gutter runs, where nobody says otherwise. */
export const GUTTER = 26;
/** Where the gutter at the right of a card is narrower, the distance to its middle. */
export type Gutter = (right: number) => number;

const wide: Gutter = () => GUTTER;
/** Corners are this round where there is room. */
const ROUND = 28;

export interface Curve {
	/** An SVG path. */
	path: string;
	from: Point;
	to: Point;
	/** Where its value is written. */
	label: Point;
}

type Side = 1 | -1;

/** The curve between two cards; both ends at the middle of a side. */
export function curve(from: Rect, to: Rect, gutterOf = wide): Curve {
	const [leave, arrive] = sides(from, to);
	const start = { x: leave > 0 ? from.x + from.width : from.x, y: middle(from).y };
	const end = { x: arrive > 0 ? to.x + to.width : to.x, y: middle(to).y };
	const gutter = gutterBetween(start, end, [leave, arrive], gutterOf);
	return {
		path: throughGutter(start, end, gutter),
		from: start,
		to: end,
		label: { x: gutter, y: (start.y + end.y) / 2 }
	};
}

/** Cards above each other are joined on their right sides, cards beside each other on facing ones. */
function sides(from: Rect, to: Rect): [Side, Side] {
	if (to.x >= from.x + from.width) return [1, -1];
	if (to.x + to.width <= from.x) return [-1, 1];
	return [1, 1];
}

function gutterBetween(
	start: Point,
	end: Point,
	[leave, arrive]: readonly [Side, Side],
	gutterOf: Gutter
): number {
	const right = Math.max(start.x, end.x);
	if (leave === arrive) return right + gutterOf(right);
	const room = (end.x - start.x) * leave;
	const beyond = leave > 0 ? gutterOf(start.x) : GUTTER;
	return room < 2 * beyond ? (start.x + end.x) / 2 : start.x + beyond * leave;
}

function throughGutter(start: Point, end: Point, gutter: number): string {
	const down = Math.sign(end.y - start.y);
	const corner = Math.min(ROUND, Math.abs(end.y - start.y) / 2) * down;
	const [a, b] = [start.y + corner, end.y - corner];
	return [
		`M${round(start.x)} ${round(start.y)}`,
		`Q${round(gutter)} ${round(start.y)} ${round(gutter)} ${round(a)}`,
		`V${round(b)}`,
		`Q${round(gutter)} ${round(end.y)} ${round(turn(gutter, end.x, corner))} ${round(end.y)}`,
		`H${round(end.x)}`
	].join(' ');
}

/** Where the last corner ends and the straight run to the card begins. */
function turn(gutter: number, end: number, corner: number): number {
	const side = Math.sign(end - gutter);
	return gutter + side * Math.min(Math.abs(corner), Math.abs(end - gutter));
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** A line from a card's side to a point that is no card yet, while a link is being drawn. */
export function curveTo(from: Rect, point: Point): Curve {
	return curve(from, { ...point, width: 0, height: 0 });
}
