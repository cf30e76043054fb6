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
		none: (name: string) => `${name}: jeszcze bez liczb`,
		today: 'dziś'
	},
	ribbon: {
		label: 'Luka do celu',
		northStar: 'Gwiazda polarna',
		largestGap: 'Największa luka',
		title: (goal: string, month: string) => `${goal}, ${month}`,
		on: (day: string) => `(${day})`,
		forecast: 'prognoza',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: 'Cel',
		chance: 'Szansa',
		covered: (covered: string, missing: string, count: number) =>
			`${covered} z brakujących ${missing}: ${plural('pl', count, { one: '# karta', few: '# karty', other: '# kart' })}`,
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
		onDay: (amount: string, day: string) => `${amount}, ${day}`,
		needs: (rate: string) => `Potrzeba: ${rate}`
	},
	needed: {
		linear: (amount: string) => `${amount} miesięcznie`,
		perPeriod: (amount: string) => `odtąd ${amount} miesięcznie`,
		change: (amount: string) => `zmiana o ${amount} miesięcznie`
	},
	smart: {
		passed: (count: number) => `${count} z 5`,
		S: {
			passed: 'Tytuł mówi, co zostanie osiągnięte, a droga jest nazwana.',
			warning: 'Napisz jak albo połącz inicjatywę, która na to pracuje.',
			missing: 'Napisz w tytule, co zostanie osiągnięte, co najmniej trzema słowami.'
		},
		M: {
			passed: 'Są KPI, wartość wyjściowa i docelowa.',
			warning: 'Ustaw wartość wyjściową, aby było widać postęp.',
			missing: 'Połącz KPI i ustaw wartość docelową.'
		},
		R: {
			passed: 'Wiadomo, dlaczego to ważne lub częścią którego celu jest.',
			warning: 'Napisz, dlaczego to ważne lub częścią którego celu jest.',
			missing: 'Napisz, dlaczego to ważne lub częścią którego celu jest.'
		},
		T: {
			passed: 'Ma początek i termin.',
			warning: 'Ustaw początek przed terminem.',
			missing: 'Ustaw termin.'
		},
		span: (start: string, due: string) => `Trwa od ${start} do ${due}.`,
		noForecast: 'Nie ma jeszcze prognozy, więc nie wiadomo.'
	},
	method: {
		plan: (day: string) => `Własna prognoza planu z ${day}.`,
		computed: (count: number) =>
			`Obliczona z ${plural('pl', count, { one: '# miesiąca', other: '# miesięcy' })} liczb jako połączenie kilku metod.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`Z samej historii: ${value}, prawdopodobnie od ${low} do ${high}.`,
		stale: (count: number) =>
			`Najnowsza liczba ma ${plural('pl', count, { one: '# miesiąc', few: '# miesiące', other: '# miesięcy' })}.`
	},
	number: {
		'not-a-number': (example: string) => `To nie jest liczba. Wpisz ją tak: ${example}.`,
		grouping: (example: string) =>
			`Tę liczbę można odczytać na dwa sposoby. Wpisz ją tak: ${example}.`,
		tooLarge: 'Ta liczba jest za duża, by na niej liczyć.'
	},
	chooser: {
		search: 'Szukaj…',
		nothing: (typed: string) => `Nie ma nic o nazwie „${typed}”.`
	},
	inspector: {
		label: (kind: string) => `Szczegóły karty, ${kind}`,
		title: 'Tytuł',
		body: 'Opis',
		addBody: 'Dodaj opis',
		lane: 'Tor',
		noLane: 'Bez toru',
		delete: 'Usuń kartę',
		deleted: (title: string) => `Usunięto kartę „${title}”.`,
		undo: 'Cofnij',
		close: 'Zamknij',
		gone: 'Ta karta została usunięta.',
		bringBack: 'Przywróć ją'
	},
	section: {
		target: 'Cel i czas',
		people: 'Ludzie i powody',
		kpi: 'O tym KPI',
		work: 'Praca',
		icp: 'Kim są',
		note: 'Notatka'
	},
	field: {
		mode: 'Jak się liczy',
		unit: 'Jednostka',
		direction: 'Co jest lepsze',
		rollup: 'Jak łączyć miesiące',
		baseline: 'Wartość wyjściowa',
		target: 'Wartość docelowa',
		start: 'Początek',
		due: 'Termin',
		windowFrom: 'Liczy się od',
		windowTo: 'Liczy się do',
		wholeTime: 'Cały czas',
		sameAsBaseline: 'Wartość docelowa jest taka sama jak wyjściowa.',
		makeNorthStar: 'Ustaw jako gwiazdę polarną',
		isNorthStar: 'Gwiazda polarna planu',
		owner: 'Właściciel',
		team: 'Zespół',
		short: 'Krótka nazwa',
		parent: 'Część celu',
		noParent: 'Żaden',
		how: 'Jak',
		attainable: 'Osiągalny, bo',
		relevant: 'Istotny, bo',
		source: 'Źródło liczb',
		play: 'Rodzaj pracy',
		state: 'Stan',
		late: 'Termin minął.',
		priority: 'Priorytet',
		firms: 'Liczba firm',
		share: 'Udział nowych klientów',
		negative: 'Tego klienta nie chcemy',
		paper: 'Papier'
	},
	fieldHint: {
		how: 'Jaką pracą, w jednym zdaniu.',
		attainable: 'Ludzie, budżet i narzędzia, które są.',
		relevant: 'Dlaczego to teraz ważne.'
	},
	mode: {
		reach: 'Osiągnąć poziom',
		accumulate: 'Uzbierać w czasie',
		average: 'Średnia z miesięcy',
		maintain: 'Utrzymać poziom',
		milestone: 'Kamień milowy'
	},
	modeHint: {
		reach: 'Liczy się ostatnia wartość przed terminem.',
		accumulate: 'Liczy się suma od początku.',
		average: 'Porównuje się średnią liczonych miesięcy.',
		maintain: 'Liczy się najgorszy miesiąc.',
		milestone: 'Jest osiągnięty albo nie.'
	},
	direction: {
		higher: 'Więcej znaczy lepiej',
		lower: 'Mniej znaczy lepiej',
		target: 'Dokładnie tyle'
	},
	unit: {
		currency: 'Pieniądze',
		percent: 'Procent',
		count: 'Liczba',
		days: 'Dni',
		ratio: 'Stosunek',
		score: 'Wynik punktowy',
		seconds: 'Sekundy',
		months: 'Miesiące'
	},
	rollup: {
		sum: 'Sumowane',
		last: 'Liczy się ostatni',
		ratio: 'Łączone jako stosunek',
		average: 'Uśredniane',
		weighted: 'Średnia ważona',
		compound: 'Składane',
		recompute: 'Liczone od nowa'
	},
	paper: {
		butter: 'Maślany',
		peach: 'Brzoskwiniowy',
		rose: 'Różany',
		lilac: 'Liliowy',
		sky: 'Błękitny',
		mint: 'Miętowy'
	},
	measure: {
		title: 'Mierzony przez',
		primary: 'Po tym KPI ocenia się cel.',
		driver: 'Napędza cel.',
		makePrimary: 'Oceniaj cel po tym KPI',
		otherUnit: (goal: string, kpi: string) =>
			`Cel liczy się w jednostce „${goal}”, a ten KPI w „${kpi}”.`,
		none: 'Nie powiązano jeszcze KPI, więc nie ma prognozy.',
		link: 'Powiąż KPI',
		onBoard: 'Na tej tablicy',
		fromCatalogue: 'Z katalogu'
	},
	links: {
		carriedBy: 'Niosą go',
		worksFor: 'Pracuje na',
		measures: 'Cele, które mierzy',
		watched: 'Nie używa go żaden cel. Jest tylko obserwowany.',
		nothingCarries: 'Żadna inicjatywa ani działanie nie pracuje jeszcze na ten cel.',
		noGoal: 'Nie pracuje jeszcze na żaden cel.',
		linkWork: 'Powiąż pracę',
		linkGoal: 'Powiąż cel',
		loosen: (title: string) => `Odłącz „${title}”`,
		loosened: (title: string) => `„${title}” nie jest już powiązane.`,
		undo: 'Cofnij',
		notSized: 'Nieoszacowane',
		brings: 'Wnosi',
		contribution: (title: string) => `Co „${title}” wnosi do celu`
	},
	phasing: {
		title: 'Plan po miesiącach',
		count: (count: number) =>
			plural('pl', count, { one: '# miesiąc', few: '# miesiące', other: '# miesięcy' }),
		none: 'równo',
		hint: 'Co ma być osiągnięte na koniec każdego miesiąca. Puste miesiące leżą na linii pomiędzy.',
		needsDates: 'Najpierw ustaw początek i termin.',
		label: (month: string) => `Plan na koniec: ${month}`
	},
	kpi: {
		planned: 'Wartości planowane',
		plannedNote: 'zamrożone z planem',
		own: 'To własny KPI zespołu, spoza katalogu.',
		choose: 'Wybierz z katalogu'
	},
	actuals: {
		title: 'Wartości rzeczywiste',
		count: (count: number) =>
			plural('pl', count, { one: '# miesiąc', few: '# miesiące', other: '# miesięcy' }),
		month: 'Miesiąc',
		value: 'Wartość',
		of: 'Z ilu',
		valueIn: (month: string) => `Wartość, ${month}`,
		ofIn: (month: string) => `Z ilu, ${month}`,
		earlier: (count: number) =>
			plural('pl', count, {
				one: '# wcześniejszy miesiąc',
				few: '# wcześniejsze miesiące',
				other: '# wcześniejszych miesięcy'
			}),
		add: (month: string) => `Dodaj: ${month}`,
		missing: (month: string) => `Brakuje: ${month}. Brakujący miesiąc nie liczy się jako zero.`,
		missingMany: (count: number, first: string, last: string) =>
			`Brakuje ${plural('pl', count, { few: '# miesięcy', other: '# miesięcy' })} między: ${first} a ${last}. Nie liczą się jako zero.`,
		future: (month: string) => `${month} przypada po dniu, na który czytana jest tablica.`,
		jump: (month: string, value: string) =>
			`${value} (${month}) odbiega od zwykłych wartości około dziesięciokrotnie. Czy przecinek jest dobrze?`,
		fraction: (month: string, value: string, meant: string) =>
			`${value} (${month}): czy chodziło o ${meant}? Procenty zapisuje się jako 12, nie 0,12.`
	},
	paste: {
		title: 'Wklej liczby',
		label: 'Liczby z arkusza',
		hint: 'Jeden miesiąc w wierszu; miesiące w pierwszej kolumnie są rozpoznawane.',
		understood: (count: number, first: string, last: string) =>
			`${plural('pl', count, { one: '# liczba', few: '# liczby', other: '# liczb' })}, od ${first} do ${last}.`,
		text: (row: number, cell: string) => `W wierszu ${row} jest „${cell}” zamiast liczby.`,
		tooMany: (most: number) => `To więcej niż ${most} wierszy. Czy skopiowano cały arkusz?`,
		from: 'Pierwszy wiersz to',
		enter: (count: number) =>
			plural('pl', count, {
				one: 'Wprowadź # liczbę',
				few: 'Wprowadź # liczby',
				other: 'Wprowadź # liczb'
			}),
		cancel: 'Anuluj'
	},
	page: {
		title: 'Cele',
		add: 'Cel',
		sortBy: (sort: string) => `Kolejność: ${sort}`,
		sort: {
			gap: 'Największa luka najpierw',
			due: 'Według terminu',
			lane: 'Według torów'
		},
		filter: 'Filtruj',
		filtered: (count: number) =>
			plural('pl', count, {
				one: 'Filtr, # wybrany',
				few: 'Filtr, # wybrane',
				other: 'Filtr, # wybranych'
			}),
		state: 'Stan',
		lane: 'Tor',
		clear: 'Pokaż wszystkie',
		noMatch: 'Żaden cel nie pasuje do filtra.',
		empty: 'Nie ma jeszcze celu.',
		emptyText: 'Co ma być wyższe na koniec roku, o ile i do kiedy?',
		set: 'Ustal cel',
		states: {
			'on-track': (count: number) => plural('pl', count, { other: '# zgodnie z planem' }),
			'at-risk': (count: number) =>
				plural('pl', count, { one: '# zagrożony', few: '# zagrożone', other: '# zagrożonych' }),
			'off-track': (count: number) => plural('pl', count, { other: '# poza planem' }),
			unknown: (count: number) => plural('pl', count, { other: '# bez prognozy' })
		}
	},
	table: {
		place: 'Miejsce',
		goal: 'Cel',
		target: 'Cel',
		lane: 'Tor',
		status: 'Stan',
		now: 'Teraz',
		forecast: 'Prognoza',
		gap: 'Luka',
		chance: 'Szansa',
		year: 'Miniony rok, prognoza',
		smart: 'SMART',
		carried: 'Niosą go',
		due: 'Właściciel, termin',
		measure: (measure: string, month: string) => `${measure} · ${month}`
	},
	carried: {
		initiatives: (count: number) =>
			plural('pl', count, { one: '# inicjatywa', few: '# inicjatywy', other: '# inicjatyw' }),
		actions: (count: number) =>
			plural('pl', count, { one: '# działanie', few: '# działania', other: '# działań' }),
		late: (count: number) =>
			plural('pl', count, {
				one: '# spóźnione działanie',
				few: '# spóźnione działania',
				other: '# spóźnionych działań'
			})
	},
	goalless: {
		lanes: (lanes: string, count: number) =>
			count === 1
				? `${lanes}: ten tor nie ma jeszcze celu.`
				: `${lanes}: te tory nie mają jeszcze celu.`,
		work: (count: number, goals: string) =>
			plural('pl', count, {
				one: `# karta pracy służy tam celom: ${goals}.`,
				few: `# karty pracy służą tam celom: ${goals}.`,
				other: `# kart pracy służy tam celom: ${goals}.`
			}),
		add: 'Dodaj cel'
	},
	closes: {
		title: (goal: string) => `Co zamyka lukę: ${goal}`,
		missing: (amount: string, month: string) => `Brakuje ${amount} do: ${month}`,
		open: 'Wciąż otwarte',
		nothing: (count: number) =>
			plural('pl', count, {
				one: '# karta pracuje na ten cel, ale nikt jej jeszcze nie oszacował.',
				few: '# karty pracują na ten cel, ale nikt ich jeszcze nie oszacował.',
				other: '# kart pracuje na ten cel, ale nikt ich jeszcze nie oszacował.'
			}),
		noWork: 'Nic jeszcze nie pracuje na ten cel.',
		onTrack: (goal: string, forecast: string, target: string) =>
			`${goal}: nic nie brakuje. Prognoza ${forecast}, cel ${target}.`,
		unknown: 'Nie ma jeszcze prognozy, więc nie wiadomo, ile brakuje.',
		moreUnsized: (count: number) =>
			plural('pl', count, {
				one: 'jeszcze # nieoszacowana',
				few: 'jeszcze # nieoszacowane',
				other: 'jeszcze # nieoszacowanych'
			})
	},
	next: {
		title: 'Działania, najbliższe cztery tygodnie',
		late: (count: number) =>
			plural('pl', count, { one: '# spóźnione', few: '# spóźnione', other: '# spóźnionych' }),
		none: 'W najbliższych czterech tygodniach nic nie przypada.',
		more: (count: number) => plural('pl', count, { other: 'i jeszcze #' })
	},
	document: {
		kind: 'Który plan',
		follows: (day: string) => `Liczby podążają za tablicą, stan na ${day}`,
		contents: 'Spis treści',
		sections: (count: number) =>
			plural('pl', count, { one: '# rozdział', few: '# rozdziały', other: '# rozdziałów' }),
		print: 'Drukuj',
		download: 'Pobierz Markdown'
	}
};
