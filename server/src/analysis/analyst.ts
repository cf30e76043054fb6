/**
 * What is known of a board by reading it: pure functions of bytes and a day. They run in a thread,
 * because a large board takes longer than a frame of anybody's drag.
 */
import { boardFromBytes, bytesOf, newDoc, type Board, type BoardDoc } from '@northlane/board';
import { assess, type GapReport, type Language } from '@northlane/plan';
import { outline, toMarkdown, type OutlineOptions } from '@northlane/plan/document';
import { importPlan, readPlanFile, type PlanFileProblem } from '@northlane/plan/import';
import type { Summary } from '../storage/index.ts';

/** Which plan document is wanted. */
export interface DocumentRequest {
	kind: OutlineOptions['kind'];
	language: Language;
}

export interface Assessment {
	report: GapReport;
	summary: Summary;
}

/** A board made of a plan file, or one sentence that says what is wrong with the file. */
export type ImportedPlan =
	| { ok: true; bytes: Uint8Array; summary: Summary; left: string[] }
	| { ok: false; problem: PlanFileProblem };

export interface Analyst {
	assess(bytes: Uint8Array, today: string): Assessment;
	document(bytes: Uint8Array, today: string, request: DocumentRequest): string;
	importPlan(text: string): ImportedPlan;
}

export const analyst: Analyst = {
	assess(bytes, today) {
		const board = boardFromBytes(bytes);
		const report = assess(board, today);
		return { report, summary: { ...summaryOf(board), counts: report.counts } };
	},

	document(bytes, today, request) {
		const board = boardFromBytes(bytes);
		return toMarkdown(outline(board, assess(board, today), request));
	},

	importPlan(text) {
		const result = readPlanFile(text);
		if (!result.ok) return result;
		const doc = newDoc();
		const { left } = importPlan(doc, result.plan);
		return { ok: true, ...filled(doc), left };
	}
};

/** A document that was just filled, as bytes and as its list row. */
export function filled(doc: BoardDoc): { bytes: Uint8Array; summary: Summary } {
	const bytes = bytesOf(doc);
	return { bytes, summary: summaryOf(boardFromBytes(bytes)) };
}

function summaryOf(board: Board): Summary {
	const goals = [...board.cards.values()].filter(({ kind }) => kind === 'goal').length;
	const { title } = board.info;
	return { title, lanes: board.lanes.length, cards: board.cards.size, goals, counts: null };
}
