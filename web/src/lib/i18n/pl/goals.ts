import type { GoalsMessages } from '../en/goals.ts';
import { plural } from '../message.ts';

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
		short: (amount: string) => `brakuje ${amount}`,
		tooHigh: (amount: string) => `o ${amount} za dużo`,
		off: (amount: string) => `odchylenie ${amount}`,
		ahead: (amount: string) => `${amount} zapasu`,
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
	},
	ribbon: {
		label: 'Luka do celu',
		northStar: 'Gwiazda polarna',
		largestGap: 'Największa luka',
		title: (goal: string, month: string) => `${goal}, ${month}`,
		on: (day: string) => day,
		forecast: 'prognoza',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: 'Cel',
		chance: 'Szansa',
		covered: (covered: string, missing: string, count: number) =>
			`${covered} z brakujących ${missing}: ${plural('pl', count, { one: '# inicjatywa', few: '# inicjatywy', other: '# inicjatyw' })}`,
		uncovered: (missing: string) => `Brakuje ${missing}, nic oszacowanego jeszcze tego nie pokrywa`,
		asOf: (day: string) => `Stan na ${day}`,
		computed: (time: string) => `Obliczono ${time}`,
		computing: 'Obliczanie…',
		empty: 'Nie ma jeszcze prognozy. Ustal cel, powiąż KPI i wklej dwanaście miesięcy liczb.',
		readSum: 'Pokaż rachunek'
	},
	sum: {
		start: 'Początek',
		now: 'Teraz',
		forecast: 'Prognoza',
		range: 'Prawdopodobny zakres',
		goal: 'Cel',
		gap: 'Luka',
		chance: 'Szansa',
		expected: 'Plan na dziś',
		needed: 'Potrzeba',
		between: (low: string, high: string) => `${low} – ${high}`,
		onDay: (amount: string, day: string) => `${amount}, ${day}`
	},
	needed: {
		linear: (amount: string) => `${amount} miesięcznie`,
		perPeriod: (amount: string) => `odtąd ${amount} miesięcznie`,
		change: (amount: string) => `zmiana o ${amount} miesięcznie`
	},
	method: {
		plan: (day: string) => `Własna prognoza planu z ${day}.`,
		computed: (count: number) =>
			`Obliczona z ${plural('pl', count, { one: '# miesiąca', other: '# miesięcy' })} liczb jako połączenie kilku metod.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`Z samej historii: ${value}, prawdopodobnie od ${low} do ${high}.`,
		stale: (count: number) =>
			`Najnowsza liczba ma ${plural('pl', count, { one: '# miesiąc', few: '# miesiące', other: '# miesięcy' })}.`
	}
};
