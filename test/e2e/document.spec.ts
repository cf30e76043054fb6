import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openPlan, test } from './pages.ts';

const data = join(import.meta.dirname, '../../packages/catalog/src/data');
const plan = JSON.parse(readFileSync(join(data, 'example-plan.json'), 'utf8')) as Record<
	string,
	unknown
>;

test('the plan leaves as Markdown, the same from the button and from its address', async ({
	page
}) => {
	const board = await openPlan(page, plan);
	const response = await page.request.get(`/api/boards/${board.id}/plan.md`);
	expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
	const text = await response.text();
	await page.getByRole('button', { name: 'Export' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: 'Marketing and sales plan' }).click();
	const file = await (await download).path();
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the plan has the sections of both plans in order, and the report’s numbers', async ({
	page
}) => {
	const board = await openPlan(page, plan);
	const text = await (await page.request.get(`/api/boards/${board.id}/plan.md`)).text();
	const order = [
		'Market analysis',
		'Marketing mix',
		'Marketing budget',
		'Measurement and analytics',
		'Sales goals',
		'Sales team structure',
		'Sales forecast',
		'Sales metrics'
	];
	const places = order.map((title) => text.search(new RegExp(`^#+ .*${title}`, 'm')));
	expect(places.every((place) => place >= 0)).toBe(true);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	for (const number of ['€107,449', '€7,551', '€115,000', '€72,179'])
		expect(text).toContain(number);
});
