/** The pages as a person knows them, and a test that fails on any console error. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** Console lines that a test expects, by a part of their text. */
export const expectedNoise = new WeakMap<Page, RegExp>();

/** Fails when a page that the test opened wrote an error to its console or threw one. */
export const test = base.extend<{ noErrors: undefined }>({
	noErrors: [
		async ({ context }, use) => {
			const errors: string[] = [];
			const listen = (page: Page): void => {
				const note = (text: string): void => {
					if (!expectedNoise.get(page)?.test(text)) errors.push(text);
				};
				page.on('pageerror', (error) => note(error.message));
				page.on('console', (message) => {
					if (message.type() === 'error') note(message.text());
				});
			};
			context.on('page', listen);
			await use(undefined);
			expect(errors).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** What a browser says of a socket while its server or its network is away. */
export const NETWORK_IS_AWAY =
	/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|WebSocket connection/;

/** Makes a board through the interface that others build on, and opens it. */
export async function openNewBoard(
	page: Page,
	template: 'padre' | 'blank' = 'padre'
): Promise<BoardPage> {
	const response = await page.request.post('/api/boards', {
		data: { title: 'Test plan', template }
	});
	expect(response.status()).toBe(201);
	const { id } = (await response.json()) as { id: string };
	return openBoard(page, id);
}

/** Imports a plan and opens its board. */
export async function openPlan(page: Page, plan: unknown): Promise<BoardPage> {
	return openBoard(page, await importPlan(page, plan));
}

/** Imports a plan through the interface that others build on; answers its board's id. */
export async function importPlan(page: Page, plan: unknown): Promise<string> {
	const response = await page.request.post('/api/boards', { data: plan });
	expect(response.status(), await response.text()).toBe(201);
	return ((await response.json()) as { id: string }).id;
}

export async function openBoard(page: Page, id: string): Promise<BoardPage> {
	await page.goto(`/b/${id}`);
	const board = new BoardPage(page, id);
	await board.saved();
	return board;
}

export class BoardPage {
	readonly page: Page;
	readonly id: string;
	readonly view: Locator;

	constructor(page: Page, id: string) {
		this.page = page;
		this.id = id;
		this.view = page.getByRole('region', { name: 'Board', exact: true });
	}

	/** The bar says, in words, that everything is on the server's disk. */
	async saved(within = 15_000): Promise<void> {
		const label = this.page.getByText('Saved', { exact: true }).first();
		await expect(label).toBeVisible({ timeout: within });
	}

	card(id: string): Locator {
		return this.page.locator(`[data-card="${id}"]`);
	}

	titled(title: string): Locator {
		return this.page.locator('[data-card]').filter({ hasText: title });
	}

	/** Writes a new card of a tool where one clicks; answers its id. */
	async create(tool: string, title: string, at: { x: number; y: number }): Promise<string> {
		await this.page
			.getByRole('toolbar', { name: 'Tools' })
			.getByRole('button', { name: tool, exact: true })
			.click();
		await this.view.click({ position: at });
		await this.page.keyboard.type(title);
		await this.page.keyboard.press('Escape');
		const card = this.titled(title);
		await expect(card).toBeVisible();
		return (await card.getAttribute('data-card')) ?? '';
	}

	/** Carries a card by hand: presses in its head, moves in steps, lets go. */
	async drag(id: string, by: { x: number; y: number }): Promise<void> {
		const box = await this.box(id);
		const [x, y] = [box.x + box.width / 2, box.y + 12];
		await this.page.mouse.move(x, y);
		await this.page.mouse.down();
		await this.page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
		await this.page.mouse.move(x + by.x, y + by.y, { steps: 4 });
		await this.page.mouse.up();
	}

	async box(id: string): Promise<{ x: number; y: number; width: number; height: number }> {
		const box = await this.card(id).boundingBox();
		if (!box) throw new Error(`card ${id} is not on the screen`);
		return box;
	}

	/** What the server reckons, through the interface that others build on. */
	async gap(): Promise<GapLike> {
		const response = await this.page.request.get(`/api/boards/${this.id}/gap`);
		expect(response.status()).toBe(200);
		return (await response.json()) as GapLike;
	}
}

/** The parts of a gap report that the tests compare. */
export interface GapLike {
	asOf: string;
	goals: {
		goal: string;
		title: string;
		state: string;
		target: number | null;
		shortfall: number | null;
		chance: number | null;
		actual: number | null;
		forecast: { value: number; basis: string } | null;
	}[];
}
