import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, readSource, root, sourceFiles } from './imports.ts';
import { IMPURE, WALLS } from './walls.ts';

const isTest = (file: string): boolean => file.endsWith('.test.ts');
const files = sourceFiles().map((file) => ({ file, source: readSource(file) }));
const imports = files.flatMap(({ file, source }) => importsOf(file, source));

describe('the walls', () => {
	test.each(WALLS)('$why', ({ room, may, never }) => {
		const breaches = imports
			.filter(({ file, target }) => room.test(file) && !(isTest(file) && isTestTool(target)))
			.filter(({ target }) => never?.test(target) === true || may?.test(target) === false)
			.map(({ file, target }) => `${file} imports ${target}`);
		expect(breaches).toEqual([]);
	});

	test('a package takes the day, the dice and the log as arguments', () => {
		const impure = files.filter(
			({ file, source }) => isPackageCode(file) && IMPURE.test(code(source))
		);
		expect(impure.map(({ file }) => file)).toEqual([]);
	});

	test('every rule of a SPEC.md is the beginning of a test name', () => {
		const specs = files.map(({ file }) => file.replace(/[^/]+$/, 'SPEC.md'));
		const rules = [...new Set(specs)]
			.filter((spec) => existsSync(join(root, spec)))
			.flatMap(rulesOf);
		const named = tests();
		expect(rules.length).toBeGreaterThan(0);
		expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
	});

	test('the check sees imports of every form', () => {
		const source = [
			`import a from 'one';`,
			`import type { B } from "two";`,
			`export { c } from './three.ts';`,
			`import {\n\td\n} from '#lib/four.ts';`,
			`const e = await import('five');`,
			`import 'six';`
		].join('\n');
		expect(importsOf('web/src/lib/x.ts', source).map(({ target }) => target)).toEqual([
			'one',
			'two',
			'web/src/lib/three.ts',
			'web/src/lib/four.ts',
			'five',
			'six'
		]);
	});
});

const isTestTool = (target: string): boolean => target === 'vitest' || target.startsWith('node:');
const isPackageCode = (file: string): boolean => file.startsWith('packages/') && !isTest(file);
const code = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

function rulesOf(spec: string): string[] {
	const text = readFileSync(join(root, spec), 'utf8');
	return [...text.matchAll(/^(?:[-*] |#+ )?\**([A-Z]\d+)\b/gm)].map((match) => match[1] ?? '');
}

function tests(): Set<string> {
	const conformance = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
		.map((path) => readFileSync(join(root, 'test', path), 'utf8'));
	const beside = files.filter(({ file }) => isTest(file)).map(({ source }) => source);
	const names = [...beside, ...conformance]
		.join('\n')
		.matchAll(/(?:test|it)(?:\.each\([^]*?\))?\(\s*['"`]([A-Z]\d+)\b/g);
	return new Set([...names].map((match) => match[1] ?? ''));
}
