import { describe, expect, test } from 'vitest';
import { examplePlan } from './example-plan.ts';
import { glossaryTerm } from './glossary.ts';
import { GOAL_TEMPLATES } from './goal-templates.ts';
import { KPIS, kpiById } from './kpis.ts';
import { questionsFor } from './questions.ts';
import { documentOrder, sectionById } from './sections.ts';

const LANGUAGES = ['en', 'es', 'ja', 'ko', 'pl', 'zh'] as const;

describe('the catalogue', () => {
	test('holds 113 measures, each under its own id', () => {
		expect(KPIS).toHaveLength(113);
		expect(new Set(KPIS.map(({ id }) => id)).size).toBe(113);
		expect(kpiById('churn-rate')).toMatchObject({ unit: 'percent', direction: 'lower' });
		expect(kpiById('constructor')).toBeUndefined();
	});

	test('names only measures that it has in its goal templates', () => {
		expect(GOAL_TEMPLATES).toHaveLength(18);
		const named = GOAL_TEMPLATES.flatMap(({ kpis, suggestedKpis }) => [...kpis, ...suggestedKpis]);
		expect(named.filter((id) => !kpiById(id))).toEqual([]);
	});

	test('asks questions by lane and by step', () => {
		expect(questionsFor('position').map(({ id }) => id)).toContain('padre-position-01');
		expect(questionsFor(3).map(({ id }) => id)).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `assess-0${n}`)
		);
		expect(questionsFor('nowhere')).toEqual([]);
	});

	test('says the words of the trade in six languages', () => {
		expect(LANGUAGES.map((language) => glossaryTerm('forecast', language))).toEqual([
			'forecast',
			'pronóstico',
			'予測',
			'예측',
			'prognoza',
			'预测'
		]);
		expect(glossaryTerm('toString', 'en')).toBeUndefined();
	});
});

describe('the sections of the plan documents', () => {
	const all = [...documentOrder('marketing'), ...documentOrder('sales')];

	test('are 17 for marketing and 20 for sales, from summary to review', () => {
		const ends = (['marketing', 'sales'] as const).map((kind) => {
			const ids = documentOrder(kind).map(({ id }) => id);
			return [ids.length, ids[0], ids.at(-1)];
		});
		expect(ends).toEqual([
			[17, 'mkt-executive-summary', 'mkt-review'],
			[20, 'sal-executive-summary', 'sal-review']
		]);
		expect(sectionById('sal-gap')).toBe(all.find(({ id }) => id === 'sal-gap'));
	});

	test.each(LANGUAGES)('have a title and a hint of one line each in %s', (language) => {
		const words = all.flatMap(({ title, hint }) => [title[language], hint[language]]);
		expect(words.filter((text) => text.trim() === '' || text.includes('\n'))).toEqual([]);
	});
});

test('the example plan is there', () => {
	expect(examplePlan).toMatchObject({ version: 1, meta: { planId: 'plan-tarnwick-2026' } });
});
