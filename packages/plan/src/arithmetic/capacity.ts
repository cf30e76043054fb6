/** How many people the work needs, and what holds it up (DOMAIN §8.5). */
import { ratio } from './gap.ts';
import { requireShares } from './share.ts';

export interface Activity {
	perDay: number;
	/** Minutes one takes. */
	minutes?: number;
	/** How many of them one person does in a day. */
	capPerRep?: number;
}

export interface Workday {
	minutesPerDay?: number;
	/** Share of the day that is work of this kind, 0…1. */
	utilisation?: number;
}

export interface Capacity {
	minutesPerDay: number;
	byTime: number;
	byCapacity: Record<string, number>;
	/** Full-time equivalents by the tighter of the two. */
	fte: number;
	reps: number;
}

/** Eight hours. */
const MINUTES_A_DAY = 480;
/** A sum of fractions that is a whole number but for rounding asks for no further person. */
const ROUNDING = 1e-9;

/** People needed for activities. Throws on a capacity or a day of zero. */
export function capacity(
	activities: Readonly<Record<string, Activity>>,
	day: Workday = {}
): Capacity {
	const { minutesPerDay: length = MINUTES_A_DAY, utilisation = 1 } = day;
	if (!(length * utilisation > 0))
		throw new RangeError(`invalid day: ${length} minutes at ${utilisation}`);
	const minutes = Object.values(activities).reduce(
		(sum, one) => sum + one.perDay * (one.minutes ?? 0),
		0
	);
	const byTime = minutes / (length * utilisation);
	const byCapacity = loads(activities);
	const fte = Math.max(0, byTime, ...Object.values(byCapacity));
	return { minutesPerDay: minutes, byTime, byCapacity, fte, reps: wholePeople(fte) };
}

function loads(activities: Readonly<Record<string, Activity>>): Record<string, number> {
	const limited = Object.entries(activities).filter(([, { capPerRep }]) => capPerRep !== undefined);
	return Object.fromEntries(
		limited.map(([name, { perDay, capPerRep = 0 }]) => {
			if (!(capPerRep > 0)) throw new RangeError(`invalid capacity of ${name}: ${capPerRep}`);
			return [name, perDay / capPerRep];
		})
	);
}

/** Whole people for a share of work. */
export function wholePeople(fte: number): number {
	return Math.max(0, Math.ceil(fte - ROUNDING));
}

export interface ActivityRatios {
	callsPerDemo: number | null;
	demosPerQualifiedLead: number | null;
	callsPerQualifiedLead: number | null;
	callToDemo: number | null;
	demoToQualified: number | null;
	callToQualified: number | null;
}

/** How activities of a day follow from each other. */
export function activityRatios(
	calls: number,
	demos: number,
	qualifiedLeads: number
): ActivityRatios {
	return {
		callsPerDemo: ratio(calls, demos),
		demosPerQualifiedLead: ratio(demos, qualifiedLeads),
		callsPerQualifiedLead: ratio(calls, qualifiedLeads),
		callToDemo: ratio(demos, calls),
		demoToQualified: ratio(qualifiedLeads, demos),
		callToQualified: ratio(qualifiedLeads, calls)
	};
}

export interface Bottleneck {
	leadLimited: number;
	peopleLimited: number;
	deals: number;
	bottleneck: 'leads' | 'people' | 'none';
}

/** Deals that leads allow and people can close; the smaller counts. */
export function bottleneck(
	leads: number,
	leadToDeal: number,
	reps: number,
	dealsPerRep: number
): Bottleneck {
	requireShares({ leadToDeal });
	const [leadLimited, peopleLimited] = [leads * leadToDeal, reps * dealsPerRep];
	const even = leadLimited === peopleLimited;
	const tighter = leadLimited < peopleLimited ? 'leads' : 'people';
	return {
		leadLimited,
		peopleLimited,
		deals: Math.min(leadLimited, peopleLimited),
		bottleneck: even ? 'none' : tighter
	};
}

export interface Pipeline {
	requiredPipeline: number | null;
	/** Open pipeline over what is still to be won. */
	coverage: number | null;
	missing: number | null;
}

/** The pipeline that a remaining target needs at a win rate, 0…1; a target that is met needs none. */
export function pipelineNeeded(
	remainingTarget: number,
	winRate: number,
	openPipeline: number
): Pipeline {
	requireShares({ winRate });
	const remaining = Math.max(0, remainingTarget);
	const required = remaining === 0 ? 0 : ratio(remaining, winRate);
	return {
		requiredPipeline: required,
		coverage: ratio(openPipeline, remaining),
		missing: required === null ? null : Math.max(0, required - openPipeline)
	};
}
