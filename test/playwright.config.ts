import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium.ts';

const port = Number(process.env['E2E_PORT'] ?? 4499);
const origin = `http://127.0.0.1:${port}`;
const root = join(import.meta.dirname, '..');
// a fixed place, emptied by the server's command: every worker loads this file, so it makes nothing itself
const dataDir = join(root, '.test-results/e2e-data');

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../.test-results/playwright',
	fullyParallel: true,
	forbidOnly: !!process.env['CI'],
	retries: 0,
	workers: 2,
	reporter: [['list']],
	timeout: 30_000,
	use: {
		baseURL: origin,
		trace: 'retain-on-failure',
		viewport: { width: 1600, height: 1000 },
		launchOptions
	},
	projects: [{ name: 'chromium' }],
	webServer: {
		command: 'rm -rf "$DATA_DIR" && exec node server/src/main.ts',
		cwd: root,
		url: `${origin}/healthz`,
		env: { PORT: String(port), DATA_DIR: dataDir, PUBLIC_URL: origin },
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
		stdout: 'pipe',
		stderr: 'pipe'
	}
});
