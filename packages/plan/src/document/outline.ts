/**
 * The plan document of a board: the sections of the marketing and the sales plan in order, each with
 * what people wrote and what board and gap report say. Same board, same report, same tree.
 */
import type { Board } from '@northlane/board';
import { documentOrder, type PlanKind, type Section } from '@northlane/catalog/sections';
import type { Root } from 'mdast';
import type { Language } from '../amount.ts';
import type { GapReport } from '../report.ts';
import { emphasis, heading, oneLine, paragraph, text, written, type Block } from './nodes.ts';
import { fillOf } from './sections.ts';
import { titleOf, type Source } from './source.ts';
import { dayWords, monthWords, voiceOf, type Voice } from './voice.ts';

export interface OutlineOptions {
	kind: PlanKind | 'both';
	language: Language;
}

export function outline(board: Board, report: GapReport, options: OutlineOptions): Root {
	const voice = voiceOf(options.language, report.currency);
	const kinds: PlanKind[] = options.kind === 'both' ? ['marketing', 'sales'] : [options.kind];
	const plans = kinds.flatMap((kind) => planBlocks({ board, report, kind, voice }));
	return { type: 'root', children: [...headBlocks(board, report, voice), ...plans] };
}

/** Title, company and period, and the day that all numbers are of. */
function headBlocks(board: Board, report: GapReport, voice: Voice): Block[] {
	const { company, start, end } = board.info;
	const period = start && end ? `${dayWords(start, voice)} – ${dayWords(end, voice)}` : '';
	const who = [company, period].map(oneLine).filter(Boolean).join(' · ');
	const numbers = [
		voice.words.asOf(dayWords(report.asOf, voice)),
		...(report.actualsTo ? [voice.words.actualsTo(monthWords(report.actualsTo, voice))] : [])
	];
	return [
		heading(1, titleOf(board.info, voice)),
		...(who ? [paragraph(text(who))] : []),
		paragraph(emphasis(numbers.join(' · ')))
	];
}

function planBlocks(source: Source): Block[] {
	const sections = documentOrder(source.kind).flatMap((section) => sectionBlocks(section, source));
	return [heading(2, source.voice.words.plan[source.kind]), ...sections];
}

/** An empty section says in one line what belongs there. */
function sectionBlocks({ id, title, hint }: Section, source: Source): Block[] {
	const { words, language } = source.voice;
	const blocks = [...written(source.board.sections[id] ?? ''), ...fillOf(id, source)];
	const draft = paragraph(emphasis(`${words.draft} ${hint[language]}`));
	return [heading(3, title[language]), ...(blocks.length > 0 ? blocks : [draft])];
}
