/** The parts of a plan document that are not tables: outlook, initiatives, profiles, notes. */
import type { InitiativeCard, Paper, Play } from '@northlane/board';
import { after, bullets, paragraph, strong, table, text, type Block } from './nodes.ts';
import { cardsOf, goalsOf, inPlan, nameOf, supportedBy, titleOf, type Source } from './source.ts';
import { amount, chanceWords, dayWords, gapWords, monthWords, shareWords } from './voice.ts';
import type { GoalGap } from '../report.ts';

/** The north star in a paragraph, and how the plan's goals are doing. */
export function summary(source: Source): Block[] {
	const goals = goalsOf(source);
	const { state } = source.voice.words;
	const counts = (['on-track', 'at-risk', 'off-track', 'unknown'] as const)
		.map((name) => ({ name, count: goals.filter((gap) => gap.state === name).length }))
		.filter(({ count }) => count > 0)
		.map(({ name, count }) => `${state[name]}: ${amount(count, 'count', source.voice)}`);
	const line = counts.length > 0 ? [paragraph(text(counts.join(' · ')))] : [];
	return [...northStarOutlook(source), ...line];
}

/** What the forecast says of the goal that the whole plan serves. */
export function northStarOutlook({ report, voice }: Source): Block[] {
	const gap = report.goals.find(({ goal }) => goal === report.northStar);
	const sentence = gap ? outlookSentence(gap, voice) : '';
	return sentence ? [paragraph(text(sentence))] : [];
}

function outlookSentence(gap: GoalGap, voice: Source['voice']): string {
	const { forecast, target, due, unit } = gap;
	if (!forecast || target === null || due === null) return '';
	return voice.words.outlook({
		goal: titleOf(gap, voice),
		due: monthWords(due.slice(0, 7), voice),
		forecast: amount(forecast.value, unit, voice),
		low: amount(forecast.p10, unit, voice),
		high: amount(forecast.p90, unit, voice),
		target: amount(target, unit, voice),
		gap: gapWords(gap, voice),
		chance: chanceWords(gap.chance, voice)
	});
}

/** How each forecast was made, or why there is none. */
export function methods(source: Source): Block[] {
	const { voice } = source;
	const items = goalsOf(source).map((gap) => [
		strong(gap.short || titleOf(gap, voice)),
		after(': ', methodSentence(gap, voice))
	]);
	return items.length > 0 ? [bullets(items)] : [];
}

function methodSentence(
	{ reason, forecast }: GoalGap,
	{ words, language, currency }: Source['voice']
): string {
	if (reason !== null) return words.reason[reason];
	if (forecast?.basis !== 'plan') return words.method.computed;
	const made = words.method.plan(dayWords(forecast.madeOn, { words, language, currency }));
	return forecast.rule ? `${made} ${sentence(forecast.rule)}` : made;
}

function sentence(rule: string): string {
	const end = /[.!?。]$/.test(rule) ? '' : '.';
	return rule.charAt(0).toUpperCase() + rule.slice(1) + end;
}

/** What sized work covers of the north star's shortfall. */
export function coverage({ report, voice }: Source): Block[] {
	const gap = report.goals.find(({ goal }) => goal === report.northStar);
	if (!gap || !report.coverage || report.coverage.missing <= 0) return [];
	const { covered, missing, initiatives } = report.coverage;
	const [part, whole] = [covered, missing].map((value) => amount(value, gap.unit, voice));
	const { words } = voice;
	const said =
		initiatives > 0 ? words.covered(part ?? '', whole ?? '') : words.uncovered(whole ?? '');
	return [paragraph(strong(gap.short || titleOf(gap, voice)), after(': ', said))];
}

interface Step {
	period: string;
	planned: number;
	expected: number | null;
}

/** The north star's path by its phase points: actual or forecast against the plan. */
export function steps({ board, report, voice }: Source): Block[] {
	const gap = report.goals.find(({ goal }) => goal === report.northStar);
	const card = board.cards.get(gap?.goal ?? '');
	if (!gap || card?.kind !== 'goal' || card.mode !== 'reach') return [];
	const kpi = board.cards.get(gap.kpi ?? '');
	const outlook = report.kpis.find((one) => one.kpi === gap.kpi && one.runningFrom === null);
	const actuals = kpi?.kind === 'kpi' ? kpi.actuals : {};
	const rows = Object.entries(card.phasing).map(([period, planned]): Step => {
		const ahead = outlook?.periods.indexOf(period) ?? -1;
		return { period, planned, expected: outlook?.p50[ahead] ?? actuals[period]?.value ?? null };
	});
	if (rows.length === 0) return [];
	const { column } = voice.words;
	const short = ({ planned, expected }: Step): number | null =>
		expected === null ? null : (planned - expected) * (gap.direction === 'lower' ? -1 : 1);
	return [
		paragraph(strong(voice.words.steps)),
		table<Step>(
			[
				{ title: column.month, cell: ({ period }) => monthWords(period, voice) },
				{ title: column.path, align: 'right', cell: (row) => amount(row.planned, gap.unit, voice) },
				{
					title: column.forecast,
					align: 'right',
					cell: (row) => amount(row.expected, gap.unit, voice)
				},
				{
					title: column.difference,
					align: 'right',
					cell: (row) => gapWords({ ...gap, shortfall: short(row) }, voice)
				}
			],
			rows
		)
	];
}

/** Which initiatives a section tells of: those of some lanes, else those that serve the plan. */
export interface Choice {
	lanes?: readonly string[];
	plays?: readonly Play[];
}

/** Initiatives with what they are about, and the goals they serve. */
export function initiatives(source: Source, { lanes, plays }: Choice): Block[] {
	const { voice } = source;
	const cards = cardsOf(source, 'initiative')
		.filter((card) => (lanes ? lanes.includes(card.at.lane ?? '') : inPlan(source, card)))
		.filter(({ play }) => !plays || plays.includes(play));
	const line = (card: InitiativeCard) => {
		const goals = supportedBy(source, card.id).map((goal) => nameOf(goal, voice));
		const body = card.body.trim() ? [after(': ', card.body)] : [];
		const serves = goals.length > 0 ? [after(' → ', goals.join(', '))] : [];
		return [strong(titleOf(card, voice)), ...body, ...serves];
	};
	return cards.length > 0 ? [bullets(cards.map(line))] : [];
}

/** The ideal customers, each with what is known of it. */
export function profiles(source: Source): Block[] {
	const { voice } = source;
	const { icp } = voice.words;
	return cardsOf(source, 'icp').flatMap((card) => {
		const facts = [
			[icp.who, card.who],
			[icp.where, card.where],
			[icp.revenue, card.revenue],
			[icp.pain, card.pain],
			[icp.firms, amount(card.firms, 'count', voice)],
			[icp.share, shareWords(card.share, voice)]
		].filter(([, value]) => value?.trim());
		const name = strong(titleOf(card, voice));
		const negative = card.negative ? [after(' (', `${icp.negative})`)] : [];
		const list = facts.map(([label, value]) => [text(`${label}: ${value}`)]);
		return [paragraph(name, ...negative), ...(list.length > 0 ? [bullets(list)] : [])];
	});
}

/** Notes of some papers, wherever on the board they lie. */
export function notes(source: Source, papers: readonly Paper[]): Block[] {
	const items = cardsOf(source, 'note')
		.filter(({ paper, title, body }) => papers.includes(paper) && (title + body).trim() !== '')
		.map((card) => [
			strong(titleOf(card, source.voice)),
			...(card.body.trim() ? [after(': ', card.body)] : [])
		]);
	return items.length > 0 ? [bullets(items)] : [];
}
