/**
 * Which links of the cards in hand are drawn as lines, and which dock at a card's edge in words
 * because what they lead to is out of view.
 */
import type { Card, Link } from '@northlane/board';
import { curve, type Curve, type Gutter } from '#lib/canvas/links.ts';
import { middle, touches, type Point, type Rect } from '#lib/canvas/geometry.ts';

export interface Line {
	link: Link;
	curve: Curve;
}

/** What leads out of view from one card. */
export interface Dock {
	id: string;
	at: Point;
	arrow: '←' | '→' | '↑' | '↓';
	links: Link[];
	/** Lanes of what is out of view, in reading order. */
	lanes: string[];
}

export interface LinkGeometry {
	boxOf: (id: string) => Rect | undefined;
	laneOf: (id: string) => string | undefined;
	view: Rect;
	gutterOf: Gutter;
}

/** Lines between cards of which at least one is in hand and both are in view. */
export function linesOf(links: readonly Link[], { boxOf, view, gutterOf }: LinkGeometry): Line[] {
	return links.flatMap((link) => {
		const [from, to] = [boxOf(link.from), boxOf(link.to)];
		if (!from || !to || !touches(from, view) || !touches(to, view)) return [];
		return [{ link, curve: curve(from, to, gutterOf) }];
	});
}

/** What leads out of view from a card that is in it; undefined when nothing does. */
export function dockOf(
	id: string,
	links: readonly Link[],
	{ boxOf, laneOf, view }: LinkGeometry
): Dock | undefined {
	const box = boxOf(id);
	if (!box || !touches(box, view)) return undefined;
	const away = links.flatMap((link) => {
		const other = link.from === id ? link.to : link.from;
		const there = boxOf(other);
		return there && !touches(there, view) ? [{ link, other, there }] : [];
	});
	const [first] = away;
	if (!first) return undefined;
	return {
		id,
		at: { x: box.x + box.width / 2, y: box.y },
		arrow: arrowTo(middle(box), middle(first.there)),
		links: away.map(({ link }) => link),
		lanes: [...new Set(away.flatMap(({ other }) => laneOf(other) ?? []))]
	};
}

function arrowTo(from: Point, to: Point): Dock['arrow'] {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? '←' : '→';
	return dy < 0 ? '↑' : '↓';
}

/** Contributions in a goal's own unit, added up; null while none of them is sized. */
export function sumOf(links: readonly Link[], goal: Card | undefined): number | null {
	const sized = links.filter(({ to, contribution }) => to === goal?.id && contribution !== null);
	if (sized.length === 0) return null;
	return sized.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
}
