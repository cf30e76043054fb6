import { expect, openNewBoard, test } from './pages.ts';

test('each kind of card is made with its tool and shows its own face', async ({ page }) => {
	const board = await openNewBoard(page);
	const tools = ['Note', 'Goal', 'KPI', 'Initiative', 'Action', 'Ideal customer'];
	for (const [i, tool] of tools.entries()) {
		const id = await board.create(tool, `A ${tool} of ours`, {
			x: 60 + (i % 3) * 420,
			y: 300 + Math.floor(i / 3) * 290
		});
		await expect(board.card(id)).toHaveAttribute('aria-label', new RegExp(`^${tool}`));
	}
	await board.saved();
	await page.reload();
	for (const tool of tools) await expect(board.titled(`A ${tool} of ours`)).toBeVisible();
});

test('a card is dragged to another lane in one step and back by undo', async ({ page }) => {
	const board = await openNewBoard(page);
	const id = await board.create('Initiative', 'Guided demo', { x: 60, y: 260 });
	await expect(board.card(id)).toHaveAttribute('data-lane', 'position');
	const before = await board.box(id);
	await board.drag(id, { x: 608, y: 40 });
	await expect(board.card(id)).toHaveAttribute('data-lane', 'acquire');
	await page.keyboard.press('Control+z');
	await expect(board.card(id)).toHaveAttribute('data-lane', 'position');
	await expect.poll(() => board.box(id)).toMatchObject({ x: before.x, y: before.y });
	await page.keyboard.press('Control+Shift+z');
	await expect(board.card(id)).toHaveAttribute('data-lane', 'acquire');
});

test('a card is resized by its corner, and not beyond what can be read', async ({ page }) => {
	const board = await openNewBoard(page);
	const id = await board.create('Initiative', 'Guided demo', { x: 60, y: 260 });
	await board.card(id).click({ position: { x: 40, y: 12 } });
	const before = await board.box(id);
	const pull = async (dx: number, dy: number): Promise<void> => {
		const handle = page.locator('[data-handle]').last();
		const box = (await handle.boundingBox()) ?? before;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + dx, y + dy, { steps: 5 });
		await page.mouse.up();
	};
	await pull(80, 40);
	await expect.poll(async () => (await board.box(id)).width).toBeGreaterThan(before.width + 60);
	await page.keyboard.press('Control+z');
	await expect.poll(async () => (await board.box(id)).width).toBe(before.width);
	await pull(-900, -900);
	await expect.poll(async () => (await board.box(id)).width).toBe(96);
});

test('a title is edited in place, and its fields in the panel', async ({ page }) => {
	const board = await openNewBoard(page);
	const id = await board.create('Goal', 'Win ten customers', { x: 60, y: 260 });
	await board.card(id).dblclick({ position: { x: 60, y: 50 } });
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Win twenty customers');
	await page.keyboard.press('Escape');
	await expect(board.card(id)).toContainText('Win twenty customers');
	await board.card(id).click({ position: { x: 60, y: 12 } });
	await page.keyboard.press('Enter');
	const panel = page.getByRole('complementary', { name: /Details of the card/ });
	await panel.getByLabel('Target', { exact: true }).fill('20');
	await panel.getByLabel('Target', { exact: true }).press('Enter');
	await panel.getByLabel('Owner', { exact: true }).fill('Iga');
	await panel.getByLabel('Owner', { exact: true }).press('Enter');
	await board.saved();
	await expect.poll(async () => (await board.gap()).goals[0]?.target).toBe(20);
});

test('a goal is linked to its KPI and an initiative to its goal, and unlinked by undo', async ({
	page
}) => {
	const board = await openNewBoard(page);
	const goal = await board.create('Goal', 'Win ten customers', { x: 60, y: 300 });
	await board.create('KPI', 'New customers', { x: 360, y: 300 });
	const work = await board.create('Initiative', 'Guided demo', { x: 60, y: 620 });
	const link = async (from: string, to: string): Promise<void> => {
		await board.card(from).click({ position: { x: 40, y: 12 } });
		await page.keyboard.press('l');
		await page
			.getByRole('option', { name: to })
			.or(page.getByRole('menuitem', { name: to }))
			.first()
			.click();
	};
	await link(goal, 'New customers');
	await link(work, 'Win ten customers');
	await board.saved();
	await expect.poll(async () => (await board.gap()).goals[0]).toMatchObject({ initiatives: 1 });
	await page.keyboard.press('Control+z');
	await expect.poll(async () => (await board.gap()).goals[0]).toMatchObject({ initiatives: 0 });
});

test('several cards are selected with a marquee, deleted together and brought back', async ({
	page
}) => {
	const board = await openNewBoard(page);
	const ids = [
		await board.create('Note', 'One', { x: 60, y: 300 }),
		await board.create('Note', 'Two', { x: 360, y: 300 })
	];
	const area = (await board.view.boundingBox()) ?? { x: 0, y: 0 };
	await page.mouse.move(area.x + 40, area.y + 270);
	await page.mouse.down();
	await page.mouse.move(area.x + 560, area.y + 560, { steps: 8 });
	await page.mouse.up();
	await expect(page.getByText('2 cards', { exact: true })).toBeVisible();
	await page.keyboard.press('Delete');
	for (const id of ids) await expect(board.card(id)).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).last().click();
	for (const id of ids) await expect(board.card(id)).toBeVisible();
});

test('the view pans with the wheel, zooms at the pointer and changes faces', async ({ page }) => {
	const board = await openNewBoard(page);
	const id = await board.create('Initiative', 'Guided demo', { x: 60, y: 260 });
	const before = await board.box(id);
	await board.view.hover({ position: { x: 700, y: 500 } });
	await page.mouse.wheel(100, 0);
	await expect.poll(async () => (await board.box(id)).x).toBe(before.x - 100);
	await page.keyboard.down('Control');
	for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 120);
	await page.keyboard.up('Control');
	// drawn on the canvas now: the element has gone
	await expect(board.card(id)).toBeHidden();
	await page.keyboard.press('Shift+0');
	await expect(board.card(id)).toBeVisible();
});

test('everything is reached by keyboard: made, moved, opened, deleted', async ({ page }) => {
	const board = await openNewBoard(page);
	await board.view.focus();
	await page.keyboard.press('n');
	await page.keyboard.type('By hand');
	await page.keyboard.press('Escape');
	const card = board.titled('By hand');
	await expect(card).toBeFocused();
	const id = (await card.getAttribute('data-card')) ?? '';
	const before = await board.box(id);
	await page.keyboard.press('ArrowRight');
	await expect.poll(async () => (await board.box(id)).x).toBe(before.x + 8);
	await page.keyboard.press('Delete');
	await expect(card).toHaveCount(0);
});

test('what is chosen from a menu takes the keyboard, and a closed list gives it back', async ({
	page
}) => {
	const board = await openNewBoard(page);
	await board.view.click({ button: 'right', position: { x: 300, y: 700 } });
	await page.getByRole('menuitem', { name: 'Add here: Goal' }).click();
	await page.keyboard.type('King of the hill');
	await page.keyboard.press('Enter');
	await expect(board.titled('King of the hill')).toBeFocused();
	await board.create('KPI', 'Hills', { x: 700, y: 300 });
	await page.keyboard.press('l');
	await page.keyboard.press('Escape');
	await expect(board.titled('Hills')).toBeFocused();
});

test('the board has the keyboard once the focused card is deleted', async ({ page }) => {
	const board = await openNewBoard(page);
	await board.create('Note', 'Away with it', { x: 60, y: 260 });
	await page.keyboard.press('Delete');
	await expect(board.view).toBeFocused();
});
