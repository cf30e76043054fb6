import { describe, expect, it, test } from 'vitest';
import { comesTooLate, dealsOfHire, hiresNeeded, levers, spendForLeads } from './levers.ts';

describe('a hire', () => {
	const hire = { monthsLeft: 9, startsIn: 2, ramp: [0, 0.25, 0.5, 0.75, 1], quota: 4 };

	test.each([
		// months left, deals, too late
		[9, 18, false],
		[7, 10, false],
		[6, 6, true],
		[4, 1, true],
		[2, 0, true],
		[0, 0, true]
	])('with %d months left brings %d deals', (monthsLeft, deals, late) => {
		expect(dealsOfHire({ ...hire, monthsLeft })).toBe(deals);
		expect(comesTooLate({ ...hire, monthsLeft })).toBe(late);
	});

	it('that brings nothing closes no shortfall', () => {
		expect(hiresNeeded(5, 0)).toBeNull();
		expect(hiresNeeded(0, 0)).toBe(0);
		expect(hiresNeeded(54, 18)).toBe(3);
	});
});

describe('a lever', () => {
	const input = {
		shortfall: 24,
		leadsPlanned: 3_000,
		leadToCustomer: 0.05,
		cpl: 60,
		elasticity: 0.8,
		ticket: 219,
		hireDeals: 18,
		channelMonths: 6
	};

	it('pulled alone as far as it says closes the shortfall', () => {
		const pulled = levers(input);
		const customers = input.leadsPlanned * input.leadToCustomer;
		const closed = customers + input.shortfall;
		expect((pulled.hires ?? 0) * input.hireDeals).toBeGreaterThanOrEqual(input.shortfall);
		expect((input.leadsPlanned + (pulled.extraLeads ?? 0)) * 0.05).toBeCloseTo(closed, 9);
		expect(input.leadsPlanned * (pulled.neededConversion ?? 0)).toBeCloseTo(closed, 9);
		expect((pulled.newChannelLeadsPerMonth ?? 0) * 6 * 0.05).toBeCloseTo(24, 9);
		expect(customers * (pulled.neededTicket ?? 0)).toBeCloseTo(closed * input.ticket, 6);
		const spend = 3_000 * 60 + (pulled.extraBudget ?? 0);
		expect(3_000 * (spend / (3_000 * 60)) ** 0.8).toBeCloseTo(3_480, 6);
	});

	it('that would need a rate above one cannot close it', () => {
		expect(levers({ ...input, shortfall: 2_900 })).toMatchObject({
			neededConversion: null,
			conversionLiftPct: null
		});
	});

	it('without leads, customers or time is none', () => {
		expect(levers({ ...input, leadToCustomer: 0, hireDeals: 0, channelMonths: 0 })).toMatchObject({
			hires: null,
			extraLeads: null,
			extraBudget: null,
			newChannelLeadsPerMonth: null,
			neededTicket: null
		});
		expect(levers({ ...input, leadsPlanned: 0 })).toMatchObject({
			extraBudget: 480 * 60,
			neededConversion: null
		});
		expect(levers({ ...input, channelMonths: -1 }).newChannelLeadsPerMonth).toBeNull();
	});

	it('has nothing to do where nothing is missing', () => {
		expect(levers({ ...input, shortfall: -5 })).toMatchObject({
			hires: 0,
			extraLeads: 0,
			extraBudget: 0,
			conversionLiftPct: 0,
			neededTicket: 219
		});
	});

	it('of spend refuses leads and elasticities that are none', () => {
		for (const [now, needed, elasticity] of [
			[0, 10, 1],
			[10, -1, 1],
			[10, 20, 0]
		] as const)
			expect(() => spendForLeads(now, needed, 100, elasticity)).toThrow(RangeError);
		expect(spendForLeads(10, 20, 0, 1)).toEqual({ spendNeeded: 0, increasePct: null });
	});
});
