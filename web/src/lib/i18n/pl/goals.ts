import type { GoalsMessages } from '../en/goals.ts';

export const goals: GoalsMessages = {
	status: {
		'on-track': 'Zgodnie z planem',
		'at-risk': 'Zagrożony',
		'off-track': 'Poza planem',
		unknown: 'Brak prognozy',
		noGoal: 'Jeszcze bez celu',
		reached: 'Osiągnięty'
	},
	reason: {
		'no-target': 'Ten cel nie ma jeszcze wartości docelowej.',
		'no-due': 'Ten cel nie ma jeszcze terminu.',
		'due-before-start': 'Termin tego celu przypada przed jego początkiem.',
		'no-kpi': 'Z tym celem nie powiązano jeszcze żadnego KPI.',
		'no-actuals': 'KPI tego celu nie ma jeszcze liczb.',
		'too-few-actuals': 'KPI tego celu ma za mało miesięcy z liczbami, by ułożyć prognozę.',
		milestone: 'Kamień milowy albo jest osiągnięty, albo nie. Nie ma dla niego prognozy.'
	},
	gap: {
		short: (a: string) => `brakuje ${a}`,
		tooHigh: (a: string) => `o ${a} za dużo`,
		off: (a: string) => `odchylenie ${a}`,
		ahead: (a: string) => `${a} zapasu`,
		exact: 'dokładnie w celu'
	},
	likely: (chance: string) => `szansa ${chance}`,
	rule: {
		now: (percent: string) => `dotąd ${percent} drogi`,
		forecast: (percent: string) => `prognoza ${percent}`
	},
	chart: {
		value: (name: string, value: string, month: string) => `${name}: ${value}, ${month}`,
		forecast: (value: string, month: string, low: string, high: string) =>
			`prognoza ${value}, ${month}, od ${low} do ${high}`,
		goal: (value: string) => `cel ${value}`,
		none: (name: string) => `${name}: jeszcze bez liczb`
	}
};
