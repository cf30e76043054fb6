/** Prints a bench's figures as a Markdown table, so that a run can be kept as it came. */

export type Row = Record<string, string | number>;

export function printTable(title: string, rows: readonly Row[]): void {
	const columns = Object.keys(rows[0] ?? {});
	const lines = [
		columns,
		columns.map(() => '---'),
		...rows.map((row) => columns.map((name) => row[name]))
	];
	console.log(`\n## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

/** The middle value; of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

export function round(value: number, decimals = 0): number {
	return Number(value.toFixed(decimals));
}
