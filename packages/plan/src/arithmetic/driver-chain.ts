/** From visitors to new recurring revenue, and from there along the months (DOMAIN §8.4.5, 3 and 4). */
import { requireShares } from './share.ts';

export interface DriverChainInput {
	visitors: number;
	/** Multiplies traffic. */
	demand: number;
	visitorToLead: number;
	/** Leads that never saw the website. */
	offlineLeads?: number;
	leadToMql: number;
	mqlToSql: number;
	sqlToOpp: number;
	oppToWin: number;
	/** Multiplies the win rate, which stays at most one. */
	market: number;
	/** New recurring revenue a customer. */
	ticket: number;
	/** Multiplies the ticket. */
	price: number;
}

export interface DriverChain {
	leads: number;
	mqls: number;
	sqls: number;
	opportunities: number;
	customers: number;
	newMrr: number;
}

/** One period of the funnel. Fractions stay inside; rounding is for the screen. Throws on a rate that is none. */
export function driverChain(input: DriverChainInput): DriverChain {
	const { visitors, demand, visitorToLead, offlineLeads = 0 } = input;
	const { leadToMql, mqlToSql, sqlToOpp, oppToWin } = input;
	requireShares({ visitorToLead, leadToMql, mqlToSql, sqlToOpp, oppToWin });
	const leads = (visitors * visitorToLead + offlineLeads) * demand;
	const mqls = leads * leadToMql;
	const sqls = mqls * mqlToSql;
	const opportunities = sqls * sqlToOpp;
	const customers = opportunities * Math.min(1, oppToWin * input.market);
	return {
		leads,
		mqls,
		sqls,
		opportunities,
		customers,
		newMrr: customers * input.ticket * input.price
	};
}

export interface RollForwardInput {
	start: number;
	newMrr: number;
	/** Shares of the opening value that a period adds and takes. */
	expansion: number;
	contraction: number;
	churn: number;
	periods: number;
}

/** Closing values of a stock, period by period. Throws when a period takes more than there is. */
export function rollForward({
	start,
	newMrr,
	expansion,
	contraction,
	churn,
	periods
}: RollForwardInput): number[] {
	requireShares({ contraction, churn, loss: contraction + churn });
	let value = start;
	return Array.from(
		{ length: periods },
		() => (value += newMrr + value * (expansion - contraction - churn))
	);
}
