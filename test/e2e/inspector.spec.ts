import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, importPlan, openBoard, openPlan, test } from './pages.ts';

const plan = JSON.parse(
	readFileSync(
		join(import.meta.dirname, '../../packages/catalog/src/data/example-plan.json'),
		'utf8'
	)
) as unknown;

const inspectorOf = (page: Page): Locator =>
	page.getByRole('complementary', { name: /Details of the card/ });

/** The goals page of the example plan, with one goal opened by the keyboard. */
async function openGoal(page: Page, title: string): Promise<Locator> {
	const board = await openPlan(page, plan);
	await page.goto(`/b/${board.id}/goals`);
	await page.getByRole('button', { name: new RegExp(`^${title}`) }).press('Enter');
	const inspector = inspectorOf(page);
	await expect(inspector).toBeFocused();
	return inspector;
}

test('a number that cannot be read stays as typed, is explained, and Esc restores', async ({
	page
}) => {
	const inspector = await openGoal(page, 'Raise monthly');
	const target = inspector.getByLabel('Target', { exact: true });
	await target.fill('about 100');
	await target.press('Enter');
	await expect(inspector.getByRole('alert')).toHaveText(
		'This is not a number. Write it like 12,345.6.'
	);
	await expect(target).toHaveValue('about 100');
	await target.press('Escape');
	await expect(target).toHaveValue('115,000');
	await target.press('Escape');
	await expect(inspector).toHaveCount(0);
});

test('a number is read in the person’s own writing', async ({ browser }) => {
	const context = await browser.newContext({ locale: 'es-ES' });
	const page = await context.newPage();
	await page.goto(`/b/${await importPlan(page, plan)}/goals`);
	await page.getByRole('button', { name: /^Raise monthly/ }).press('Enter');
	const target = page.getByLabel('Valor objetivo', { exact: true });
	await target.fill('116.000,5');
	await target.press('Enter');
	await expect(target).toHaveValue('116.000,5');
	await expect(page.getByRole('row', { name: /^2 Raise monthly/ })).toContainText('116.001 €');
	await context.close();
});

test('each field is an undo step of its own', async ({ page }) => {
	const board = await openPlan(page, plan);
	await board.card('g-awareness').click({ position: { x: 60, y: 12 } });
	await page.keyboard.press('Enter');
	const inspector = inspectorOf(page);
	const [target, owner] = [
		inspector.getByLabel('Target', { exact: true }),
		inspector.getByLabel('Owner')
	];
	const before = await owner.inputValue();
	await target.fill('20');
	await target.press('Enter');
	await owner.fill('Somebody else');
	await owner.press('Enter');
	await inspector.press('Escape');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Enter');
	await expect(owner).toHaveValue(before);
	await expect(target).toHaveValue('20');
});

test('two people write one description, each keeping the caret', async ({ page, browser }) => {
	const here = (await openGoal(page, 'Open Spain')).getByLabel('Description');
	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: /^Open Spain/ }).press('Enter');
	const there = inspectorOf(other).getByLabel('Description');
	await here.fill('middle');
	await expect(there).toHaveValue('middle');
	await here.press('Control+Home');
	await there.press('Control+End');
	await Promise.all([page.keyboard.type('first '), other.keyboard.type(' last')]);
	for (const text of [here, there]) await expect(text).toHaveValue('first middle last');
	await context.close();
});

test('what an input method composes is written once, and beside others’ writing', async ({
	page,
	browser
}) => {
	const title = (await openGoal(page, 'Open Spain')).getByLabel('Title');
	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: /^Open Spain/ }).press('Enter');
	const there = inspectorOf(other).getByLabel('Title');
	const before = await title.inputValue();
	await title.press('Control+End');
	const input = await page.context().newCDPSession(page);
	await input.send('Input.imeSetComposition', {
		text: 'もく',
		selectionStart: 2,
		selectionEnd: 2
	});
	await there.press('Control+Home');
	await other.keyboard.type('We ');
	await expect(page.getByRole('row', { name: /We Open Spain/ })).toBeVisible();
	await expect(there).toHaveValue(`We ${before}`);
	await input.send('Input.insertText', { text: '目標' });
	for (const text of [title, there]) await expect(text).toHaveValue(`We ${before}目標`);
	await context.close();
});

