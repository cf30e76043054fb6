import type { CardsMessages } from '../en/cards.ts';
import { plural } from '../message.ts';

export const cards: CardsMessages = {
	kind: {
		note: 'Notatka',
		icp: 'Idealny klient',
		goal: 'Cel',
		kpi: 'KPI',
		initiative: 'Inicjatywa',
		action: 'Działanie'
	},
	play: {
		play: 'Inicjatywa',
		hire: 'Rekrutacja',
		routine: 'Rytuał',
		roadmap: 'Plan rozwoju',
		money: 'Pieniądze',
		training: 'Szkolenie'
	},
	ask: {
		note: 'Napisz notatkę',
		icp: 'Kim jest idealny klient?',
		goal: 'Co zostanie osiągnięte i do kiedy?',
		kpi: 'Co jest mierzone?',
		initiative: 'Co zostanie zrobione?',
		action: 'Jaki jest następny krok?'
	},
	untitled: {
		note: 'Pusta notatka',
		icp: 'Idealny klient bez nazwy',
		goal: 'Cel bez tytułu',
		kpi: 'KPI bez nazwy',
		initiative: 'Inicjatywa bez tytułu',
		action: 'Działanie bez tytułu'
	},
	titleField: (kind: string) => `Tytuł karty, ${kind}`,
	goal: {
		forecast: 'Prognoza',
		goal: 'Cel',
		by: (measure: string, month: string) => `${measure} · do ${month}`,
		smart: 'Sprawdzenie SMART',
		smartLetter: {
			S: 'Konkretny',
			M: 'Mierzalny',
			A: 'Osiągalny',
			R: 'Istotny',
			T: 'Określony w czasie'
		},
		smartMark: { passed: 'spełnione', warning: 'do sprawdzenia', missing: 'brakuje' },
		noTarget: 'Jeszcze bez wartości docelowej'
	},
	kpi: {
		totalOf: (total: string, target: string) => `${total} z ${target}`,
		goalBy: (target: string, month: string) => `Cel ${target}, ${month}`,
		goal: (target: string) => `Cel ${target}`,
		watched: 'Bez celu, obserwowany',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		noNumbers: 'Jeszcze bez liczb'
	},
	initiative: {
		notSized: 'bez szacunku'
	},
	action: {
		state: { open: 'Otwarte', doing: 'W toku', done: 'Zrobione', late: 'Spóźnione' },
		lateSince: (day: string) => `Spóźnione od ${day}`
	},
	icp: {
		priority: (rank: string) => `priorytet ${rank}`,
		negative: 'to nie nasz klient',
		who: 'Kto',
		revenue: 'Przychody',
		where: 'Gdzie',
		pain: 'Ból',
		firms: (count: number) => plural('pl', count, { one: 'firma', few: 'firmy', other: 'firm' }),
		ofNew: 'nowych klientów'
	},
	votes: (count: number) =>
		plural('pl', count, { one: '# głos', few: '# głosy', other: '# głosów' }),
	spoken: {
		owner: (name: string) => `Właściciel: ${name}`,
		due: (day: string) => `termin ${day}`,
		value: (value: string, month: string) => `${value}, ${month}`,
		noNumbers: 'jeszcze bez liczb',
		supports: (goal: string) => `wspiera: ${goal}`,
		by: (name: string) => `autor: ${name}`
	}
};
