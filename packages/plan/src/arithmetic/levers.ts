/** What each lever alone would have to deliver to close a shortfall (DOMAIN §8.5, §8.6). */
import { wholePeople } from './capacity.ts';
import { ratio } from './gap.ts';
import { requireShares } from './share.ts';

export interface Hire {
	monthsLeft: number;
	startsIn: number;
	/** Share of the quota in the first, second, … month; the last holds from then on. */
	ramp: readonly number[];
	/** Deals a month at full speed. */
	quota: number;
}

/** Deals that one new person brings in the months that are left. */
export function dealsOfHire({ monthsLeft, startsIn, ramp, quota }: Hire): number {
	const months = Math.max(0, monthsLeft - startsIn);
	const shares = Array.from(
		{ length: months },
		(_, month) => ramp[Math.min(month, ramp.length - 1)] ?? 1
	);
	return quota * shares.reduce((sum, share) => sum + share, 0);
}

/** Whether the time left ends before such a hire works at full speed: hiring then comes too late. */
export function comesTooLate({ monthsLeft, startsIn, ramp }: Hire): boolean {
	return monthsLeft - startsIn < ramp.length;
}

/** Hires that close a shortfall of deals; null when hiring comes too late to bring any. */
export function hiresNeeded(shortfall: number, deals: number): number | null {
	if (shortfall <= 0) return 0;
	return deals > 0 ? wholePeople(shortfall / deals) : null;
}

export interface Spend {
	spendNeeded: number;
	increasePct: number | null;
}

/** Spend for more leads; below an elasticity of one each further lead costs more than the last. */
export function spendForLeads(
	leadsNow: number,
	leadsNeeded: number,
	spendNow: number,
	elasticity: number
): Spend {
	if (!(leadsNow > 0 && leadsNeeded >= 0))
		throw new RangeError(`invalid leads: ${leadsNow} now, ${leadsNeeded} needed`);
	if (!(elasticity > 0)) throw new RangeError(`invalid elasticity: ${elasticity}`);
	const spendNeeded = spendNow * (leadsNeeded / leadsNow) ** (1 / elasticity);
	const more = ratio(spendNeeded, spendNow);
	return { spendNeeded, increasePct: more === null ? null : (more - 1) * 100 };
}

export interface LeverInput {
	/** Customers missing. */
	shortfall: number;
	leadsPlanned: number;
	/** 0…1. */
	leadToCustomer: number;
	/** Cost a lead. */
	cpl: number;
	elasticity: number;
	ticket: number;
	hireDeals: number;
	/** Months a new channel would still be live. */
	channelMonths: number;
}

export interface Levers {
	hires: number | null;
	extraLeads: number | null;
	extraBudget: number | null;
	neededConversion: number | null;
	conversionLiftPct: number | null;
	newChannelLeadsPerMonth: number | null;
	neededTicket: number | null;
}

/** Each lever alone; null where it cannot close the gap at all. */
export function levers(input: LeverInput): Levers {
	const { leadsPlanned, leadToCustomer, ticket, channelMonths } = input;
	requireShares({ leadToCustomer });
	const shortfall = Math.max(0, input.shortfall);
	const customers = leadsPlanned * leadToCustomer;
	const extraLeads = ratio(shortfall, leadToCustomer);
	const conversion = possibleShare(ratio(customers + shortfall, leadsPlanned));
	const lift = conversion === null ? null : ratio(conversion, leadToCustomer);
	const dearer = ratio(shortfall, customers);
	return {
		hires: hiresNeeded(shortfall, input.hireDeals),
		extraLeads,
		extraBudget: extraLeads === null ? null : extraBudget(input, extraLeads),
		neededConversion: conversion,
		conversionLiftPct: lift === null ? null : (lift - 1) * 100,
		newChannelLeadsPerMonth:
			extraLeads === null || channelMonths <= 0 ? null : ratio(extraLeads, channelMonths),
		neededTicket: dearer === null ? null : ticket * (1 + dearer)
	};
}

/** No rate is above one: a lever that needs more cannot close the gap alone. */
const possibleShare = (share: number | null): number | null =>
	share === null || share > 1 ? null : share;

function extraBudget({ leadsPlanned, cpl, elasticity }: LeverInput, extraLeads: number): number {
	// without planned leads there is no curve to climb, so each lead costs what a lead costs
	if (!(leadsPlanned > 0)) return extraLeads * cpl;
	const spendNow = leadsPlanned * cpl;
	return (
		spendForLeads(leadsPlanned, leadsPlanned + extraLeads, spendNow, elasticity).spendNeeded -
		spendNow
	);
}
