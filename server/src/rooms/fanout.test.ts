import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Fanout, type Receiver } from './fanout.ts';
import { packed } from './frames.ts';
import { MAX_PACK_BYTES } from './limits.ts';

class Listener implements Receiver {
	readonly deliveries: Buffer[] = [];

	deliver(pieces: readonly Uint8Array[]): void {
		this.deliveries.push(Buffer.concat(pieces));
	}
}

const message = (text: string): Uint8Array => Buffer.from(text);
const packs = (...texts: string[]): Buffer =>
	Buffer.concat(texts.map((text) => packed(message(text))));

describe('what a turn brings for everybody', () => {
	const [ada, bo, cy] = [new Listener(), new Listener(), new Listener()];
	const fanout = new Fanout([ada, bo, cy]);

	test('R3 goes to each at once, in order, without what is their own', async () => {
		fanout.add(message('a1'), ada);
		fanout.add(message('b1'), bo);
		fanout.add(message('a2'), ada);
		fanout.add(message('a3'), ada);
		expect(cy.deliveries).toEqual([]);
		await turn();
		expect(ada.deliveries).toEqual([packs('b1')]);
		expect(bo.deliveries).toEqual([packs('a1', 'a2', 'a3')]);
		expect(cy.deliveries).toEqual([packs('a1', 'b1', 'a2', 'a3')]);
	});

	test('R3 is nothing for somebody who was alone in sending', async () => {
		fanout.add(message('a4'), ada);
		await turn();
		expect(ada.deliveries).toHaveLength(1);
		expect(cy.deliveries).toHaveLength(2);
	});

	test('does not wait when it is large', () => {
		fanout.add(new Uint8Array(MAX_PACK_BYTES), bo);
		expect(ada.deliveries.at(-1)?.length).toBeGreaterThan(MAX_PACK_BYTES);
	});

	test('is read by WebSocket clients, however long a message', () => {
		for (const [length, head] of [
			[125, [0x82, 125]],
			[126, [0x82, 126, 0, 126]],
			[65_535, [0x82, 126, 255, 255]],
			[65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]]
		] as const) {
			const frame = packed(new Uint8Array(length).fill(7));
			expect([...frame.subarray(0, head.length)]).toEqual(head);
			expect(frame.length).toBe(head.length + length);
			expect(frame.at(-1)).toBe(7);
		}
	});
});
