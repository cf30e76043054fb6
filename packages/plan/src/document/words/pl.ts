import type { Words } from './words.ts';

export const pl: Words = {
	plan: { marketing: 'Plan marketingowy', sales: 'Plan sprzedaży' },
	asOf: (day) => `Liczby na dzień ${day}`,
	actualsTo: (month) => `wartości rzeczywiste do: ${month}`,
	draft: 'Jeszcze puste.',
	state: {
		'on-track': 'Zgodnie z planem',
		'at-risk': 'Zagrożony',
		'off-track': 'Poza planem',
		unknown: 'Brak prognozy'
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
		short: (amount) => `brakuje ${amount}`,
		tooHigh: (amount) => `o ${amount} za dużo`,
		off: (amount) => `odchylenie ${amount}`,
		ahead: (amount) => `${amount} zapasu`,
		exact: 'dokładnie w celu'
	},
	actionState: { open: 'Otwarte', doing: 'W toku', done: 'Zrobione' },
	late: 'Spóźnione',
	column: {
		goal: 'Cel',
		kpi: 'KPI',
		now: 'Teraz',
		forecast: 'Prognoza',
		target: 'Wartość docelowa',
		gap: 'Luka',
		chance: 'Szansa',
		state: 'Stan',
		owner: 'Właściciel',
		due: 'Termin',
		range: 'Prawdopodobny zakres',
		needed: 'Potrzeba',
		latest: 'Ostatnia wartość',
		month: 'Miesiąc',
		source: 'Źródło',
		action: 'Zadanie',
		what: 'Co',
		path: 'Ścieżka celu',
		difference: 'Różnica',
		person: 'Osoba',
		goals: 'Cele',
		initiatives: 'Inicjatywy',
		actions: 'Zadania'
	},
	play: {
		play: 'Inicjatywa',
		hire: 'Rekrutacja',
		routine: 'Stały zwyczaj',
		roadmap: 'Plan rozwoju',
		money: 'Pieniądze',
		training: 'Szkolenie'
	},
	icp: {
		who: 'Kto',
		where: 'Gdzie',
		revenue: 'Przychody',
		pain: 'Bolesne punkty',
		firms: 'Firmy',
		share: 'Udział w nowych klientach',
		negative: 'nie jest klientem dla nas'
	},
	outlook: ({ goal, due, forecast, low, high, target, gap, chance }) =>
		`${goal}: prognoza na ${due} to ${forecast}, prawdopodobnie od ${low} do ${high}. Wartość docelowa to ${target} (${gap}); szansa jej osiągnięcia: ${chance}.`,
	needed: {
		linear: (amount) => `${amount} miesięcznie`,
		change: (amount) => `zmiana o ${amount} miesięcznie`
	},
	method: {
		plan: (day) => `Własna prognoza planu z ${day}.`,
		computed: 'Obliczona z historii KPI jako połączenie kilku metod.'
	},
	covered: (covered, missing) =>
		`Prace z oszacowanym efektem pokrywają ${covered} z brakujących ${missing}.`,
	uncovered: (missing) => `Brakuje ${missing}, nic oszacowanego jeszcze tego nie pokrywa.`,
	steps: 'Krok po kroku do wartości docelowej',
	untitled: 'Bez tytułu'
};
