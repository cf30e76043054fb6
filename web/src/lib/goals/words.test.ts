import {
	LANGUAGES,
	UNKNOWN_REASONS,
	type GoalGap,
	type KpiOutlook,
	type Language
} from '@northlane/plan';
import { describe, expect, it, test } from 'vitest';
import { goals as en } from '../i18n/en/goals.ts';
import { goals as es } from '../i18n/es/goals.ts';
import { goals as ja } from '../i18n/ja/goals.ts';
import { goals as ko } from '../i18n/ko/goals.ts';
import { goals as pl } from '../i18n/pl/goals.ts';
import { goals as zh } from '../i18n/zh/goals.ts';
import type { SmartLetter, SmartMark } from './smart.ts';
import {
	chanceWords,
	gapPercent,
	gapWords,
	methodWords,
	neededWords,
	reasonSentence,
	ruleWords,
	smartWords,
	sparklineWords,
	statusWords,
	type Voice
} from './words.ts';

const WORDS = { en, es, ja, ko, pl, zh };
const voice = (language: Language): Voice => ({
	words: WORDS[language],
	language,
	currency: 'EUR'
});

describe('how far a forecast is from its goal', () => {
	test.each([
		['higher', 'currency', 7551, '€7,551 short'],
		['higher', 'count', 4, '4 short'],
		['lower', 'percent', 0.08, '0.08 pt too high'],
		['target', 'count', 3, '3 off'],
		['higher', 'count', -1, '1 ahead'],
		['lower', 'days', -0.2, '0.2 d ahead'],
		['higher', 'currency', 0, 'on target'],
		['lower', 'percent', 0.0001, 'on target']
	] as const)('%s is better, %s, shortfall %d: %s', (direction, unit, shortfall, words) => {
		expect(gapWords({ direction, unit, shortfall }, voice('en'))).toBe(words);
	});

	test.each([
		['en', '€7,551 short'],
		['es', 'faltan 7551 €'],
		['ja', '€7,551不足'],
		['ko', '€7,551 부족'],
		['pl', 'brakuje 7551 €'],
		['zh', '缺口 €7,551']
	] as const)('in %s it is "%s"', (language, words) => {
		const gap = { direction: 'higher', unit: 'currency', shortfall: 7551 } as const;
		expect(gapWords(gap, voice(language)).replace(/\s/g, ' ')).toBe(words);
	});

	it('says nothing of what is unknown', () => {
		expect(gapWords({ direction: 'higher', unit: 'count', shortfall: null }, voice('en'))).toBe('');
	});

	it('is signed in percent so that plus is good', () => {
		expect(gapPercent({ shortfallPct: 6.566 }, 'en')).toBe('−6.6%');
		expect(gapPercent({ shortfallPct: -5.56 }, 'en')).toBe('+5.6%');
		expect(gapPercent({ shortfallPct: 26.67 }, 'en')).toBe('−27%');
		expect(gapPercent({ shortfallPct: 0 }, 'en')).toBe('0%');
		expect(gapPercent({ shortfallPct: null }, 'en')).toBe('');
	});
});

it('has a word for every state and a sentence for every reason in every language', () => {
	for (const language of LANGUAGES) {
		const words = WORDS[language];
		const sentences = UNKNOWN_REASONS.map((reason) => reasonSentence(reason, words));
		expect(new Set(sentences).size).toBe(UNKNOWN_REASONS.length);
		for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
	}
	expect(reasonSentence(null, en)).toBe('');
});

it('tells a goal that has no target from one that has no forecast', () => {
	expect(statusWords({ state: 'unknown', reason: 'no-target' }, en)).toBe('No goal yet');
	expect(statusWords({ state: 'unknown', reason: 'no-actuals' }, en)).toBe('No forecast');
	expect(statusWords({ state: 'off-track', reason: null }, en)).toBe('Off track');
});

it('prints a chance with a bound where nobody knows better', () => {
	expect(chanceWords(0.091, voice('en'))).toBe('9% likely');
	expect(chanceWords(0.01, voice('en'))).toBe('under 5% likely');
	expect(chanceWords(null, voice('en'))).toBe('');
});

