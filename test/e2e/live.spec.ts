import type { BoardPage } from './pages.ts';
import { expect, expectedNoise, NETWORK_IS_AWAY, openBoard, openNewBoard, test } from './pages.ts';
import type { Browser } from '@playwright/test';

async function second(browser: Browser, id: string): Promise<BoardPage> {
	const context = await browser.newContext();
	return openBoard(await context.newPage(), id);
}

test('two people see each other’s cards, titles and moves at once', async ({ page, browser }) => {
	const ada = await openNewBoard(page);
	const bo = await second(browser, ada.id);
	const id = await ada.create('Note', 'From Ada', { x: 60, y: 260 });
	await expect(bo.card(id)).toContainText('From Ada');
	const before = await bo.box(id);
	await ada.drag(id, { x: 304, y: 0 });
	await expect.poll(async () => (await bo.box(id)).x).toBeGreaterThan(before.x + 200);
	await bo.page.context().close();
});

test('two people see each other’s cursor, selection and writing', async ({ page, browser }) => {
	const ada = await openNewBoard(page);
	const bo = await second(browser, ada.id);
	const name =
		(await bo.page.getByRole('button', { name: /, you$/ }).getAttribute('aria-label'))?.replace(
			/, you$/,
			''
		) ?? '';
	await bo.view.hover({ position: { x: 500, y: 400 } });
	await bo.page.mouse.move(700, 500, { steps: 5 });
	await expect(ada.view.getByText(name, { exact: true })).toBeVisible();
	const id = await bo.create('Note', 'From Bo', { x: 60, y: 260 });
	await bo.card(id).click({ position: { x: 20, y: 20 } });
	await expect(ada.card(id).getByText(name, { exact: true }).last()).toBeVisible();
	await bo.page.keyboard.press('F2');
	await bo.page.keyboard.type(' more');
	await expect(ada.card(id).getByText(`${name} is writing`)).toBeVisible();
	await bo.page.context().close();
	// the author's name on the note stays, the cursor and the selection go
	await expect(ada.view.getByText(name, { exact: true })).toHaveCount(1);
});

test('two people write one title and keep every letter', async ({ page, browser }) => {
	const ada = await openNewBoard(page);
	const bo = await second(browser, ada.id);
	const id = await ada.create('Note', 'middle', { x: 60, y: 260 });
	await expect(bo.card(id)).toContainText('middle');
	for (const one of [ada, bo]) await one.card(id).dblclick({ position: { x: 30, y: 30 } });
	await bo.page.keyboard.press('Home');
	await Promise.all([
		ada.page.keyboard.type(' and an end', { delay: 15 }),
		bo.page.keyboard.type('a start, ', { delay: 15 })
	]);
	for (const one of [ada, bo])
		await expect(one.card(id).getByRole('textbox')).toHaveValue('a start, middle and an end');
	await bo.page.context().close();
});

test('letters for a card that another deletes make no cards, and it comes back', async ({
	page,
	browser
}) => {
	const ada = await openNewBoard(page);
	const bo = await second(browser, ada.id);
	const id = await ada.create('Note', 'A thought', { x: 60, y: 260 });
	await ada.page.keyboard.press('F2');
	await bo.card(id).click({ position: { x: 30, y: 30 } });
	await bo.page.keyboard.press('Delete');
	await expect(ada.card(id)).toHaveCount(0);
	await ada.page.keyboard.type(' and king');
	await expect(page.locator('[data-card]')).toHaveCount(0);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(ada.card(id)).toContainText('A thought');
	await bo.page.context().close();
});

test('a card that two carry lands where the last one lets go', async ({ page, browser }) => {
	const ada = await openNewBoard(page);
	const bo = await second(browser, ada.id);
	const id = await ada.create('Initiative', 'Guided demo', { x: 60, y: 260 });
	await expect(bo.card(id)).toBeVisible();
	const { x, y } = await ada.box(id);
	const lift = async (mouse: BoardPage['page']['mouse']): Promise<void> => {
		await mouse.move(x + 60, y + 12);
		await mouse.down();
	};
	await lift(page.mouse);
	await lift(bo.page.mouse);
	await page.mouse.move(x + 60, y + 112, { steps: 4 });
	await bo.page.mouse.move(x + 360, y + 212, { steps: 4 });
	await bo.page.mouse.up();
	await bo.saved();
	await page.mouse.move(x + 60, y + 172, { steps: 4 });
	await page.mouse.up();
	for (const one of [ada, bo])
		await expect.poll(() => one.box(id)).toMatchObject({ x, y: y + 160 });
	await bo.page.context().close();
});

test('undo takes back mine and leaves theirs', async ({ page, browser }) => {
	const ada = await openNewBoard(page);
	const bo = await second(browser, ada.id);
	const mine = await ada.create('Note', 'Mine', { x: 60, y: 260 });
	const theirs = await bo.create('Note', 'Theirs', { x: 360, y: 260 });
	await expect(ada.card(theirs)).toBeVisible();
	await ada.view.focus();
	for (let i = 0; i < 4; i++) await ada.page.keyboard.press('Control+z');
	await expect(ada.card(mine)).toHaveCount(0);
	await expect(ada.card(theirs)).toContainText('Theirs');
	await bo.page.context().close();
});

test('editing goes on offline, says so in words, and merges on return', async ({
	page,
	browser
}) => {
	expectedNoise.set(page, NETWORK_IS_AWAY);
	const ada = await openNewBoard(page);
	const bo = await second(browser, ada.id);
	await page.context().setOffline(true);
	await expect(page.getByText(/^Offline/).first()).toBeVisible({ timeout: 60_000 });
	const offline = await ada.create('Note', 'Made on the train', { x: 60, y: 260 });
	await expect(page.getByText(/Offline, \d+ changes? kept on this device/).first()).toBeVisible();
	const online = await bo.create('Note', 'Made at the office', { x: 360, y: 260 });
	await page.context().setOffline(false);
	await ada.saved();
	await expect(ada.card(online)).toBeVisible();
	await expect(bo.card(offline)).toContainText('Made on the train');
	await bo.page.context().close();
});

test('a reload loses nothing, also of what was made offline', async ({ page }) => {
	expectedNoise.set(page, NETWORK_IS_AWAY);
	const board = await openNewBoard(page);
	const before = await board.create('Note', 'Made online', { x: 60, y: 260 });
	await board.saved();
	await page.context().setOffline(true);
	await expect(page.getByText(/^Offline/).first()).toBeVisible({ timeout: 60_000 });
	const offline = await board.create('Note', 'Made offline', { x: 360, y: 260 });
	await expect(page.getByText(/Offline, \d+ changes? kept on this device/).first()).toBeVisible();
	await page.context().setOffline(false);
	await page.reload();
	await board.saved();
	await expect(board.card(before)).toContainText('Made online');
	await expect(board.card(offline)).toContainText('Made offline');
});

test('a board that was deleted and brought back goes on where it is open', async ({ page }) => {
	const board = await openNewBoard(page);
	await board.create('Note', 'Still here', { x: 60, y: 260 });
	await board.saved();
	await page.request.delete(`/api/boards/${board.id}`);
	const again = page.getByRole('button', { name: 'Load again' });
	await expect(again).toBeVisible();
	await page.request.post(`/api/boards/${board.id}/restore`);
	await again.click();
	await board.saved();
	await expect(board.titled('Still here')).toBeVisible();
});
