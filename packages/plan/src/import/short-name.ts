/** Short names for low zoom: up to 22 characters, cut at a word, without dots (VISUAL.md §7). */
import { kpiById } from '@northlane/catalog/kpis';
import type { PlanGoal } from './plan-file.ts';

export const MAX_SHORT = 22;

/** The text as far as it fits, in whole words. */
export function cutAtWord(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	if (line.length <= MAX_SHORT) return line;
	const words = line.slice(0, MAX_SHORT + 1);
	const end = words.lastIndexOf(' ');
	return (end > 0 ? words.slice(0, end) : line.slice(0, MAX_SHORT)).toWellFormed();
}

/** A KPI's name without the bracket at its end; the team's own KPI by its id. */
export function kpiTitle(id: string): string {
	const name = kpiById(id)?.name;
	if (name) return name.replace(/ \([^)]*\)$/, '');
	const words = id.replace(/[-_]+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What people call a KPI: the abbreviation in its bracket, else its name. */
export function kpiShort(id: string): string {
	const abbreviation = /\(([A-Z]{3,5})\b[^)]*\)$/.exec(kpiById(id)?.name ?? '')?.[1];
	return abbreviation ?? cutAtWord(kpiTitle(id));
}

/** A goal by what stands before its colon, else by its measure, else by its beginning. */
export function goalShort({ short, title, measure }: PlanGoal): string {
	if (short) return cutAtWord(short);
	const head = title.includes(':') ? title.slice(0, title.indexOf(':')).trim() : '';
	if (head !== '' && head.length <= MAX_SHORT) return head;
	if (measure.kpi !== '') return kpiShort(measure.kpi);
	return title.length <= MAX_SHORT ? '' : cutAtWord(title);
}
