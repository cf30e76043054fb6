import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Everything that needs no browser; the browser's tests are Playwright's, in `test/e2e`. */
export default defineConfig({
	root,
	test: {
		include: [
			'packages/*/src/**/*.test.ts',
			'server/src/**/*.test.ts',
			'web/src/**/*.test.ts',
			'test/{walls,conformance,chaos}/**/*.test.ts'
		],
		environment: 'node'
	}
});
