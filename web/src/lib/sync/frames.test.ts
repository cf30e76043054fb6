import { describe, expect, test } from 'vitest';
import { awareness, queryAwareness, readFrame, step1, step2, update } from './frames.ts';

const bytes = new Uint8Array([1, 2, 3]);

describe('frames of the y-websocket protocol', () => {
	test.each([
		['step 1', step1(bytes), [0, 0, 3, 1, 2, 3]],
		['step 2', step2(bytes), [0, 1, 3, 1, 2, 3]],
		['an update', update(bytes), [0, 2, 3, 1, 2, 3]],
		['awareness', awareness(bytes), [1, 3, 1, 2, 3]],
		['a question for awareness', queryAwareness(), [3]]
	])('%s is written as PROTOCOL.md has it', (_name, frame, expected) => {
		expect([...frame]).toEqual(expected);
	});

	test.each([
		[step1(bytes), { type: 'step-1', vector: bytes }],
		[step2(bytes), { type: 'step-2', update: bytes }],
		[update(bytes), { type: 'update', update: bytes }],
		[awareness(bytes), { type: 'awareness', update: bytes }],
		[queryAwareness(), { type: 'query-awareness' }]
	])('what is written is read back (%#)', (frame, expected) => {
		expect(readFrame(frame)).toEqual(expected);
	});

	test('a notice is one JSON text behind its type', () => {
		const text = new TextEncoder().encode('{"type":"saved","count":3}');
		const frame = new Uint8Array([100, text.length, ...text]);
		expect(readFrame(frame)).toEqual({ type: 'notice', notice: { type: 'saved', count: 3 } });
	});

	test('a type from the future is nothing to us', () => {
		expect(readFrame(new Uint8Array([77, 1]))).toEqual({ type: 'other' });
	});

	test('a frame that is cut short throws', () => {
		expect(() => readFrame(step2(bytes).subarray(0, 4))).toThrow();
	});
});
