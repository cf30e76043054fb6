import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectedNoise, test } from './pages.ts';

const example = readFileSync(
	join(import.meta.dirname, '../../packages/catalog/src/data/example-plan.json'),
	'utf8'
);
/** A browser logs every answer of 4xx; here they are what is tested. */
const REFUSED = /Failed to load resource.*4\d\d/;

test('the home page lists the demo board with its goals by state', async ({ page }) => {
	await page.goto('/');
	const demo = page
		.getByRole('listitem')
		.filter({ hasText: 'Tarnwick sales and marketing plan 2026' })
		.first();
	await expect(demo).toBeVisible();
	await expect(demo).toContainText('8 lanes');
	await expect(demo).toContainText('3 off track');
	await expect(demo).toContainText('2 at risk');
	await expect(demo).toContainText('3 on track');
});

test('a new board has the eight PADRE lanes and no card', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'New board' }).first().click();
	await page.getByLabel('Title').fill('Plan for 2027');
	await page.getByRole('button', { name: 'Create board' }).click();
	await expect(page).toHaveURL(/\/b\/[\w-]{16,}$/);
	for (const lane of ['Position', 'Acquire', 'Deploy'])
		await expect(page.getByText(lane, { exact: true }).first()).toBeVisible();
	await expect(page.locator('[data-card]')).toHaveCount(0);
	await expect(page).toHaveTitle(/Plan for 2027/);
});

test('an imported plan opens as a board', async ({ page }) => {
	await page.goto('/');
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Import' }).click();
	await (
		await chooser
	).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(example) });
	await expect(page).toHaveURL(/\/b\//);
	await expect(page.locator('[data-card]').first()).toBeVisible();
});

/** No other test makes a board of this name, and none of these files may. */
const TITLE = 'A plan that is refused';

for (const [what, content, says] of [
	['broken', `{"version": 1, "meta": {"title": "${TITLE}"}, "lanes": [`, /not valid JSON/],
	[
		'foreign',
		`{"name": "${TITLE}", "title": "${TITLE}", "dependencies": {}}`,
		/not a Northlane plan/
	],
	[
		'wrong',
		example
			.replace('"title": "Tarnwick sales and marketing plan 2026"', `"title": "${TITLE}"`)
			.replace('"target": 115000', '"target": "many"'),
		/target/
	]
] as const)
	test(`a ${what} file is refused in a sentence and leaves nothing behind`, async ({ page }) => {
		expect(content).toContain(TITLE);
		expectedNoise.set(page, REFUSED);
		await page.goto('/');
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Import' }).click();
		const buffer = Buffer.from(content);
		await (await chooser).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
		await expect(page.getByRole('dialog')).toContainText(says);
		await expect(page).toHaveURL(/\/$/);
		expect(await (await page.request.get('/api/boards')).text()).not.toContain(TITLE);
	});

test('an oversized file is refused before it is read', async ({ page }) => {
	expectedNoise.set(page, REFUSED);
	await page.goto('/');
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Import' }).click();
	const buffer = Buffer.alloc(11 * 1024 * 1024, ' ');
	await (await chooser).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
	await expect(page.getByRole('dialog')).toContainText(/10 MB/);
});

test('a deleted board can be brought back', async ({ page }) => {
	const title = `Short-lived ${Date.now()}`;
	await page.request.post('/api/boards', { data: { title, template: 'blank' } });
	await page.goto('/');
	const tile = page.getByRole('listitem').filter({ hasText: title });
	await tile.getByRole('button', { name: `More for ${title}` }).click();
	await page.getByRole('menuitem', { name: 'Delete' }).click();
	await expect(tile).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(tile).toBeVisible();
});