const gap = {
	progress: 0.1978,
	forecastProgress: 0.8585,
	shortfall: 7551,
	unit: 'currency',
	direction: 'higher',
	state: 'off-track',
	reason: null
} as GoalGap;

describe('what a goal needs from now on', () => {
	const rates = { linear: null, geometric: null, perPeriod: null, changePerPeriod: null };

	test.each([
		[
			'a month, to reach a level',
			{ linear: 4757.89, geometric: 0.053 },
			'currency',
			'€4,758 a month'
		],
		['in points, of a rate', { linear: -0.0344 }, 'percent', '−0.03 pt a month'],
		[
			'every month, to accumulate',
			{ linear: 1, perPeriod: 1.7 },
			'count',
			'1.7 a month from now on'
		],
		['as a change, to average', { changePerPeriod: -0.05 }, 'percent', '−0.05 pt change a month'],
		['nothing, when it is there', {}, 'count', '']
	] as const)('%s', (_, rate, unit, words) => {
		expect(neededWords({ unit, requiredRunRate: { ...rates, ...rate } }, voice('en'))).toBe(words);
	});
});

describe('how a forecast was made', () => {
	const made = { value: 1, p10: 0, p50: 1, p90: 2, sigma: null };

	it('names the day of the plan’s own and keeps the team’s words as a sentence', () => {
		const forecast = {
			...made,
			basis: 'plan',
			madeOn: '2026-03-31',
			rule: 'driver forecast'
		} as const;
		expect(methodWords(forecast, 24, voice('en'))).toBe(
			'The plan’s own forecast, made on 31 Mar 2026. Driver forecast.'
		);
	});

	it('counts the months of a computed one', () => {
		const forecast = { ...made, basis: 'computed', madeOn: null, rule: '' } as const;
		expect(methodWords(forecast, 1, voice('en'))).toMatch(/^Computed from 1 month of/);
		expect(methodWords(forecast, 24, voice('pl'))).toMatch(/^Obliczona z 24 miesięcy liczb/);
	});
});

it('reads a gap rule aloud', () => {
	expect(ruleWords(gap, voice('en'))).toBe('20% of the way now, forecast 86%, €7,551 short');
	expect(
		ruleWords({ ...gap, state: 'unknown', reason: 'no-kpi', forecastProgress: null }, voice('en'))
	).toBe('20% of the way now, No KPI is linked to this goal yet.');
});

it('tells in words what a sparkline draws', () => {
	const kpi = {
		title: 'MRR',
		unit: 'currency',
		actuals: { '2026-03': { value: 72_179, of: null }, '2026-02': { value: 68_726, of: null } }
	} as const;
	const outlook: KpiOutlook = {
		kpi: 'mrr',
		goal: null,
		runningFrom: null,
		runningTo: null,
		latest: null,
		basis: 'plan',
		periods: ['2026-12'],
		p10: [100_347],
		p50: [107_449],
		p90: [114_643],
		target: 115_000
	};
	expect(sparklineWords(kpi, outlook, voice('en'))).toBe(
		'MRR: €72,179 in March 2026, forecast €107,449 in December 2026, between €100,347 and €114,643, goal €115,000'
	);
	expect(sparklineWords({ ...kpi, actuals: {} }, undefined, voice('en'))).toBe(
		'MRR: no numbers yet'
	);
});

it('says of each SMART letter what was found, and what attaining the goal takes', () => {
	const en = voice('en');
	const dates = { start: '2026-01-01', due: '2026-12-31' };
	const smart = (letter: SmartLetter, mark: SmartMark, part: Partial<GoalGap> = {}): string =>
		smartWords(letter, mark, dates, part as GoalGap, en);
	expect(smart('M', 'missing')).toBe('Link a KPI and set a target.');
	expect(smart('T', 'passed')).toBe('It runs from 1 Jan to 31 Dec 2026.');
	expect(smart('A', 'warning', { chance: null })).toBe(en.words.smart.noForecast);
	const requiredRunRate = { linear: 4758, geometric: null, perPeriod: null, changePerPeriod: null };
	const needing = { chance: 0.09, unit: 'currency', requiredRunRate } as const;
	expect(smart('A', 'missing', needing)).toBe('Needs €4,758 a month, 9% likely.');
	expect(smart('A', 'passed', needing)).toBe('9% likely.');
});
