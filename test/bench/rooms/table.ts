/** A scenario's figures as a Markdown table: a row a figure, a column a server, the goal, the verdict. */
import { TITLES, type Name } from '../contestants.ts';
import type { Results } from './measure.ts';
import type { Figure, Scenario } from './scenario.ts';

export function describe({ title, names, figures }: Scenario, results: Results): string {
	const head = ['figure', ...names.map((name) => TITLES[name]), 'goal', 'met'];
	const rows = Object.entries(figures).map(([key, figure]) => {
		const of = (name: Name): number => results.get(name)?.[key] ?? NaN;
		const cells = names.map((name) => written(of(name), figure));
		return [figure.name, ...cells, figure.goal?.text ?? '', verdict(figure, of)];
	});
	return `### ${title}\n\n${aligned([head, ...rows]).join('\n')}\n`;
}

/** In columns, as the formatter wants it and the terminal shows it: words left, numbers right. */
function aligned([head = [], ...rows]: string[][]): string[] {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const padded = (row: readonly string[]): string[] =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
	const rule = widths.map((width, i) =>
		i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
	);
	return [line(padded(head)), line(rule), ...rows.map((row) => line(padded(row)))];
}

function written(value: number, { decimals = 0 }: Figure): string {
	if (Number.isNaN(value)) return '–';
	if (value === Infinity) return 'not in time';
	return value.toLocaleString('en', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
}

function verdict({ goal }: Figure, of: (name: Name) => number): string {
	if (!goal) return '';
	return goal.isMet(of) ? 'yes' : '**no**';
}
