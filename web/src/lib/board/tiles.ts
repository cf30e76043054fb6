/**
 * What a card looks like when it is drawn and not built (VISUAL.md §7, the last column): a goal is
 * its lane's solid with a signed number, an initiative its lane's tile, a KPI white with its value.
 */
import type { Card, GoalCard, Hue, KpiCard } from '@northlane/board';
import type { GoalGap, GoalState, KpiOutlook, Language } from '@northlane/plan';
import { FACE_FROM } from '#lib/canvas/face.ts';
import type { Glyph, Tile, Words } from '#lib/canvas/tile.ts';
import type { ActionGroup } from './action-groups.ts';
import { briefAmount, latestActual, signedGap } from './figures.ts';

export interface TileContext {
	ink: (token: string) => string;
	hue: Hue | undefined;
	gap: GoalGap | undefined;
	outlook: KpiOutlook | undefined;
	currency: string;
	language: Language;
}

const FAMILY =
	'Inter, "Noto Sans", "Noto Sans JP", "Noto Sans KR", "Noto Sans SC", system-ui, sans-serif';
const LABEL = { font: `500 10.5px ${FAMILY}`, lineHeight: 12 };
const STRONG_LABEL = { font: `550 10.5px ${FAMILY}`, lineHeight: 12 };
const HEADLINE = { font: `650 12px ${FAMILY}`, lineHeight: 15 };
const RADIUS = 3;

/** The shapes of `ui/StatusGlyph.svelte`, for a canvas. */
const GLYPHS: Readonly<Record<GoalState, { silhouette: string; mark: string; hollow?: boolean }>> =
	{
		'on-track': {
			silhouette: 'M.5 6a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z',
			mark: 'M3.6 6.2 5.3 7.9 8.5 4.4'
		},
		'at-risk': { silhouette: 'M6 .9 11.6 11H.4Z', mark: 'M6 4.5v2.8M6 9.2v.01' },
		'off-track': {
			silhouette: 'M3.7.5h4.6l3.2 3.2v4.6l-3.2 3.2H3.7L.5 8.3V3.7Z',
			mark: 'M6 3v5.2M3.9 6.3 6 8.4l2.1-2.1'
		},
		unknown: { silhouette: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z', mark: '', hollow: true }
	};

/** How a card is drawn at low zoom. */
export function tileOf(card: Card, context: TileContext): Tile {
	switch (card.kind) {
		case 'goal':
			return goalTile(card, context);
		case 'kpi':
			return kpiTile(card, context);
		case 'note':
			return plain(context, `paper-${card.paper}`);
		case 'initiative':
			return {
				...plain(context, laneToken(context, 'tile')),
				label: label(card, STRONG_LABEL, context)
			};
		default:
			return { ...white(context), label: label(card, LABEL, context, 'ink-2') };
	}
}

/** Below 15 % only colour is left. */
export function colourOf(card: Card, context: TileContext): Tile {
	const { fill, edge } = tileOf(card, context);
	return {
		fill: card.kind === 'kpi' && edge ? edge.colour : (fill ?? ''),
		radius: 1,
		padding: [0, 0]
	};
}

function goalTile(goal: GoalCard, context: TileContext): Tile {
	const { ink, gap } = context;
	const on = ink(laneToken(context, 'on'));
	const number = gap && signedGap(gap, context);
	return {
		fill: ink(laneToken(context, 'solid')),
		radius: RADIUS,
		padding: [5, 6],
		...(gap ? { glyph: glyph(gap.state, on, ink(laneToken(context, 'solid'))) } : {}),
		...(number ? { headline: { ...HEADLINE, text: number, colour: on } } : {}),
		label: { ...STRONG_LABEL, text: nameOf(goal), colour: on }
	};
}

function kpiTile(kpi: KpiCard, context: TileContext): Tile {
	const { ink, currency, language } = context;
	const latest = latestActual(kpi, context.outlook);
	const value = latest && briefAmount(latest.value, { unit: kpi.unit, currency, language });
	return {
		...white(context),
		...(value ? { headline: { ...HEADLINE, text: value, colour: ink('ink-1') } } : {}),
		label: { ...LABEL, text: nameOf(kpi), colour: ink('ink-2') }
	};
}

function white(context: TileContext): Tile {
	const edge = { colour: context.ink(laneToken(context, 'tile')), width: 1 };
	return { ...plain(context, 'surface-card'), edge };
}

function plain({ ink }: TileContext, fill: string): Tile {
	return { fill: ink(fill), radius: RADIUS, padding: [6, 4] };
}

function label(
	card: Card,
	type: Pick<Words, 'font' | 'lineHeight'>,
	context: TileContext,
	colour = laneToken(context, 'ink')
): Words {
	return { ...type, text: nameOf(card), colour: context.ink(colour) };
}

/** A card outside every lane is neutral. */
function laneToken({ hue }: TileContext, part: 'solid' | 'tile' | 'ink' | 'on'): string {
	if (hue) return `lane-${hue}-${part}`;
	return { solid: 'ink-2', tile: 'line', ink: 'ink-2', on: 'surface-card' }[part];
}

function nameOf({ short, title }: Card): string {
	return short || title;
}

function glyph(state: GoalState, fill: string, line: string): Glyph {
	const { silhouette, mark, hollow = false } = GLYPHS[state];
	return { silhouette: path(silhouette), mark: path(mark), fill, line, hollow };
}

const paths = new Map<string, Path2D>();

function path(d: string): Path2D {
	let known = paths.get(d);
	if (!known) paths.set(d, (known = new Path2D(d)));
	return known;
}

const GROUP_TEXT = 14;
const GROUP_BAR = 6;
/** A shelf flatter than this on the screen has room for its segments only. */
const GROUP_ROOM = 16;

/** The line that stands for a shelf of actions. */
export function groupTile(
	{ rect, segments }: ActionGroup,
	words: string,
	context: TileContext,
	zoom: number
): Tile {
	const { ink } = context;
	const worded = zoom >= FACE_FROM.tile && rect.height * zoom >= GROUP_ROOM;
	const height = (worded ? GROUP_TEXT + 2 * GROUP_BAR : GROUP_BAR) / zoom;
	return {
		rect: { ...rect, width: Math.max(rect.width, 272), height },
		radius: 0,
		padding: [0, 0],
		...(worded
			? {
					label: {
						text: words,
						font: `500 11px ${FAMILY}`,
						lineHeight: GROUP_TEXT,
						colour: ink('ink-2')
					}
				}
			: {}),
		segments: {
			of: segments,
			full: ink(laneToken(context, 'solid')),
			empty: ink(laneToken(context, 'tile')),
			late: ink('status-off-solid')
		}
	};
}
