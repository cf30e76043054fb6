/** What a drag on the board does, wired to the document: carry cards, pull a corner, frame, link. */
import { CARD_GAP, GRID, MAX_CARD_SIZE, MIN_CARD_SIZE } from '@northlane/board';
import { carried, edgeScroll, neighbourhood, type Landing } from '#lib/canvas/drag.ts';
import { shifted, type Point, type Rect } from '#lib/canvas/geometry.ts';
import type { Stroke } from '#lib/canvas/gestures.ts';
import { marquee } from '#lib/canvas/marquee.ts';
import { resized } from '#lib/canvas/resize.ts';
import { framed, pressed } from '#lib/canvas/select.ts';
import type { Acts } from './acts.svelte.ts';
import { withClasped } from './clasp.ts';
import { columnsFor } from './ground.ts';
import type { Stage } from './stage.svelte.ts';

/** The view waits this long at its edge before it follows. */
const EDGE_PAUSE_MS = 200;
/** More slots than these say nothing. */
const MOST_SLOTS = 24;

/** Follows the pointer at the view's edges, after a moment, for as long as it is there. */
function edgeFollower(stage: Stage): (at: Point) => void {
	let since: number | undefined;
	return (at) => {
		const by = edgeScroll(at, stage.view.size);
		if (by.x === 0 && by.y === 0) {
			since = undefined;
			return;
		}
		since ??= performance.now();
		if (performance.now() - since > EDGE_PAUSE_MS) stage.view.pan(by.x, by.y);
		stage.frame.request();
	};
}

/** Carries the pressed card, with it all that is selected, and what is clasped to them. */
export function moveStroke(stage: Stage, acts: Acts, id: string): Stroke {
	const follow = edgeFollower(stage);
	let start: Point = { x: 0, y: 0 };
	let boxes: ReadonlyMap<string, Rect> = new Map();
	let by: Point = { x: 0, y: 0 };
	const finish = (): void => {
		stage.release();
		stage.model.session.present({ drag: null });
	};
	return {
		begin(at, event) {
			start = stage.view.toBoard(at);
			stage.picks.select(pressed(stage.picks.selection, id, event.shiftKey));
			const chosen = new Set([...stage.picks.selection, id]);
			const hand = event.altKey
				? chosen
				: withClasped(
						chosen,
						(one) => stage.linksOf(one),
						(one) => stage.card(one)
					);
			boxes = stage.boxesOf(hand);
			stage.lift(boxes);
		},
		move(at, event) {
			follow(at);
			const to = stage.view.toBoard(at);
			const free = { x: to.x - start.x, y: to.y - start.y };
			const lead = boxes.get(id);
			if (!lead) return;
			const loose = event.ctrlKey || event.metaKey;
			by = carried(lead, free, loose ? undefined : landingOf(stage, shifted(lead, free), boxes));
			const slots = boxes.size > MOST_SLOTS ? [lead] : [...boxes.values()];
			stage.carry(
				free,
				slots.map((box) => shifted(box, by))
			);
			stage.model.session.present({
				drag: { ids: [...boxes.keys()], by: [free.x, free.y] },
				cursor: [to.x, to.y]
			});
		},
		end() {
			stage.model.undo.step();
			if (by.x !== 0 || by.y !== 0) acts.lay(boxes, by);
			stage.model.undo.step();
			finish();
		},
		cancel: finish
	};
}

function landingOf(stage: Stage, held: Rect, hand: ReadonlyMap<string, Rect>): Landing {
	const { scene, placing } = stage;
	const near = scene.query(neighbourhood(held)).filter((slot) => !hand.has(scene.id(slot)));
	return {
		columns: columnsFor(placing.grounds, held.width),
		neighbours: near.map((slot) => scene.box(slot)),
		grid: GRID,
		gap: CARD_GAP
	};
}

/** Pulls the lower right corner of a card. */
export function resizeStroke(stage: Stage, acts: Acts, id: string): Stroke {
	const limits = {
		least: { width: MIN_CARD_SIZE[0], height: MIN_CARD_SIZE[1] },
		most: { width: MAX_CARD_SIZE[0], height: MAX_CARD_SIZE[1] }
	};
	let start: Point = { x: 0, y: 0 };
	let box: Rect | undefined;
	const show = (rect: Rect | undefined): void => {
		const card = stage.mounted.get(id);
		if (card && rect) card.place = rect;
	};
	return {
		begin(at) {
			start = stage.view.toBoard(at);
			box = stage.scene.boxOf(id);
		},
		move(at, event) {
			const to = stage.view.toBoard(at);
			const before = stage.scene.boxOf(id);
			if (!before) return;
			const grid = event.ctrlKey || event.metaKey ? 1 : GRID;
			const size = resized(before, { x: to.x - start.x, y: to.y - start.y }, { ...limits, grid });
			show((box = { ...before, ...size }));
		},
		end() {
			if (box) acts.resize(id, [box.width, box.height]);
		},
		cancel: () => show(stage.scene.boxOf(id))
	};
}

/** Selects what the frame touches; with Shift it adds to what was selected. */
export function marqueeStroke(stage: Stage): Stroke {
	const follow = edgeFollower(stage);
	const before = stage.picks.selection;
	let start: Point = { x: 0, y: 0 };
	return {
		begin(at) {
			start = stage.view.toBoard(at);
		},
		move(at, event) {
			follow(at);
			const { rect, touched } = marquee(stage.scene, start, stage.view.toBoard(at));
			stage.marquee = rect;
			stage.picks.select(framed(before, touched, event.shiftKey));
		},
		end: () => (stage.marquee = undefined),
		cancel() {
			stage.marquee = undefined;
			stage.picks.select(before);
		}
	};
}

/** Draws a link from a card; let go over nothing it asks which card was meant. */
export function linkStroke(stage: Stage, acts: Acts, id: string, ask: () => void): Stroke {
	const follow = edgeFollower(stage);
	const over = (at: Point): string | undefined => {
		const { x, y } = stage.view.toBoard(at);
		const found = stage.scene.at(x, y);
		return found === id ? undefined : found;
	};
	return {
		begin: (at) => (stage.linking = { from: id, to: stage.view.toBoard(at), over: undefined }),
		move(at) {
			follow(at);
			stage.linking = { from: id, to: stage.view.toBoard(at), over: over(at) };
		},
		end(at) {
			const target = over(at);
			stage.linking = undefined;
			if (target) acts.link(id, target);
			else ask();
		},
		cancel: () => (stage.linking = undefined)
	};
}
