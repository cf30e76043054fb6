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
	const lines = [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows];
	return `### ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
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
