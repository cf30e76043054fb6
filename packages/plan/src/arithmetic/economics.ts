/** What a customer and a campaign are worth (DOMAIN §8.6). Null where a divisor is zero. */
import { ratio } from './gap.ts';
import { requireShares } from './share.ts';

/** Months until the margin of a month's units has paid the fixed cost, and that margin in percent of the price. */
export function breakEven(
	fixed: number,
	price: number,
	unitCost: number,
	unitsPerMonth: number
): { months: number | null; marginPct: number | null } {
	const margin = price - unitCost;
	const months = margin > 0 ? ratio(fixed, margin * unitsPerMonth) : null;
	return { months, marginPct: ratio(margin * 100, price) };
}

/** Lifetime value from revenue a month, gross margin and churn a month, both 0…1. */
export function lifetimeValue(arpa: number, grossMargin: number, churn: number): number | null {
	requireShares({ churn });
	return ratio(arpa * grossMargin, churn);
}

/** Cost of a customer, its lifetime value over it, and the months it takes to come back. */
export function acquisition(
	cost: number,
	newCustomers: number,
	{ arpa, grossMargin, lifetime }: { arpa: number; grossMargin: number; lifetime: number }
): { cac: number | null; ltvCac: number | null; paybackMonths: number | null } {
	const cac = ratio(cost, newCustomers);
	if (cac === null) return { cac, ltvCac: null, paybackMonths: null };
	return { cac, ltvCac: ratio(lifetime, cac), paybackMonths: ratio(cac, arpa * grossMargin) };
}

/** Return on a campaign in percent of its cost. */
export function returnOnCost(profit: number, cost: number): number | null {
	return ratio((profit - cost) * 100, cost);
}
