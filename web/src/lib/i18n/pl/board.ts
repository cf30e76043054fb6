import type { BoardMessages } from '../en/board.ts';
import { plural } from '../message.ts';

const cards = (count: number) =>
	plural('pl', count, { one: '# karta', few: '# karty', other: '# kart' });
const actions = (count: number) =>
	plural('pl', count, { one: '# działanie', few: '# działania', other: '# działań' });

export const board: BoardMessages = {
	label: 'Tablica',
	tools: {
		label: 'Narzędzia',
		select: 'Zaznacz',
		hand: 'Przesuń widok',
		note: 'Notatka',
		icp: 'Idealny klient',
		goal: 'Cel',
		kpi: 'KPI',
		initiative: 'Inicjatywa',
		action: 'Działanie',
		link: 'Powiąż',
		undo: 'Cofnij',
		redo: 'Ponów',
		help: 'Klawisze'
	},
	zoom: {
		label: 'Widok',
		in: 'Przybliż',
		out: 'Oddal',
		actual: 'Pokaż w 100%',
		fit: 'Pokaż całą tablicę',
		lane: (lane: string) => `Przejdź do: ${lane}`
	},
	lane: {
		goals: (count: number) =>
			plural('pl', count, { one: '# cel', few: '# cele', other: '# celów' }),
		initiatives: (count: number) =>
			plural('pl', count, { one: '# inicjatywa', few: '# inicjatywy', other: '# inicjatyw' }),
		actions,
		actionsDone: (count: number, done: number) =>
			`${actions(count)}${done > 0 ? `, zrobione: ${done}` : ''}`,
		rename: (lane: string) => `Zmień nazwę: ${lane}`,
		name: 'Nazwa toru',
		noGoal: 'Jeszcze bez celu',
		none: 'Bez celu'
	},
	shelf: {
		goals: 'Cele i liczby',
		numbers: 'Liczby',
		initiatives: 'Inicjatywy',
		actions: 'Działania'
	},
	empty: {
		question: {
			position: 'Jak powstanie świadomość marki?',
			acquire: 'Jaką drogę do zakupu przechodzi idealny klient?',
			deploy: 'Jak nowi klienci szybko zaczną korzystać z produktu?',
			run: 'Jak klienci dostają to, czego oczekują i co im się należy?',
			expand: 'Jak rosną zamówienia klientów i jak stają się oni orędownikami?',
			product: 'Jak rozwinie się produkt lub usługa?',
			people: 'Kogo potrzebujemy i jak ich zatrzymamy?',
			money: 'Skąd są pieniądze i na co są wydawane?'
		},
		hint: 'Napisz pierwszą kartę albo naciśnij G, by dodać cel.',
		note: 'Notatka',
		noGoal: (lane: string) => `${lane} nie ma jeszcze celu.`,
		setGoal: 'Ustal tu cel'
	},
	menu: {
		label: 'Menu karty',
		boardLabel: 'Menu tablicy',
		open: 'Otwórz',
		write: 'Edytuj tytuł',
		link: 'Powiąż z…',
		unlink: (title: string) => `Usuń powiązanie z: ${title}`,
		lane: 'Przenieś na tor',
		duplicate: 'Powiel',
		delete: 'Usuń',
		add: (kind: string) => `Dodaj tutaj: ${kind}`,
		all: 'Zaznacz wszystko',
		more: 'Więcej'
	},
	selection: {
		label: 'Zaznaczenie',
		count: cards,
		together: (amount: string) => `razem ${amount}`,
		align: 'Wyrównaj do lewej',
		tidy: 'Uporządkuj'
	},
	link: {
		title: (card: string) => `Powiąż ${card} z`,
		search: 'Znajdź kartę',
		none: 'Nie ma jeszcze karty, z którą można by tę powiązać.',
		rule: 'Cel wiąże się ze swoimi KPI; inicjatywy i działania wiążą się z celami.',
		done: (from: string, to: string) => `Powiązano: ${from} – ${to}.`,
		removed: 'Powiązanie usunięto.',
		already: 'Te dwie karty są już powiązane.',
		notSized: 'bez szacunku',
		manyNotSized: (count: number) => `${count} bez szacunku`,
		from: (amount: string, lanes: string) => `${amount}: ${lanes}`,
		partners: (count: number, lanes: string) => `${cards(count)}: ${lanes}`
	},
	done: {
		deleted: (count: number) =>
			plural('pl', count, {
				one: 'Kartę usunięto.',
				few: 'Usunięto # karty.',
				other: 'Usunięto # kart.'
			}),
		restored: (count: number) =>
			plural('pl', count, {
				one: 'Karta wróciła.',
				few: 'Wróciły # karty.',
				other: 'Wróciło # kart.'
			}),
		undo: 'Cofnij',
		undone: (what: string) => `Cofnięto: ${what}.`,
		redone: (what: string) => `Ponowiono: ${what}.`,
		nothingToUndo: 'Nie ma czego cofnąć.',
		nothingToRedo: 'Nie ma czego ponowić.',
		cards: (title: string, more: number) => (more > 0 ? `${title} i jeszcze ${more}` : title),
		change: 'zmiana tablicy',
		created: (kind: string) => `Dodano: ${kind}.`,
		moved: (lane: string) => `Przeniesiono: ${lane}.`,
		copied: (count: number) =>
			plural('pl', count, {
				one: 'Kartę skopiowano.',
				few: 'Skopiowano # karty.',
				other: 'Skopiowano # kart.'
			}),
		viewOnly: 'Możesz oglądać tę tablicę, ale nie możesz jej zmieniać.'
	},
	presence: {
		writing: (name: string) => `${name} pisze`
	},
	help: {
		title: 'Klawisze',
		close: 'Zamknij',
		create: 'Dodawanie',
		move: 'Przesuwanie i zmiany',
		look: 'Rozglądanie się',
		rows: {
			write: 'Edytuj tytuł',
			open: 'Otwórz kartę',
			nudge: 'Przesuń o krok, z Shift o osiem',
			copy: 'Kopiuj',
			delete: 'Usuń',
			undo: 'Cofnij',
			redo: 'Ponów',
			all: 'Zaznacz wszystko',
			walk: 'Następna karta, tor po torze',
			leave: 'Wyjdź poziom wyżej',
			lane: 'Tor w lewo, w prawo',
			jump: 'Przejdź do toru',
			pan: 'Przesuń widok',
			zoom: 'Przybliż i oddal',
			actual: '100%',
			fit: 'Cała tablica, zaznaczenie',
			alone: 'Przeciągnij jedną kartę ze spiętej pary',
			loose: 'Przeciągnij bez przyciągania'
		},
		space: 'Spacja i przeciąganie',
		wheel: 'Ctrl i kółko',
		arrows: 'Strzałki'
	},
	phone: {
		lanes: 'Tory',
		addNote: 'Dodaj notatkę',
		empty: 'Tu jeszcze nic nie ma.',
		free: 'Poza torami'
	}
};
