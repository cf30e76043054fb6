import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, importPlan, openPlan, test } from './pages.ts';

const data = join(import.meta.dirname, '../../packages/catalog/src/data');
const plan = JSON.parse(readFileSync(join(data, 'example-plan.json'), 'utf8')) as Record<
	string,
	unknown
>;

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('home, board, panel, goals and document pass axe', async ({ page }) => {
			test.setTimeout(60_000);
			const clean = async (): Promise<void> => {
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			};
			await page.goto('/');
			await expect(page.getByRole('listitem').first()).toBeVisible();
			await clean();
			const board = await openPlan(page, plan);
			await expect(page.locator('[data-card]').first()).toBeVisible();
			await clean();
			await page.locator('[data-card="g-awareness"]').click({ position: { x: 60, y: 12 } });
			await page.keyboard.press('Enter');
			await expect(page.getByRole('complementary', { name: /Details/ })).toBeVisible();
			await clean();
			for (const path of ['goals', 'plan']) {
				await page.goto(`/b/${board.id}/${path}`);
				await expect(page.getByRole('heading').first()).toBeVisible();
				await clean();
			}
		});
	});

test('the page speaks the reader’s language, numbers and all', async ({ browser }) => {
	const context = await browser.newContext({ locale: 'pl-PL' });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
	await page.goto(`/b/${await importPlan(page, plan)}`);
	await expect(page.getByText(/107\s449/).first()).toBeVisible();
	await context.close();
});

test('a phone shows lanes and cards as a list that can be written on', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true
	});
	const page = await context.newPage();
	await page.goto(`/b/${await importPlan(page, plan)}`);
	await expect(page.getByText('18 guest articles').first()).toBeVisible();
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(overflow).toBe(false);
	await page.getByRole('button', { name: 'Add a note' }).click();
	await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
	await page.keyboard.type('From the phone');
	await page.keyboard.press('Escape');
	await expect(page.getByText('From the phone').first()).toBeVisible();
	await context.close();
});
