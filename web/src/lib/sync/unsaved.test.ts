import { describe, expect, test } from 'vitest';
import { Unsaved } from './unsaved.ts';

describe('counting what is not safe yet', () => {
	test('each change counts until the message that holds it is durable', () => {
		const unsaved = new Unsaved();
		for (let i = 0; i < 3; i++) {
			unsaved.change();
			unsaved.sent();
		}
		expect(unsaved.count).toBe(3);
		unsaved.saved(2);
		expect(unsaved.count).toBe(1);
		unsaved.saved(3);
		expect(unsaved.count).toBe(0);
		expect(unsaved.settled).toBe(true);
	});

	test('all that was made offline travels in one message and is safe with it', () => {
		const unsaved = new Unsaved();
		for (let i = 0; i < 4; i++) unsaved.change();
		unsaved.sent();
		expect(unsaved.count).toBe(4);
		unsaved.saved(1);
		expect(unsaved.count).toBe(0);
	});

	test('a change that is lost with its connection counts until the next one has it durable', () => {
		const unsaved = new Unsaved();
		unsaved.change();
		unsaved.sent();
		unsaved.lost();
		expect(unsaved.count).toBe(1);
		unsaved.sent();
		unsaved.saved(1);
		expect(unsaved.count).toBe(0);
	});

	test('the count of an old connection says nothing about a new one', () => {
		const unsaved = new Unsaved();
		unsaved.change();
		unsaved.sent();
		unsaved.saved(1);
		unsaved.lost();
		unsaved.change();
		unsaved.sent();
		expect(unsaved.count).toBe(1);
		unsaved.saved(1);
		expect(unsaved.count).toBe(0);
	});

	test('a change made after a message left is not safe when that message is', () => {
		const unsaved = new Unsaved();
		unsaved.change();
		unsaved.sent();
		unsaved.change();
		unsaved.saved(1);
		expect(unsaved.count).toBe(1);
	});

	test('a message without changes of ours is waited for all the same', () => {
		const unsaved = new Unsaved();
		unsaved.sent();
		expect(unsaved.settled).toBe(false);
		unsaved.saved(1);
		expect(unsaved.settled).toBe(true);
	});

	test('a server that confirms more than was sent, or the same twice, confuses nobody', () => {
		const unsaved = new Unsaved(2);
		unsaved.sent();
		unsaved.saved(1);
		unsaved.saved(7);
		expect(unsaved.count).toBe(0);
		unsaved.change();
		unsaved.sent();
		expect(unsaved.count).toBe(1);
		unsaved.saved(2);
		expect(unsaved.count).toBe(0);
	});

	test('what an earlier visit left is counted, also when it is found late', () => {
		const unsaved = new Unsaved(4);
		unsaved.change();
		unsaved.carry(2);
		expect(unsaved.count).toBe(7);
	});
});
