/** The KPIs of a plan in a table: the newest value, and where it is heading. */
import type { KpiCard } from '@northlane/board';
import type { KpiOutlook } from '../report.ts';
import { table, type Block } from './nodes.ts';
import { cardsOf, goalsOf, titleOf, type Source } from './source.ts';
import { amount, monthWords } from './voice.ts';

interface KpiRow {
	card: KpiCard;
	outlook: KpiOutlook | undefined;
}

/** The KPIs that measure or drive the plan's goals. */
export function kpiTable(source: Source): Block[] {
	const rows = measuredBy(source);
	if (rows.length === 0) return [];
	const { voice } = source;
	const { column } = voice.words;
	const month = (period: string | undefined): string => (period ? monthWords(period, voice) : '');
	return [
		table<KpiRow>(
			[
				{ title: column.kpi, cell: ({ card }) => titleOf(card, voice) },
				{
					title: column.latest,
					align: 'right',
					cell: ({ card, outlook }) => amount(outlook?.latest?.value, card.unit, voice)
				},
				{ title: column.month, cell: ({ outlook }) => month(outlook?.latest?.period) },
				{
					title: column.forecast,
					align: 'right',
					cell: ({ card, outlook }) => amount(outlook?.p50.at(-1), card.unit, voice)
				},
				{ title: column.month, cell: ({ outlook }) => month(outlook?.periods.at(-1)) },
				{ title: column.source, cell: ({ card }) => card.source },
				{ title: column.owner, cell: ({ card }) => card.owner }
			],
			rows
		)
	];
}

function measuredBy(source: Source): KpiRow[] {
	const { board, report } = source;
	const goals = new Set(goalsOf(source).map(({ goal }) => goal));
	const links = board.links.filter(({ kind, from }) => kind === 'measures' && goals.has(from));
	const measured = new Set(links.map(({ to }) => to));
	return cardsOf(source, 'kpi')
		.filter(({ id }) => measured.has(id))
		.map((card) => ({ card, outlook: report.kpis.find(({ kpi }) => kpi === card.id) }));
}
