import { describe, expect, test } from 'vitest';
import { paperOf } from './fake-server.ts';
import { Ledger, type LedgerPaper } from './ledger.ts';

function paper(lines: Record<string, string> = {}): LedgerPaper & { lines: Map<string, string> } {
	const map = new Map(Object.entries(lines));
	return {
		...paperOf(map),
		get length() {
			return map.size;
		},
		lines: map
	};
}

describe('the ledger of what waits on this device', () => {
	test('a reload finds the count that the last visit wrote', () => {
		const device = paper();
		new Ledger(device, 'plan', 1).write(4);
		expect(new Ledger(device, 'plan', 2).takeOver()).toBe(4);
	});

	test('the counts of several tabs add up, and are taken over once', () => {
		const device = paper();
		new Ledger(device, 'plan', 1).write(4);
		new Ledger(device, 'plan', 2).write(3);
		expect(new Ledger(device, 'plan', 3).takeOver()).toBe(7);
		expect([...device.lines]).toEqual([['northlane.unsaved.plan.3', '7']]);
	});

	test('once all is safe no line is left', () => {
		const device = paper();
		const ledger = new Ledger(device, 'plan', 1);
		ledger.write(2);
		ledger.write(0);
		expect(device.lines.size).toBe(0);
	});

	test('the lines of other boards, and what is no count, are left alone', () => {
		const device = paper({
			'northlane.unsaved.other.1': '5',
			'northlane.unsaved.plan.1': 'many',
			'northlane.language': 'pl'
		});
		expect(new Ledger(device, 'plan', 2).takeOver()).toBe(0);
		expect(device.lines.get('northlane.unsaved.other.1')).toBe('5');
		expect(device.lines.get('northlane.language')).toBe('pl');
	});

	test('a full device loses the count and nothing else', () => {
		const device = paper();
		device.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		expect(() => new Ledger(device, 'plan', 1).write(1)).not.toThrow();
	});
});
