import { describe, expect, it } from 'vitest';
import { driverChain, rollForward } from './driver-chain.ts';

describe('the driver chain', () => {
	const chain = {
		visitors: 1_000,
		demand: 1.1,
		visitorToLead: 0.02,
		offlineLeads: 10,
		leadToMql: 0.5,
		mqlToSql: 0.5,
		sqlToOpp: 0.8,
		oppToWin: 0.4,
		market: 1,
		ticket: 200,
		price: 1
	};

	it('multiplies offline leads by demand too', () => {
		expect(driverChain(chain).leads).toBeCloseTo(33, 9);
	});

	it('wins no more than there are opportunities', () => {
		const { customers, opportunities } = driverChain({ ...chain, market: 9 });
		expect(customers).toBe(opportunities);
	});

	it('refuses a percentage that is not a share', () => {
		expect(() => driverChain({ ...chain, leadToMql: 45 })).toThrow('invalid leadToMql: 45');
	});

	it('carries a stock on by nothing in no period, and never below zero', () => {
		const stock = { start: 100, newMrr: 0, expansion: 0, contraction: 0.4, churn: 0.6, periods: 2 };
		expect(rollForward({ ...stock, periods: 0 })).toEqual([]);
		expect(rollForward(stock)).toEqual([0, 0]);
		expect(() => rollForward({ ...stock, churn: 0.7 })).toThrow(RangeError);
	});
});
