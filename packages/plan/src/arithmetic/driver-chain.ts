/** From visitors to new recurring revenue, and from there along the months (DOMAIN §8.4.5, 3 and 4). */

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
	/** Multiplies the win rate. */
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

/** One period of the funnel. Fractions stay inside; rounding is for the screen. */
export function driverChain(input: DriverChainInput): DriverChain {
	const { visitors, demand, visitorToLead, offlineLeads = 0 } = input;
	const leads = (visitors * visitorToLead + offlineLeads) * demand;
	const mqls = leads * input.leadToMql;
	const sqls = mqls * input.mqlToSql;
	const opportunities = sqls * input.sqlToOpp;
	const customers = opportunities * input.oppToWin * input.market;
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

/** Closing values of a stock, period by period. */
export function rollForward({
	start,
	newMrr,
	expansion,
	contraction,
	churn,
	periods
}: RollForwardInput): number[] {
	let value = start;
	return Array.from(
		{ length: periods },
		() => (value += newMrr + value * (expansion - contraction - churn))
	);
}
