/** From a revenue target back to the calls of a day (DOMAIN §8.5). */
import { capacity } from './capacity.ts';
import { requireShares } from './share.ts';

export interface ReverseFunnelInput {
	revenueTarget: number;
	/** Revenue a customer. */
	ticket: number;
	rates: { qualifiedToCustomer: number; demoToQualified: number; callToDemo: number };
	workingDays: number;
	/** What one person does in a day. */
	capPerRep?: { call: number; demo: number };
}

export interface ReverseFunnel {
	customers: number;
	qualifiedLeads: number;
	demos: number;
	calls: number;
	callsPerDay: number;
	demosPerDay: number;
	qualifiedPerDay: number;
	callsPerDeal: number;
	/** People needed; null without a capacity. */
	reps: number | null;
}

/** Throws where a rate, the ticket or the days are not above zero: no volume would do. */
export function reverseFunnel({
	revenueTarget,
	ticket,
	rates,
	workingDays,
	capPerRep
}: ReverseFunnelInput): ReverseFunnel {
	requireShares(rates);
	for (const [name, value] of Object.entries({ ticket, workingDays, ...rates }))
		if (!(value > 0)) throw new RangeError(`invalid ${name}: ${value}`);
	const customers = revenueTarget / ticket;
	const qualifiedLeads = customers / rates.qualifiedToCustomer;
	const demos = qualifiedLeads / rates.demoToQualified;
	const calls = demos / rates.callToDemo;
	const [callsPerDay, demosPerDay] = [calls / workingDays, demos / workingDays];
	return {
		customers,
		qualifiedLeads,
		demos,
		calls,
		callsPerDay,
		demosPerDay,
		qualifiedPerDay: qualifiedLeads / workingDays,
		callsPerDeal: 1 / (rates.qualifiedToCustomer * rates.demoToQualified * rates.callToDemo),
		reps: capPerRep ? repsFor(callsPerDay, demosPerDay, capPerRep) : null
	};
}

function repsFor(
	calls: number,
	demos: number,
	{ call, demo }: { call: number; demo: number }
): number {
	return capacity({
		call: { perDay: calls, capPerRep: call },
		demo: { perDay: demos, capPerRep: demo }
	}).reps;
}
