/** What each key of the board does; answers false for one that means nothing just now. */
import { viewOf } from '#lib/canvas/camera.ts';
import { isMounted } from '#lib/canvas/face.ts';
import type { Point } from '#lib/canvas/geometry.ts';
import { covers } from '#lib/canvas/geometry.ts';
import type { KeyAction } from '#lib/canvas/keys.ts';
import { NOTHING, stepped } from '#lib/canvas/select.ts';
import type { Acts } from './acts.svelte.ts';
import type { Ground } from './ground.ts';
import { readingOrder } from './order.ts';
import { groundInView } from './spots.ts';
import type { Stage } from './stage.svelte.ts';
import { kindOfTool, type Tool } from './tool.ts';

export interface KeyContext {
	stage: Stage;
	acts: Acts;
	/** Where the pointer is, board units. */
	pointer: () => Point | undefined;
	setTool: (tool: Tool) => void;
	open: (id: string) => void;
	link: () => void;
	help: () => void;
	menu: (id: string | undefined, at: Point) => void;
	goToLane: (ground: Ground) => void;
	/** Cancels a stroke; answers whether there was one. */
	cancel: () => boolean;
	viewport: () => HTMLElement | undefined;
}

/** Keys that follow so closely were on their way to the title. */
const STRAY_MS = 1000;
/** What the keys of a text would do on the board. */
const STRAYING: ReadonlySet<KeyAction['do']> = new Set([
	'tool',
	'jump',
	'lane',
	'link',
	'help',
	'open',
	'delete',
	'nudge'
]);

type Handler<K extends KeyAction['do']> = (
	action: Extract<KeyAction, { do: K }>,
	context: KeyContext
) => boolean;

const done =
	(act: (context: KeyContext) => void): ((_: unknown, context: KeyContext) => boolean) =>
	(_, context) => {
		act(context);
		return true;
	};

const HANDLERS: { [K in KeyAction['do']]: Handler<K> } = {
	tool: ({ tool }, context) => {
		const kind = kindOfTool(tool);
		if (kind) context.acts.create(kind, { at: pointerInView(context) });
		else context.setTool(tool);
		return true;
	},
	nudge: ({ dx, dy }, { stage, acts }) => {
		if (stage.picks.selection.size > 0) acts.nudge(stage.picks.selection, dx, dy);
		// with nothing in hand the arrows move the view the way one wants to look
		else stage.view.pan(dx * 8, dy * 8);
		return true;
	},
	zoom: ({ by }, { stage }) => {
		stage.view.step(by);
		return true;
	},
	walk: ({ by }, context) => walk(by, context),
	lane: ({ by }, context) => jump(laneBeside(context, by), context),
	jump: ({ lane }, context) => jump(context.stage.placing.grounds[lane], context),
	undo: done(({ acts }) => acts.undo()),
	redo: done(({ acts }) => acts.redo()),
	all: done(({ stage }) => stage.picks.select(new Set(stage.scene.ids()))),
	duplicate: done(({ stage, acts }) => acts.duplicate(stage.picks.selection)),
	delete: done(({ stage, acts }) => acts.remove(stage.picks.selection)),
	open: (_, { stage, open }) => {
		const id = stage.picks.only;
		if (id !== undefined) open(id);
		return id !== undefined;
	},
	write: (_, { stage, acts }) => {
		const id = stage.picks.only;
		if (id !== undefined) acts.write(id);
		return id !== undefined;
	},
	menu: (_, { stage, menu }) => {
		const id = stage.picks.only;
		const box = id === undefined ? undefined : stage.element(id)?.getBoundingClientRect();
		menu(id, box ? { x: box.left + 16, y: box.top + 16 } : stage.view.centre);
		return true;
	},
	escape: (_, context) => escape(context),
	link: done(({ link }) => link()),
	help: done(({ help }) => help()),
	'actual-size': done(({ stage }) => stage.view.zoomTo(1)),
	fit: done(({ stage }) => stage.fit()),
	'fit-selection': (_, { stage }) => {
		if (stage.picks.selection.size > 0) stage.fit(stage.picks.selection);
		return true;
	}
};

/** A function that carries out key actions. */
export function keyHandler(context: KeyContext): (action: KeyAction) => boolean {
	return (action) =>
		isStray(action, context) || (HANDLERS[action.do] as Handler<KeyAction['do']>)(action, context);
}

/** Letters meant for a title that has just gone must not make cards; they end with a pause. */
function isStray({ do: what }: KeyAction, { stage: { picks } }: KeyContext): boolean {
	const now = performance.now();
	if (!STRAYING.has(what) || now - picks.interruptedAt > STRAY_MS) return false;
	picks.interruptedAt = now;
	return true;
}

function pointerInView({ pointer, stage }: KeyContext): Point | undefined {
	const at = pointer();
	if (!at) return undefined;
	const { camera, size } = stage.view;
	return covers(viewOf(camera, size), { ...at, width: 0, height: 0 }) ? at : undefined;
}

/** Tab walks the cards lane by lane; beyond the last, and from a canvas one stepped out to, it leaves. */
function walk(by: 1 | -1, { stage, viewport }: KeyContext): boolean {
	const { picks } = stage;
	const focused = document.activeElement?.getAttribute('data-card') ?? undefined;
	if (focused === undefined && document.activeElement !== viewport()) return false;
	if (focused === undefined && (by < 0 || steppedOut.has(stage))) return false;
	const cards = stage.model.ids.flatMap((id) => stage.card(id) ?? []);
	const order = readingOrder(stage.model.lanes, cards).map(({ id }) => id);
	const next = stepped(order, focused ?? picks.current, focused === undefined ? 1 : by);
	const target = focused === undefined ? (picks.current ?? next) : next;
	if (target === undefined) return false;
	focusCard(target, stage);
	return true;
}

/** Stages whose canvas has the keyboard because one left its cards. */
const steppedOut = new WeakSet<Stage>();

/** Selects a card, brings it into view and gives it the keyboard as soon as it has an element. */
function focusCard(id: string, stage: Stage): void {
	steppedOut.delete(stage);
	stage.picks.select(new Set([id]));
	stage.picks.current = id;
	stage.reveal([id], isMounted(stage.view.face) ? 0 : 0.7);
	const focus = (): void => {
		const element = stage.element(id);
		if (!element) return;
		stop();
		element.focus({ preventScroll: true });
	};
	const stop = stage.frame.add(focus);
	stage.frame.request();
	focus();
}

function escape({ stage, setTool, cancel, viewport }: KeyContext): boolean {
	if (cancel()) return true;
	setTool('select');
	if (stage.picks.selection.size > 0) stage.picks.select(NOTHING);
	else {
		steppedOut.add(stage);
		viewport()?.focus({ preventScroll: true });
	}
	return true;
}

function laneBeside({ stage }: KeyContext, by: 1 | -1): Ground | undefined {
	const here = groundInView(stage);
	return stage.placing.grounds[(here?.index ?? -1) + by];
}

function jump(ground: Ground | undefined, { goToLane, stage }: KeyContext): boolean {
	if (!ground) return false;
	stage.picks.select(NOTHING);
	goToLane(ground);
	return true;
}