test('a KPI of the catalogue gets its numbers from a spreadsheet', async ({ page }) => {
	const inspector = await openGoal(page, 'Raise awareness');
	await inspector.getByRole('button', { name: 'Link a KPI' }).click();
	await page.keyboard.type('net promoter');
	const found = inspector.getByRole('listbox').getByRole('option');
	await expect(found.first()).toContainText('Net Promoter');
	await page.keyboard.press('Enter');
	await inspector.getByRole('button', { name: 'Net Promoter Score (NPS)', exact: true }).click();
	await inspector.getByRole('button', { name: 'Paste numbers' }).click();
	const column = inspector.getByLabel('Numbers from a spreadsheet');
	await column.fill('30\nthirty\n');
	await expect(inspector.getByRole('alert')).toHaveText(
		'Row 2 has “thirty” where a number is expected.'
	);
	await column.fill('30\n31\n\n33');
	await inspector.getByRole('button', { name: 'Enter 3 numbers' }).click();
	await expect(inspector.getByLabel('Value in March 2026', { exact: true })).toHaveValue('33');
	await expect(inspector.getByText('February 2026 is missing.')).toBeVisible();
	await inspector.getByRole('button', { name: 'Add April 2026' }).click();
	await expect(inspector.getByLabel('Value in April 2026', { exact: true })).toBeFocused();
});

test('what was unlinked or deleted comes back from its note', async ({ page }) => {
	const inspector = await openGoal(page, 'Raise monthly');
	const unlink = inspector.getByRole('button', { name: /^Unlink/ });
	const links = await unlink.count();
	await unlink.first().click();
	await expect(unlink).toHaveCount(links - 1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(unlink).toHaveCount(links);
	await inspector.getByRole('button', { name: 'Delete card' }).click();
	const goal = page.getByRole('button', { name: /^Raise monthly/ });
	await expect(goal).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(goal.first()).toBeVisible();
});

test('the goals page remembers how it was left', async ({ page }) => {
	const board = await openPlan(page, plan);
	await page.goto(`/b/${board.id}/goals`);
	const goals = page.getByRole('row').filter({ hasText: /on track|at risk|off track/i });
	await expect(goals).toHaveCount(8);
	await page.getByRole('button', { name: 'Filter' }).click();
	await page.getByRole('checkbox', { name: 'At risk' }).check();
	await expect(goals).toHaveCount(2);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Sorted by/ }).click();
	await page.getByRole('menuitemradio', { name: 'By lane' }).click();
	await page.reload();
	await expect(goals).toHaveCount(2);
	await expect(page.getByRole('button', { name: 'Sorted by: By lane' })).toBeVisible();
});

test('a new goal is made in a lane and asks for its title', async ({ page }) => {
	const board = await openPlan(page, plan);
	await page.goto(`/b/${board.id}/goals`);
	await page.getByRole('button', { name: 'Add a goal' }).click();
	await inspectorOf(page).getByLabel('Title').fill('Halve the time to first value');
	const row = page.getByRole('row', { name: /Halve the time to first value/ });
	await expect(row).toContainText('Deploy');
	await expect(row).toContainText('No goal yet');
});

test('the panel keeps the keyboard when what had it goes, and gives it back at the end', async ({
	page,
	browser
}) => {
	const board = await openPlan(page, plan);
	const card = board.card('kpi-guest-posts');
	await card.click({ position: { x: 60, y: 12 } });
	await page.keyboard.press('Enter');
	const inspector = inspectorOf(page);
	await inspector.getByRole('button', { name: 'Paste numbers' }).click();
	await inspector.getByLabel('Numbers from a spreadsheet').fill('4');
	await inspector.getByRole('button', { name: /^Enter/ }).click();
	await expect(inspector).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card).toBeFocused();
	await page.keyboard.press('Enter');
	await inspector.getByLabel('Title').focus();
	const context = await browser.newContext();
	const other = await openBoard(await context.newPage(), board.id);
	await other.card('kpi-guest-posts').click({ position: { x: 60, y: 12 } });
	await other.page.keyboard.press('Delete');
	const gone = page.getByRole('complementary', { name: 'This card has been deleted.' });
	await expect(gone).toBeFocused();
	await context.close();
});
