/** Linking a goal to the KPI it is judged by; a goal without a target takes over how that KPI counts. */
import {
	addCard,
	CARD_SIZES,
	freePlace,
	link,
	readBoard,
	readCard,
	readLinks,
	setField,
	type BoardDoc,
	type KpiCard,
	type Link
} from '@northlane/board';

/** What a new KPI card is made of; an entry of the catalogue is one. */
export interface KpiSource {
	id: string;
	name: string;
	unit: KpiCard['unit'];
	direction: KpiCard['direction'];
	rollup: KpiCard['rollup'];
}

/** The KPIs of a goal, the one it is judged by first. */
export function measuresOf(links: readonly Link[], goal: string): Link[] {
	return links
		.filter(({ kind, from }) => kind === 'measures' && from === goal)
		.sort((a, b) => Number(a.role === 'driver') - Number(b.role === 'driver'));
}

/** Links a KPI to a goal: as its measure if it has none yet, else as one that drives it. */
export function measureBy(doc: BoardDoc, goal: string, kpi: string): void {
	const first = !readLinks(doc).some(
		({ kind, from, role }) => kind === 'measures' && from === goal && role === 'primary'
	);
	link(doc, goal, kpi, { kind: 'measures', role: first ? 'primary' : 'driver' });
	if (first) adopt(doc, goal, kpi);
}

/** Makes a linked KPI the one the goal is judged by; the one before becomes a driver. */
export function judgeBy(doc: BoardDoc, goal: string, kpi: string): void {
	for (const { from, to, kind, role } of readLinks(doc))
		if (kind === 'measures' && from === goal && role === 'primary' && to !== kpi)
			link(doc, from, to, { kind, role: 'driver' });
	link(doc, goal, kpi, { kind: 'measures', role: 'primary' });
	adopt(doc, goal, kpi);
}

function adopt(doc: BoardDoc, goal: string, kpi: string): void {
	const [card, measure] = [readCard(doc, goal), readCard(doc, kpi)];
	if (card?.kind !== 'goal' || measure?.kind !== 'kpi' || card.target !== null) return;
	setField(doc, goal, 'unit', measure.unit);
	setField(doc, goal, 'direction', measure.direction);
}

/** Makes a KPI card of the catalogue beside a goal, in its lane, and links it. */
export function addMeasure(doc: BoardDoc, goal: string, id: string, source: KpiSource): void {
	const card = readCard(doc, goal);
	if (card?.kind !== 'goal') return;
	const { id: kpi, name, unit, direction, rollup } = source;
	const at = card.at.lane
		? freePlace(readBoard(doc), card.at.lane, CARD_SIZES.kpi)
		: { ...card.at, y: card.at.y + card.size[1] };
	addCard(doc, id, { kind: 'kpi', at, title: name, kpi, unit, direction, rollup });
	measureBy(doc, goal, id);
}
