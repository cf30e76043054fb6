/** The worked cases of the method: those kept in `cases.json`, and those its text tabulates beside them. */
import kept from './cases.json' with { type: 'json' };

export interface Case {
	id: string;
	topic: string;
	title: string;
	input: Record<string, unknown>;
	expected: Record<string, unknown>;
	tolerance: number;
}

/** Printed to four digits in the text. */
const PRINTED = 5e-4;

const fromTheText: Case[] = [
	{
		id: 'gap-03',
		topic: 'gap',
		title: 'Lower is better, ahead',
		input: { direction: 'lower', baseline: 47, target: 40, actual: 43, forecast: 39 },
		expected: {
			gapForecast: 1,
			gapForecastPct: 2.5,
			progress: 0.5714,
			forecastProgress: 1.143,
			attainment: 1.026
		},
		tolerance: PRINTED
	},
	{
		id: 'gap-06',
		topic: 'gap',
		title: 'A target of zero has no percent and no attainment',
		input: { direction: 'lower', baseline: 5, target: 0, actual: 3, forecast: 1 },
		expected: {
			gapForecast: -1,
			gapForecastPct: null,
			progress: 0.4,
			forecastProgress: 0.8,
			attainment: null
		},
		tolerance: PRINTED
	},
	{
		id: 'rr-03',
		topic: 'required-run-rate',
		title: 'A yearly mean of 2.4 after three months above it',
		input: { history: [3.1, 2.9, 3.0], target: 2.4, periods: 9 },
		expected: { average: 2.2 },
		tolerance: PRINTED
	},
	{
		id: 'prob-03',
		topic: 'probability',
		title: 'Lower is better, mean of three months',
		input: { direction: 'lower', forecast: 39, target: 40, sigmaPerPeriod: 1.5, window: 3 },
		expected: { sigma: 0.866, probability: 0.876, status: 'on-track' },
		tolerance: PRINTED
	},
	{
		id: 'prob-06',
		topic: 'probability',
		title: 'Errors of steps and of scenarios together',
		input: {
			direction: 'higher',
			forecast: 107_500,
			target: 115_000,
			sigmaPerPeriod: 440,
			periods: 9,
			low: 100_000,
			high: 114_000
		},
		expected: { sigma: 5_619.36, probability: 0.091, status: 'off-track' },
		tolerance: PRINTED
	},
	{
		id: 'fc-03',
		topic: 'forecast',
		title: 'Four opinions by weight',
		input: {
			opinions: [
				[1.2, 0.4],
				[1.05, 0.2],
				[1.0, 0.25],
				[1.3, 0.15]
			]
		},
		expected: { blend: 1.135 },
		tolerance: PRINTED
	},
	{
		id: 'fc-06',
		topic: 'forecast',
		title: 'Scenarios by weight',
		input: {
			opinions: [
				[78_000, 25],
				[84_000, 50],
				[92_000, 25]
			]
		},
		expected: { blend: 84_500 },
		tolerance: PRINTED
	},
	{
		id: 'cap-03',
		topic: 'capacity',
		title: 'Six minutes a call, 45 a demo',
		input: {
			activities: { call: { perDay: 200, minutes: 6 }, demo: { perDay: 25, minutes: 45 } },
			minutesPerDay: 480
		},
		expected: { minutesPerDay: 2_325, byTime: 4.84375, reps: 5 },
		tolerance: PRINTED
	},
	{
		id: 'cap-12',
		topic: 'hiring',
		title: 'With four months left the same hire brings one deal',
		input: { monthsLeft: 4, startsIn: 2, ramp: [0, 0.25, 0.5, 0.75, 1], quota: 4 },
		expected: { deals: 1, tooLate: true },
		tolerance: PRINTED
	},
	{
		id: 'cap-13',
		topic: 'capacity',
		title: 'Three people are the bottleneck',
		input: { leads: 400, leadToDeal: 0.05, reps: 3, dealsPerRep: 6 },
		expected: { leadLimited: 20, peopleLimited: 18, deals: 18, bottleneck: 'people' },
		tolerance: PRINTED
	},
	{
		id: 'eco-03',
		topic: 'economics',
		title: 'A customer that costs 3,300 and is worth 9,600',
		input: { cost: 330_000, newCustomers: 100, arpa: 240, grossMargin: 0.8, lifetime: 9_600 },
		expected: { cac: 3_300, ltvCac: 2.909, paybackMonths: 17.1875 },
		tolerance: PRINTED
	}
];

export const cases: Case[] = [...(kept.cases as Case[]), ...fromTheText];
