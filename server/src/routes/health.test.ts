import { expect, test } from 'vitest';
import { MemoryStore } from '../storage/index.ts';
import { openStage } from './stage.ts';

class Disk extends MemoryStore {
	state: 'fine' | 'full' | 'stuck' = 'fine';
	probes = 0;

	override async probe(): Promise<void> {
		this.probes++;
		if (this.state === 'full') throw new Error('disk full');
		if (this.state === 'stuck') await new Promise(() => undefined);
	}
}

test('health answers whether storage takes writes', async () => {
	const store = new Disk();
	const { app, clock } = await openStage({ store });
	const health = await app.inject('/healthz');
	expect([health.statusCode, health.json()]).toEqual([200, { status: 'ok' }]);
	store.state = 'full';
	await clock.step(1_000);
	const ill = await app.inject('/healthz');
	expect(ill.statusCode).toBe(503);
	expect(ill.json()).toMatchObject({
		status: 'refusing',
		message: 'The server cannot write to its disk at the moment. Please try again soon.'
	});
	store.state = 'fine';
	await clock.step(1_000);
	expect((await app.inject('/healthz')).statusCode).toBe(200);
});

test('a disk that does not answer takes no writes', async () => {
	const store = new Disk();
	store.state = 'stuck';
	const { app, clock } = await openStage({ store });
	const health = app.inject('/healthz');
	await clock.step(0);
	await clock.step(2_000);
	expect((await health).statusCode).toBe(503);
});

test('who asks often costs no disk', async () => {
	const store = new Disk();
	const { app } = await openStage({ store });
	for (let i = 0; i < 20; i++) await app.inject('/healthz');
	expect(store.probes).toBe(1);
});

test('a server that stops says so', async () => {
	const { app } = await openStage({ isStopping: () => true });
	expect((await app.inject('/healthz')).json()).toMatchObject({ status: 'stopping' });
});
