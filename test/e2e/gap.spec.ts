import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openBoard, openPlan, test } from './pages.ts';

const plan = JSON.parse(
	readFileSync(
		join(import.meta.dirname, '../../packages/catalog/src/data/example-plan.json'),
		'utf8'
	)
) as { goals: { id: string; expectedAnalysis: Record<string, number | string> }[] };

test('the gap of the example plan is what the plan says of itself', async ({ page }) => {
	const board = await openPlan(page, plan);
	const report = await board.gap();
	expect(report.asOf).toBe('2026-03-31');
	for (const { id, expectedAnalysis } of plan.goals) {
		const gap = report.goals.find(({ goal }) => goal === id);
		expect(gap?.forecast?.value).toBeCloseTo(Number(expectedAnalysis['forecastAtDue']), 3);
		expect(gap?.chance).toBeCloseTo(Number(expectedAnalysis['probability']), 3);
		expect(gap?.state).toBe(expectedAnalysis['state']);
	}
});

test('ribbon, badge and goals page show the report, ranked by shortfall', async ({ page }) => {
	const board = await openPlan(page, plan);
	const ribbon = page.getByRole('region', { name: 'The gap to the goal' });
	await expect(ribbon).toContainText('€107,449');
	await expect(ribbon).toContainText('€7,551 short');
	await expect(ribbon).toContainText('9%');
	await page.goto(`/b/${board.id}/goals`);
	const rows = page.getByRole('row').filter({ hasText: /track|risk/i });
	await expect(rows.first()).toContainText('Open Spain');
	await expect(rows).toHaveCount(8);
	const report = await board.gap();
	expect(report.goals.map(({ goal }) => goal)).toEqual([
		'g-spain',
		'g-mrr',
		'g-churn',
		'g-mql',
		'g-pricing',
		'g-convert',
		'g-clv',
		'g-awareness'
	]);
});

// how soon is measured by `npm run bench gap`; a test that reads the clock fails on a slow day
test('a committed change reaches the other browser’s ribbon', async ({ page, browser }) => {
	const ada = await openPlan(page, plan);
	const context = await browser.newContext();
	const bo = await openBoard(await context.newPage(), ada.id);
	const ribbon = bo.page.getByRole('region', { name: 'The gap to the goal' });
	await expect(ribbon).toContainText('€7,551 short');
	await page.goto(`/b/${ada.id}/goals`);
	await page.getByRole('row').filter({ hasText: 'Raise monthly recurring revenue' }).click();
	const target = page.getByRole('complementary').getByLabel('Target', { exact: true });
	await target.fill('110000');
	await target.press('Enter');
	await expect(ribbon).toContainText('€2,551 short', { timeout: 5_000 });
	await context.close();
});

test('another actual retires the plan’s own forecast, and undo brings it back', async ({
	page
}) => {
	const board = await openPlan(page, plan);
	const mrr = async () => (await board.gap()).goals.find(({ goal }) => goal === 'g-mrr');
	expect(await mrr()).toMatchObject({ actual: 72_179, forecast: { basis: 'plan' } });
	await page.keyboard.press('8');
	await board
		.titled('Monthly recurring revenue')
		.last()
		.click({ position: { x: 60, y: 12 } });
	await page.keyboard.press('Enter');
	const march = page.getByLabel('Value in March 2026', { exact: true });
	await march.fill('80,000');
	await march.press('Enter');
	await expect.poll(mrr).toMatchObject({ actual: 80_000, forecast: { basis: 'computed' } });
	const ribbon = page.getByRole('region', { name: 'The gap to the goal' });
	await expect(ribbon).toContainText('€80,000');
	await march.press('Escape');
	await board.view.focus();
	await page.keyboard.press('Control+z');
	await expect.poll(mrr).toMatchObject({ actual: 72_179, forecast: { basis: 'plan' } });
	await expect(ribbon).toContainText('€7,551 short');
});
