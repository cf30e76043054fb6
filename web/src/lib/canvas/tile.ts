/** One card as it is drawn, not built: a box, a mark, a headline and a few words at screen size. */
import type { Rect } from './geometry.ts';
import type { TextFit } from './text-fit.ts';

/** A filled mark, 12 × 12 in its own units, with a stroke of another colour on it. */
export interface Glyph {
	silhouette: Path2D;
	fill: string;
	/** Drawn as a line instead, for a mark that is only an outline. */
	hollow?: boolean;
	mark?: Path2D;
	line?: string;
}

export interface Words {
	text: string;
	font: string;
	colour: string;
	lineHeight: number;
	/** Left out altogether where there is no room for all of it. */
	whole?: boolean;
}

/** One piece of a row of segments: full, half, empty or missing. */
export interface Segment {
	share: number;
	late: boolean;
}

export interface Tile {
	/** Where it is drawn, when that is not where its card lies (board units). */
	rect?: Rect;
	fill?: string;
	edge?: { colour: string; width: number; dashed?: boolean };
	/** Round the box, outside its edge. */
	ring?: { colour: string; width: number };
	radius: number;
	padding: readonly [x: number, y: number];
	glyph?: Glyph;
	headline?: Words;
	label?: Words;
	segments?: { of: readonly Segment[]; full: string; empty: string; late: string };
	/** Lies under the others' words with this strength, 0…1. */
	opacity?: number;
}

/** Small type is set a little tighter, as everywhere at this size. */
export const TRACKING = '-0.12px';
const GLYPH = 10;
const GLYPH_GAP = 3;
/** Between a headline and its label, where there is room for it. */
const LABEL_GAP = 3;
const RIGHT = 2;
const SEGMENT = { height: 6, gap: 2, widest: 34 };

type Context = CanvasRenderingContext2D;

/** Draws a tile into a box of the screen. */
export function drawTile(context: Context, box: Rect, tile: Tile, fit: TextFit): void {
	context.globalAlpha = tile.opacity ?? 1;
	drawBox(context, box, tile);
	const after = tile.headline ? drawHeadline(context, box, tile, tile.headline, fit) : 0;
	if (tile.label) drawLabel(context, box, tile, tile.label, after, fit);
	if (tile.segments) drawSegments(context, box, tile.segments);
	context.globalAlpha = 1;
}

function drawBox(context: Context, box: Rect, { fill, edge, ring, radius }: Tile): void {
	if (fill) {
		context.fillStyle = fill;
		outline(context, box, radius);
		context.fill();
	}
	if (edge) {
		context.setLineDash(edge.dashed ? [4, 3] : []);
		stroke(context, box, radius, edge.colour, edge.width, -edge.width / 2);
		context.setLineDash([]);
	}
	if (ring) stroke(context, box, radius, ring.colour, ring.width, ring.width / 2);
}

function stroke(
	context: Context,
	{ x, y, width, height }: Rect,
	radius: number,
	colour: string,
	lineWidth: number,
	out: number
): void {
	context.strokeStyle = colour;
	context.lineWidth = lineWidth;
	const box = { x: x - out, y: y - out, width: width + 2 * out, height: height + 2 * out };
	outline(context, box, radius + out);
	context.stroke();
}

function outline(context: Context, { x, y, width, height }: Rect, radius: number): void {
	context.beginPath();
	// a tile of a few pixels is only colour: round corners cost more than they show
	if (width < 16) context.rect(x, y, width, height);
	else context.roundRect(x, y, width, height, Math.max(0, radius));
}

/** Answers how far down the headline reaches. */
function drawHeadline(
	context: Context,
	box: Rect,
	tile: Tile,
	headline: Words,
	fit: TextFit
): number {
	const [dx, dy] = tile.padding;
	const indent = tile.glyph ? GLYPH + GLYPH_GAP : 0;
	const room = box.width - 2 * dx;
	if (box.height < headline.lineHeight + dy || room < GLYPH) return 0;
	const middle = box.y + dy + headline.lineHeight / 2;
	if (tile.glyph) drawGlyph(context, box.x + dx, middle - GLYPH / 2, tile.glyph);
	const { text, font } = headline;
	// a number that is cut is another number
	if (fit.width(text, font) > room - indent + dx - 1) return headline.lineHeight;
	write(context, headline, text, box.x + dx + indent, middle);
	return headline.lineHeight;
}

function drawGlyph(context: Context, x: number, y: number, glyph: Glyph): void {
	context.save();
	context.translate(x, y);
	context.scale(GLYPH / 12, GLYPH / 12);
	if (glyph.hollow) {
		context.strokeStyle = glyph.fill;
		context.lineWidth = 1.3;
		context.setLineDash([2.2, 1.7]);
		context.stroke(glyph.silhouette);
	} else {
		context.fillStyle = glyph.fill;
		context.fill(glyph.silhouette);
	}
	if (glyph.mark && glyph.line) {
		context.strokeStyle = glyph.line;
		context.lineWidth = 1.5;
		context.lineCap = 'round';
		context.stroke(glyph.mark);
	}
	context.restore();
}

function drawLabel(
	context: Context,
	box: Rect,
	tile: Tile,
	label: Words,
	after: number,
	fit: TextFit
): void {
	const [dx, dy] = tile.padding;
	const roomy = box.height - 2 * dy > after + 2 * label.lineHeight;
	const top = box.y + dy + after + (after > 0 && roomy ? LABEL_GAP : 0);
	const most = Math.floor((box.y + box.height - top - 1) / label.lineHeight);
	if (most < 1) return;
	// a word may come nearer to the edge on the right, where lines end at different places anyway
	const lines = fit.lines(label.text, label.font, box.width - dx - RIGHT, most);
	lines.forEach((line, index) =>
		write(context, label, line, box.x + dx, top + (index + 0.5) * label.lineHeight)
	);
}

function write(context: Context, words: Words, text: string, x: number, y: number): void {
	context.font = words.font;
	context.letterSpacing = TRACKING;
	context.fillStyle = words.colour;
	context.textBaseline = 'middle';
	context.fillText(text, x, Math.round(y) + 0.5);
}

function drawSegments(
	context: Context,
	box: Rect,
	{ of, full, empty, late }: NonNullable<Tile['segments']>
): void {
	const { gap, height, widest } = SEGMENT;
	const width = Math.min(widest, (box.width - gap * (of.length - 1)) / of.length);
	if (width < 1) return;
	const y = box.y + box.height - height;
	of.forEach((segment, index) => {
		const x = box.x + index * (width + gap);
		context.fillStyle = empty;
		context.fillRect(x, y, width, height);
		context.fillStyle = segment.late ? late : full;
		if (segment.late) hatch(context, { x, y, width, height });
		else context.fillRect(x, y, width * segment.share, height);
	});
}

/** The same hatch as everywhere: 45°, 1.4 px on a 4 px pitch. */
function hatch(context: Context, { x, y, width, height }: Rect): void {
	context.save();
	context.beginPath();
	context.rect(x, y, width, height);
	context.clip();
	context.strokeStyle = context.fillStyle;
	context.lineWidth = 1.4;
	context.beginPath();
	for (let at = -height; at < width; at += 4) {
		context.moveTo(x + at, y + height);
		context.lineTo(x + at + height, y);
	}
	context.stroke();
	context.strokeRect(x, y, width, height);
	context.restore();
}
