import type { HomeMessages } from '../en/home.ts';
import { plural } from '../message.ts';

export const home: HomeMessages = {
	skip: 'Przejdź do treści',
	close: 'Zamknij',
	cancel: 'Anuluj',
	undo: 'Cofnij',
	retry: 'Spróbuj ponownie',
	dismiss: 'Ukryj',
	notes: 'Powiadomienia',

	nav: { label: 'Główne', plans: 'Plany', you: 'Ty', settings: 'Imię, język i motyw' },

	list: {
		title: 'Plany',
		import: 'Importuj',
		newBoard: 'Nowa tablica',
		loading: 'Wczytywanie tablic…',
		lanes: (count) =>
			plural('pl', count, { one: '# tor', few: '# tory', many: '# torów', other: '# toru' }),
		cards: (count) =>
			plural('pl', count, { one: '# karta', few: '# karty', many: '# kart', other: '# karty' }),
		goals: (count) =>
			plural('pl', count, { one: '# cel', few: '# cele', many: '# celów', other: '# celu' }),
		noGoals: 'Jeszcze bez celu',
		changed: (when) => `Zmieniono ${when}`,
		more: (title) => `Więcej: ${title}`,
		open: 'Otwórz',
		delete: 'Usuń',
		deleted: (title) => `Usunięto „${title}”.`,
		restored: (title) => `Przywrócono „${title}”.`,
		drop: 'Upuść plik planu, aby go zaimportować'
	},
	states: {
		'on-track': (count) => plural('pl', count, { other: '# zgodnie z planem' }),
		'at-risk': (count) =>
			plural('pl', count, {
				one: '# zagrożony',
				few: '# zagrożone',
				many: '# zagrożonych',
				other: '# zagrożonego'
			}),
		'off-track': (count) => plural('pl', count, { other: '# poza planem' }),
		unknown: (count) => plural('pl', count, { other: '# bez prognozy' })
	},
	empty: {
		title: 'Nie ma jeszcze żadnego planu.',
		text: 'Zacznij od ośmiu torów albo upuść plik planu w dowolnym miejscu tej strony.'
	},
	failed: {
		title: 'Nie udało się wczytać tablic.',
		deleting: (title) => `Nie udało się usunąć „${title}”. Nadal tu jest.`,
		restoring: (title) => `Nie udało się przywrócić „${title}”. Spróbuj ponownie stąd.`,
		unreachable: 'Serwer nie odpowiada. Sprawdź połączenie i spróbuj ponownie.'
	},
	newBoard: {
		title: 'Nowa tablica',
		name: 'Tytuł',
		example: 'Plan sprzedaży i marketingu 2027',
		template: 'Zacznij od',
		padre: 'PADRE',
		padreHint:
			'Pozycja, Pozyskanie, Wdrożenie, Obsługa bieżąca, Rozwój, Produkt, Ludzie, Pieniądze',
		blank: 'Niczego',
		blankHint: 'Pusta tablica bez torów',
		create: 'Utwórz tablicę',
		nameless: 'Tablica musi mieć tytuł.'
	},
	import: {
		title: 'Importuj plan',
		reading: (file) => `Importowanie pliku ${file}…`,
		failed: 'Plan nie został zaimportowany',
		another: 'Wybierz inny plik',
		tooLarge: (limit) =>
			`Plik jest większy niż ${limit} MB, a tyle nie potrzebuje żaden plan. Niczego nie zaimportowano.`,
		done: 'Plan został zaimportowany.',
		more: (count) => plural('pl', count, { other: 'jeszcze #' }),
		left: (parts) =>
			`Plan został zaimportowany. Nie ma jeszcze kart dla: ${parts}; te części pominięto.`
	},

	refusals: {
		NOT_JSON:
			'Plik nie jest poprawnym JSON-em, więc nie może być planem. Niczego nie zaimportowano.',
		PLAN_NOT_JSON:
			'Plik nie jest poprawnym JSON-em, więc nie może być planem. Niczego nie zaimportowano.',
		PLAN_FOREIGN: 'Plik jest JSON-em, ale nie planem Northlane. Niczego nie zaimportowano.',
		PLAN_VERSION: 'Plik planu powstał w nowszej wersji Northlane. Niczego nie zaimportowano.',
		PLAN_INVALID: (where) => `W pliku planu jest błąd, niczego nie zaimportowano: ${where}`,
		STORAGE_REFUSES: 'Serwer nie może teraz zapisywać na dysku. Spróbuj ponownie za chwilę.',
		STOPPING: 'Serwer uruchamia się ponownie. Spróbuj za chwilę.',
		INTERNAL:
			'Coś poszło nie tak na serwerze. Spróbuj ponownie; jeśli to nie minie, powiedz osobie, która go prowadzi.',
		BOARD_NOT_FOUND: 'Tej tablicy już tu nie ma.'
	},

	save: {
		loading: 'Łączenie…',
		saved: 'Zapisano',
		saving: (count) =>
			count === 0
				? 'Zapisywanie…'
				: plural('pl', count, {
						one: 'Zapisywanie # zmiany',
						few: 'Zapisywanie # zmian',
						many: 'Zapisywanie # zmian',
						other: 'Zapisywanie # zmiany'
					}),
		offline: (count) =>
			count === 0
				? 'Offline'
				: plural('pl', count, {
						one: 'Offline, # zmiana zachowana na tym urządzeniu',
						few: 'Offline, # zmiany zachowane na tym urządzeniu',
						many: 'Offline, # zmian zachowanych na tym urządzeniu',
						other: 'Offline, # zmiany zachowanej na tym urządzeniu'
					}),
		tabOnly: (count) =>
			count === 0
				? 'Offline. Zmiany zostają tylko w tej karcie przeglądarki'
				: plural('pl', count, {
						one: 'Offline, # zmiana tylko w tej karcie przeglądarki. Nie zamykaj jej',
						few: 'Offline, # zmiany tylko w tej karcie przeglądarki. Nie zamykaj jej',
						many: 'Offline, # zmian tylko w tej karcie przeglądarki. Nie zamykaj jej',
						other: 'Offline, # zmiany tylko w tej karcie przeglądarki. Nie zamykaj jej'
					}),
		refusing: 'Nie zapisano. Nie zamykaj tej karty przeglądarki',
		refusingFor: (minutes) =>
			plural('pl', minutes, {
				one: 'Brak zapisu od # minuty. Nie zamykaj tej karty przeglądarki',
				few: 'Brak zapisu od # minut. Nie zamykaj tej karty przeglądarki',
				many: 'Brak zapisu od # minut. Nie zamykaj tej karty przeglądarki',
				other: 'Brak zapisu od # minuty. Nie zamykaj tej karty przeglądarki'
			}),
		viewOnly: 'Tylko podgląd',
		closed: 'Brak połączenia'
	},
	banner: {
		refusing:
			'Serwer nie może teraz zapisywać i wciąż próbuje. Twoje zmiany są w jego pamięci i w tej karcie przeglądarki.',
		'not-found':
			'Tej tablicy nie ma już na serwerze. Widzisz kopię zachowaną na tym urządzeniu; zmiany zostają tutaj.',
		forbidden: 'Nie możesz już otworzyć tej tablicy. Zmiany zostają na tym urządzeniu.',
		'too-large':
			'Zmian do wysłania jest więcej, niż serwer przyjmuje naraz, więc nic już nie jest wysyłane. Zostają na tym urządzeniu. Cofnij największą z nich i wczytaj stronę ponownie.',
		malformed:
			'Serwer nie mógł odczytać tego, co wysłała ta strona. Wczytaj ją ponownie; wtedy zostanie wysłane to, co zachowało urządzenie.',
		damaged:
			'Zapis tej tablicy na serwerze jest uszkodzony. Zmiany zostają na tym urządzeniu; administrator serwera może przywrócić tablicę z kopii zapasowej.',
		reload: 'Wczytaj ponownie',
		notKept:
			'Ta przeglądarka nie pozwala zachować kopii na urządzeniu. Co nie zostało zapisane, przepadnie po zamknięciu karty przeglądarki.'
	},

	people: {
		here: (count) =>
			plural('pl', count, {
				one: '# osoba tutaj',
				few: '# osoby tutaj',
				many: '# osób tutaj',
				other: '# osoby tutaj'
			}),
		you: (name) => `${name}, ty`,
		more: (count) => plural('pl', count, { other: 'jeszcze #' })
	},
	profile: {
		title: 'Ty',
		name: 'Imię',
		nameHint: 'Inni widzą je na tablicach, które otwierasz. Jest zapamiętane na tym urządzeniu.',
		nameless: 'Inni muszą wiedzieć, jak się do ciebie zwracać.',
		colour: 'Kolor',
		colours: 'Niebieski, różowy, morski, fioletowy, oliwkowy, lazurowy, indygo, zielony',
		language: 'Język',
		theme: 'Motyw',
		themes: { light: 'Jasny', dark: 'Ciemny', system: 'Jak w systemie' },
		save: 'Zapisz'
	},
	guests:
		'Czapla, Wydra, Ryś, Rudzik, Borsuk, Sokół, Zając, Kuna, Rybołów, Bóbr, Strzyżyk, Lis, Żuraw, Gronostaj, Zięba, Kozica',

	top: {
		home: 'Wszystkie plany',
		title: 'Tytuł tablicy',
		views: 'Widoki tej tablicy',
		board: 'Tablica',
		goals: 'Cele',
		document: 'Dokument',
		export: 'Eksportuj',
		markdown: 'Plan jako Markdown',
		full: 'Plan marketingu i sprzedaży',
		marketing: 'Plan marketingowy',
		sales: 'Plan sprzedaży',
		copy: 'Kopiuj jako Markdown',
		copied: 'Plan jest w schowku.',
		copyFailed: 'Przeglądarka nie pozwoliła na kopiowanie. Wyeksportuj plik.',
		share: 'Udostępnij'
	},
	share: {
		title: 'Udostępnij tę tablicę',
		text: 'Każdy, kto ma ten link, może otworzyć tablicę i zmienić na niej wszystko. Daj go tylko osobom, z którymi planujesz.',
		link: 'Link',
		copy: 'Kopiuj link',
		byHand: 'Link jest zaznaczony; skopiuj go przez Ctrl C lub ⌘ C.',
		copied: 'Skopiowano'
	},
	board: {
		opening: 'Otwieranie tablicy…',
		untitled: 'Tablica bez tytułu',
		away: 'Tej tablicy nie ma jeszcze na tym urządzeniu.',
		awayText: 'Otworzy się, gdy tylko serwer będzie osiągalny.',
		missing: 'Nie ma tu tablicy.',
		missingText: 'Link może być ucięty albo ktoś usunął tablicę.',
		forbidden: 'Ta tablica nie jest dla ciebie otwarta.',
		damaged: 'Ta tablica jest uszkodzona na serwerze.',
		damagedText: 'Administrator serwera może ją przywrócić z kopii zapasowej.',
		forbiddenText: 'Poproś o nowy link osobę, która go przysłała.',
		toPlans: 'Do planów'
	},
	error: {
		missing: 'Nic tu nie ma.',
		missingText: 'Adres może być ucięty albo nieaktualny.',
		broken: 'Tej strony nie udało się wyświetlić.',
		brokenText: 'To, co zapisano, jest bezpieczne. Wczytaj stronę ponownie albo wróć do planów.'
	}
};
