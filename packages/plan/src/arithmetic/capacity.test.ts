import { describe, expect, it, test } from 'vitest';
import { activityRatios, bottleneck, capacity, pipelineNeeded } from './capacity.ts';
import { reverseFunnel } from './reverse-funnel.ts';

describe('capacity', () => {
	it('of whole work needs no further person for a rounding', () => {
		const work = { call: { perDay: 2.1, capPerRep: 0.3 } };
		expect(2.1 / 0.3).toBeGreaterThan(7);
		expect(capacity(work).reps).toBe(7);
		expect(capacity({}).reps).toBe(0);
	});

	it('refuses a day or a capacity of nothing', () => {
		expect(() => capacity({}, { utilisation: 0 })).toThrow(RangeError);
		expect(() => capacity({ call: { perDay: 1, capPerRep: 0 } })).toThrow(RangeError);
	});

	it('has no ratio to nothing', () => {
		expect(activityRatios(10, 0, 0)).toMatchObject({ callsPerDemo: null, callToDemo: 0 });
	});

	it('says when neither leads nor people hold the deals up', () => {
		expect(bottleneck(400, 0.05, 5, 4)).toMatchObject({ deals: 20, bottleneck: 'none' });
		expect(() => bottleneck(400, 5, 5, 4)).toThrow(RangeError);
	});

	test.each([
		// remaining, win rate, open, needed
		[60_000, 0, 1, { requiredPipeline: null, missing: null }],
		[0, 0.3, 9, { requiredPipeline: 0, coverage: null, missing: 0 }],
		[-5, 0.3, 9, { requiredPipeline: 0, coverage: null, missing: 0 }],
		[30, 0.3, 900, { requiredPipeline: 100, coverage: 30, missing: 0 }]
	])('of %d at %d with %d open needs a pipeline of %j', (remaining, winRate, open, needed) => {
		expect(pipelineNeeded(remaining, winRate, open)).toMatchObject(needed);
	});

	it('has no funnel through a rate of nothing, or of more than all', () => {
		const funnel = { revenueTarget: 100, ticket: 10, workingDays: 20 };
		const rates = { qualifiedToCustomer: 0.25, demoToQualified: 0.2, callToDemo: 0.125 };
		expect(reverseFunnel({ ...funnel, rates }).calls).toBe(1_600);
		for (const callToDemo of [0, 12.5])
			expect(() => reverseFunnel({ ...funnel, rates: { ...rates, callToDemo } })).toThrow(
				'invalid callToDemo'
			);
	});
});
