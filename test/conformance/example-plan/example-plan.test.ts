/**
 * The example plan through the real import, document and reading: every figure of its
 * `expectedAnalysis` and of `gapAnalysis.goalStates` must come out of assess, to the printed digit.
 */
import { newDoc, readBoard, setActual, type Board, type BoardDoc } from '@northlane/board';
import { examplePlan } from '@northlane/catalog/example-plan';
import { assess, type GapReport, type GoalGap } from '@northlane/plan';
import { importPlan, readPlanFile } from '@northlane/plan/import';
import { describe, expect, test } from 'vitest';

interface Expected {
	asOf: string;
	actual: number;
	forecastAtDue: number;
	forecastRule: string;
	sigma: number;
	elapsedPeriods: number;
	totalPeriods: number;
	remainingPeriods: number;
	gapNow: number;
	gapForecast: number;
	gapForecastPct: number;
	progress: number;
	forecastProgress: number;
	attainment: number;
	pace: number;
	pacePhased: number;
	expectedByPlan: number;
	probability: number;
	state: string;
	requiredRunRate: Partial<
		Record<'linear' | 'geometric' | 'perPeriod' | 'changePerPeriod', number>
	>;
}

interface Plan {
	goals: { id: string; expectedAnalysis: Expected }[];
	gapAnalysis: {
		goalStates: Record<string, { gapForecast: number; probability: number; state: string }>;
		mrrShortfall: number;
	};
}

/** A day long after the plan's, which must not matter: the board has an as-of day of its own. */
const TODAY = '2027-02-03';
const plan = examplePlan as Plan;
const cases = plan.goals.map(({ id, expectedAnalysis }) => ({ id, expected: expectedAnalysis }));

function exampleDoc(): BoardDoc {
	const result = readPlanFile(JSON.stringify(examplePlan));
	if (!result.ok) throw new Error(result.problem.message);
	const doc = newDoc();
	importPlan(doc, result.plan);
	return doc;
}

function gapOf(report: GapReport, id: string): GoalGap {
	const gap = report.goals.find(({ goal }) => goal === id);
	if (!gap) throw new Error(`no goal ${id}`);
	return gap;
}

/** The plan rounded its forecasts to four decimals after computing from them. */
const ROUNDED = 0.00005;

/** Equal as far as the plan prints it; `slack` is what the rounding of the forecast may do to it. */
function expectPrinted(actual: number | null, expected: number, name: string, slack = 0): void {
	const decimals = /\.(\d+)/.exec(String(expected))?.[1]?.length ?? 0;
	// a report holds nine digits
	const digits = 0.5 * 10 ** -Math.max(decimals, 4) + Math.abs(expected) * 5e-9;
	expect(actual, name).not.toBeNull();
	const off = Math.abs((actual ?? NaN) - expected);
	expect(off, `${name}: ${actual}`).toBeLessThanOrEqual(digits + slack);
}

