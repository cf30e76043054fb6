/** The time of the youngest file, to tell whether something made from files is still true. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MADE = new Set(['node_modules', 'build']);

/** Latest change below the given files and folders, ms; what is made or hidden does not count. */
export function newest(paths) {
	return paths.reduce((time, path) => Math.max(time, changed(path)), 0);
}

function changed(path) {
	if (!existsSync(path)) return 0;
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	const names = readdirSync(path).filter((name) => !MADE.has(name) && !name.startsWith('.'));
	// the folder's own time counts: a file that was taken away leaves no other trace
	return Math.max(stat.mtimeMs, newest(names.map((name) => join(path, name))));
}
