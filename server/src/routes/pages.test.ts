import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './stage.ts';

const START = `\n\t__kit.start("shell");\n`;
const SHELL = `<!doctype html><script>${START}</script><script src="/_app/x.js"></script>`;

let dir: string;
let stage: Stage;
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'northlane-web-'));
	const webRoot = join(dir, 'build');
	mkdirSync(join(webRoot, '_app/immutable'), { recursive: true });
	writeFileSync(join(webRoot, '200.html'), SHELL);
	writeFileSync(join(webRoot, '200.html.gz'), gzipSync(SHELL));
	writeFileSync(join(webRoot, '_app/immutable/app.abc123.js'), 'export {};');
	writeFileSync(join(webRoot, 'robots.txt'), 'User-agent: *');
	writeFileSync(join(dir, 'secret.txt'), 'secret');
	writeFileSync(join(webRoot, '.env'), 'secret');
	stage = await openStage({ webRoot });
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('the pages', () => {
	test.each(['/', '/b/abc', '/b/abc/goals?x=1', '/b/abc/plan'])('%s is the shell', async (url) => {
		const page = await stage.app.inject(url);
		expect(page.statusCode).toBe(200);
		expect(page.headers['content-type']).toMatch(/^text\/html/);
		expect(page.headers['cache-control']).toBe('no-cache');
		expect(page.body).toBe(SHELL);
	});

	test('may run the shell’s own start and nothing else inline', async () => {
		const { headers } = await stage.app.inject('/');
		const policy = String(headers['content-security-policy']);
		const hash = createHash('sha256').update(START).digest('base64');
		expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain("'unsafe-inline'");
		expect(policy).not.toContain('http');
	});

	test('are sent packed to those who can unpack', async () => {
		const page = await stage.app.inject({ url: '/', headers: { 'accept-encoding': 'gzip' } });
		expect(page.headers['content-encoding']).toBe('gzip');
		expect(page.headers['content-type']).toMatch(/^text\/html/);
		expect(page.headers['content-security-policy']).toBeDefined();
	});

	test('files named by their content are kept for good, others are asked for each time', async () => {
		const asset = await stage.app.inject('/_app/immutable/app.abc123.js');
		expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		const robots = await stage.app.inject('/robots.txt');
		expect(robots.headers['cache-control']).toBe('no-cache');
	});

	test.each([
		'/_app/immutable/gone.js',
		'/favicon.png',
		'/api/nothing',
		'/sync/abc',
		'/.env',
		'/..%2fsecret.txt',
		'/..%5csecret.txt',
		'/%2e%2e/secret.txt',
		'/_app/../../secret.txt',
		'//evil.example/x.js',
		'/%00.txt'
	])('%s is not answered with a page, nor with a file from elsewhere', async (url) => {
		const response = await stage.app.inject(url);
		expect(response.statusCode).toBeGreaterThanOrEqual(400);
		expect(response.statusCode).toBeLessThan(500);
		expect(response.body).not.toContain('secret');
	});

	test('only reading is answered with a page', async () => {
		expect((await stage.app.inject({ method: 'POST', url: '/b/abc' })).statusCode).toBe(404);
	});
});

test('without a build, every page says how to make one, and the interface works', async () => {
	const { app } = await openStage();
	const page = await app.inject('/');
	expect(page.statusCode).toBe(503);
	expect(page.body).toBe(
		'The pages are not built yet: run "npm run build", and load this page again.\n'
	);
	expect((await app.inject('/api/boards')).statusCode).toBe(200);
});