describe('the example plan, imported', () => {
	const board: Board = readBoard(exampleDoc());
	const report = assess(board, TODAY);

	test('is assessed as of its own day', () => {
		expect(report).toMatchObject({
			asOf: '2026-03-31',
			currency: 'EUR',
			actualsTo: '2026-03',
			northStar: 'g-mrr'
		});
	});

	test.each(cases)('$id has every figure of its expected analysis', ({ id, expected }) => {
		const gap = gapOf(report, id);
		const figures: [keyof GoalGap, number][] = [
			['actual', expected.actual],
			['chance', expected.probability],
			['elapsedPeriods', expected.elapsedPeriods],
			['totalPeriods', expected.totalPeriods],
			['remainingPeriods', expected.remainingPeriods],
			['gapNow', expected.gapNow],
			['gapForecast', expected.gapForecast],
			['shortfall', -expected.gapForecast],
			['progress', expected.progress],
			['pace', expected.pace],
			['pacePhased', expected.pacePhased],
			['expectedByPlan', expected.expectedByPlan]
		];
		for (const [name, value] of figures) expectPrinted(gap[name] as number | null, value, name);
		const { target, baseline } = gap as { target: number; baseline: number };
		const percent = (ROUNDED / target) * 100;
		expectPrinted(gap.gapForecastPct, expected.gapForecastPct, 'gapForecastPct', percent);
		expectPrinted(gap.shortfallPct, -expected.gapForecastPct, 'shortfallPct', percent);
		expectPrinted(gap.attainment, expected.attainment, 'attainment', ROUNDED / target);
		const way = ROUNDED / Math.abs(target - baseline);
		expectPrinted(gap.forecastProgress, expected.forecastProgress, 'forecastProgress', way);
		for (const [name, value] of Object.entries(expected.requiredRunRate))
			expectPrinted(gap.requiredRunRate[name as 'linear'], value, name);
		expect(gap.state).toBe(expected.state);
	});

	test.each(cases)('$id rests on the forecast that the team froze', ({ id, expected }) => {
		const { forecast, computed, reason } = gapOf(report, id);
		expect(reason).toBeNull();
		expect(forecast).toMatchObject({
			basis: 'plan',
			madeOn: expected.asOf,
			rule: expected.forecastRule,
			sigma: expected.sigma,
			p50: forecast?.value
		});
		expectPrinted(forecast?.value ?? null, expected.forecastAtDue, 'forecast');
		const spread = ((forecast?.p90 ?? NaN) - (forecast?.p10 ?? NaN)) / expected.sigma;
		expect(spread).toBeCloseTo(2 * 1.2815515655, 4);
		expect(computed?.basis).toBe('computed');
	});

	test.each(Object.entries(plan.gapAnalysis.goalStates))(
		'%s is in the state that the gap analysis says',
		(id, { gapForecast, probability, state }) => {
			const gap = gapOf(report, id);
			expect(gap.state).toBe(state);
			expectPrinted(gap.gapForecast, gapForecast, 'gapForecast');
			expectPrinted(gap.chance, probability, 'probability');
		}
	);

	test('ranks the goals by shortfall in percent of the target', () => {
		expect(report.goals.map(({ goal }) => goal)).toEqual([
			'g-spain',
			'g-mrr',
			'g-churn',
			'g-mql',
			'g-pricing',
			'g-convert',
			'g-clv',
			'g-awareness'
		]);
		expect(report.counts).toEqual({ 'on-track': 3, 'at-risk': 2, 'off-track': 3, unknown: 0 });
	});

	test('names the worst goal of each lane', () => {
		const worst = Object.fromEntries(report.lanes.map(({ lane, worst }) => [lane, worst]));
		expect(worst).toMatchObject({ acquire: 'g-spain', money: 'g-mrr', deploy: null });
		expect(report.lanes.map(({ goals }) => goals)).toEqual([1, 2, 0, 1, 1, 0, 1, 2]);
	});

	test("covers all but two customers' worth of the missing MRR by sized work", () => {
		const { missing = 0, covered = 0, initiatives } = report.coverage ?? {};
		expectPrinted(missing, plan.gapAnalysis.mrrShortfall, 'missing');
		expect((missing - covered) / 234).toBeCloseTo(2.23, 2);
		expect(initiatives).toBe(4);
	});

	test('counts what carries each goal, and the one action that is late', () => {
		expect(gapOf(report, 'g-convert')).toMatchObject({
			initiatives: 4,
			actions: 5,
			lateActions: 1
		});
		expect(gapOf(report, 'g-mql')).toMatchObject({ initiatives: 2, actions: 4, lateActions: 0 });
	});

	test("draws the plan's own path for MRR, ending in its forecast", () => {
		const outlook = report.kpis.find(({ kpi }) => kpi === 'kpi-mrr');
		expect(outlook).toMatchObject({
			latest: { period: '2026-03', value: 72179 },
			basis: 'plan',
			target: 115000
		});
		expect(outlook?.periods[0]).toBe('2026-04');
		expect(outlook?.periods.at(-1)).toBe('2026-12');
		expect(outlook?.p50.at(-1)).toBeCloseTo(107449.031, 3);
		expect(outlook?.p10.at(-1)).toBeCloseTo(gapOf(report, 'g-mrr').forecast?.p10 ?? 0, 2);
	});

	test('gives every KPI with a history a fan to the end of the year', () => {
		const bare = report.kpis.filter(({ periods }) => periods.at(-1) !== '2026-12');
		expect(bare).toEqual([]);
	});

	test('is the same report for the same board', () => {
		expect(JSON.stringify(assess(board, TODAY))).toBe(JSON.stringify(report));
		expect(JSON.stringify(assess(readBoard(exampleDoc()), '2026-04-02'))).toBe(
			JSON.stringify(report)
		);
	});
});

describe('an actual of the example plan that is corrected', () => {
	const doc = exampleDoc();
	const before = assess(readBoard(doc), TODAY);
	setActual(doc, 'kpi-mrr', '2026-03', { value: 80000, of: null });
	const after = assess(readBoard(doc), TODAY);

	test('ends the frozen forecast of its goal, and the history speaks', () => {
		const gap = gapOf(after, 'g-mrr');
		expect(gap.forecast).toMatchObject({ basis: 'computed', madeOn: null, sigma: null });
		expect(gap.actual).toBe(80000);
		expect(gap.gapNow).toBe(-35000);
		expect(gap.forecast?.value).toBeGreaterThan(before.goals[1]?.computed?.value ?? Infinity);
		expect(after.kpis.find(({ kpi }) => kpi === 'kpi-mrr')?.basis).toBe('computed');
	});

	test('leaves all other goals as they were', () => {
		const others = (report: GapReport) => report.goals.filter(({ goal }) => goal !== 'g-mrr');
		expect(others(after)).toEqual(others(before));
	});

	test('and is corrected back brings the frozen forecast back', () => {
		setActual(doc, 'kpi-mrr', '2026-03', { value: 72179, of: null });
		expect(assess(readBoard(doc), TODAY)).toEqual(before);
	});
});
