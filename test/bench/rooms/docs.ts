/** Writes the tables of a run into the docs, with the machine they were measured on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROUNDS } from './measure.ts';

const FILE = join(import.meta.dirname, '../../../docs/benchmarks.md');
const BEGIN = '<!-- npm run bench rooms -- --keep -->';
const END = '<!-- end of rooms -->';

export function keep(tables: readonly string[], scale: number): void {
	const text = readFileSync(FILE, 'utf8');
	const [before = '', rest = ''] = text.split(BEGIN);
	const [, after = ''] = rest.split(END);
	const kept = [BEGIN, '', machine(scale), '', tables.join('\n'), END].join('\n');
	writeFileSync(FILE, before + kept + after);
}

function machine(scale: number): string {
	const form = scale === 1 ? 'short' : 'long';
	const memory = Math.round(totalmem() / 2 ** 30);
	return (
		`Measured on ${new Date().toISOString().slice(0, 10)} in the ${form} form: ` +
		`${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ` +
		`Linux, Node ${process.versions.node}. Each figure is the median of ${ROUNDS} rounds.`
	);
}
