/** Reads every import of every source file, types included, as text: fast, and the same for all kinds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Import {
	/** The importing file, from the repository's root. */
	file: string;
	/** What it names: a package (`yjs`, `@northlane/board`, `node:fs`), or a file from the root. */
	target: string;
}

export const root = join(import.meta.dirname, '../..');
const SOURCES = ['web/src', 'server/src', 'packages'];
const IMPORT =
	/(?:^|[\s;{}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|^import ['"]([^'"]+)['"]/gm;

/** Every source file of web, server and packages, from the root. */
export function sourceFiles(): string[] {
	return SOURCES.flatMap((dir) =>
		readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
			.map((path) => posix.join(dir, path))
			.filter((path) => /\.(ts|svelte)$/.test(path) && !/node_modules|\.d\.ts$/.test(path))
	);
}

export function readSource(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

export function importsOf(file: string, source: string): Import[] {
	return [...source.matchAll(IMPORT)].map((match) => {
		const name = match[1] ?? match[2] ?? match[3] ?? '';
		return { file, target: resolve(file, name) };
	});
}

function resolve(file: string, name: string): string {
	if (name.startsWith('.')) return posix.join(posix.dirname(file), name);
	if (name.startsWith('#lib/')) return posix.join('web/src/lib', name.slice('#lib/'.length));
	const parts = name.split('/');
	return name.startsWith('@northlane/') ? parts.slice(0, 2).join('/') : name;
}
