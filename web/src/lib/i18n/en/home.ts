import { plural, type Filled } from '../message.ts';

const messages = {
	skip: 'Skip to content',
	close: 'Close',
	cancel: 'Cancel',
	undo: 'Undo',
	retry: 'Try again',
	dismiss: 'Dismiss',
	notes: 'Notices',

	nav: { label: 'Main', plans: 'Plans', you: 'You', settings: 'Name, language and theme' },

	list: {
		title: 'Plans',
		import: 'Import',
		newBoard: 'New board',
		loading: 'Fetching the boards…',
		lanes: (count: number) => plural('en', count, { one: '# lane', other: '# lanes' }),
		cards: (count: number) => plural('en', count, { one: '# card', other: '# cards' }),
		goals: (count: number) => plural('en', count, { one: '# goal', other: '# goals' }),
		noGoals: 'No goal yet',
		changed: (when: string) => `Changed ${when}`,
		more: (title: string) => `More for ${title}`,
		open: 'Open',
		delete: 'Delete',
		deleted: (title: string) => `“${title}” is deleted.`,
		restored: (title: string) => `“${title}” is back.`,
		drop: 'Drop the plan file to import it'
	},
	states: {
		'on-track': (count: number) => plural('en', count, { other: '# on track' }),
		'at-risk': (count: number) => plural('en', count, { other: '# at risk' }),
		'off-track': (count: number) => plural('en', count, { other: '# off track' }),
		unknown: (count: number) => plural('en', count, { other: '# without a forecast' })
	},
	empty: {
		title: 'No plan yet.',
		text: 'Start with eight lanes, or drop a plan file anywhere on this page.'
	},
	failed: {
		title: 'The boards could not be fetched.',
		deleting: (title: string) => `“${title}” could not be deleted. It is still here.`,
		restoring: (title: string) => `“${title}” could not be brought back. Try again from here.`,
		unreachable: 'The server does not answer. Check the connection and try again.'
	},
	newBoard: {
		title: 'New board',
		name: 'Title',
		example: 'Sales and marketing plan 2027',
		template: 'Start with',
		padre: 'PADRE',
		padreHint: 'Position, Acquire, Deploy, Run, Expand, Product, People, Money',
		blank: 'Nothing',
		blankHint: 'An empty board without lanes',
		create: 'Create board',
		nameless: 'A board needs a title.'
	},
	import: {
		title: 'Import a plan',
		reading: (file: string) => `Importing ${file}…`,
		failed: 'The plan was not imported',
		another: 'Choose another file',
		tooLarge: (limit: number) =>
			`The file is larger than ${limit} MB, more than any plan needs. Nothing was imported.`,
		done: 'The plan is imported.',
		more: (count: number) => plural('en', count, { other: '# more' }),
		left: (parts: string) =>
			`The plan is imported. There are no cards yet for ${parts}; these parts were left out.`
	},

	/** Refusals of the server by their code; others are shown in the server's own words. */
	refusals: {
		NOT_JSON: 'The file is not valid JSON, so it cannot be a plan file. Nothing was imported.',
		PLAN_NOT_JSON: 'The file is not valid JSON, so it cannot be a plan file. Nothing was imported.',
		PLAN_FOREIGN: 'The file is JSON, but not a Northlane plan. Nothing was imported.',
		PLAN_VERSION: 'The plan file was made by a newer version of Northlane. Nothing was imported.',
		PLAN_INVALID: (where: string) => `The plan file has a mistake, nothing was imported: ${where}`,
		STORAGE_REFUSES: 'The server cannot write to its disk at the moment. Try again soon.',
		STOPPING: 'The server is restarting. Try again in a moment.',
		INTERNAL:
			'Something went wrong on the server. Try again; if it stays, tell the person who runs it.',
		BOARD_NOT_FOUND: 'There is no board here any more.'
	},

	save: {
		loading: 'Connecting…',
		saved: 'Saved',
		saving: (count: number) =>
			count === 0
				? 'Saving…'
				: plural('en', count, { one: 'Saving # change', other: 'Saving # changes' }),
		offline: (count: number) =>
			count === 0
				? 'Offline'
				: plural('en', count, {
						one: 'Offline, # change kept on this device',
						other: 'Offline, # changes kept on this device'
					}),
		tabOnly: (count: number) =>
			count === 0
				? 'Offline. Changes stay only in this tab'
				: plural('en', count, {
						one: 'Offline, # change only in this tab. Keep it open',
						other: 'Offline, # changes only in this tab. Keep it open'
					}),
		refusing: 'Not saved. Keep this tab open',
		refusingFor: (minutes: number) =>
			plural('en', minutes, {
				one: 'Not saved for # minute. Keep this tab open',
				other: 'Not saved for # minutes. Keep this tab open'
			}),
		viewOnly: 'View only',
		closed: 'Not connected'
	},
	banner: {
		refusing:
			'The server cannot write at the moment and keeps trying. What you change is held in its memory and in this tab.',
		'not-found':
			'This board is no longer on the server. You see the copy that this device kept; changes stay here.',
		forbidden: 'You may no longer open this board. Changes stay on this device.',
		'too-large':
			'What waits to be sent is more than the server takes at once, so nothing is sent any more. It stays on this device. Undo the largest change, then load the page again.',
		malformed:
			'The server could not read what this page sent. Load the page again; what this device kept will be sent then.',
		damaged:
			'What the server keeps of this board is damaged. Changes stay on this device; whoever runs the server can bring the board back from a backup.',
		reload: 'Load again',
		notKept:
			'This browser does not let the page keep a copy on this device. What is not saved is lost when the tab closes.'
	},

	people: {
		here: (count: number) => plural('en', count, { one: '# person here', other: '# people here' }),
		you: (name: string) => `${name}, you`,
		more: (count: number) => plural('en', count, { other: '# more' })
	},
	profile: {
		title: 'You',
		name: 'Name',
		nameHint: 'Others see it on the boards you open. It is remembered on this device.',
		nameless: 'Others need a name to call you by.',
		colour: 'Colour',
		colours: 'Blue, pink, teal, violet, olive, azure, indigo, green',
		language: 'Language',
		theme: 'Theme',
		themes: { light: 'Light', dark: 'Dark', system: 'Like the system' },
		save: 'Save'
	},
	/** Friendly names for those who have not said theirs. */
	guests:
		'Heron, Otter, Lynx, Robin, Badger, Falcon, Hare, Marten, Osprey, Beaver, Wren, Fox, Crane, Stoat, Finch, Ibex',

	top: {
		home: 'All plans',
		title: 'Title of the board',
		views: 'Views of this board',
		board: 'Board',
		goals: 'Goals',
		document: 'Document',
		export: 'Export',
		markdown: 'Plan as Markdown',
		full: 'Marketing and sales plan',
		marketing: 'Marketing plan',
		sales: 'Sales plan',
		copy: 'Copy as Markdown',
		copied: 'The plan is on the clipboard.',
		copyFailed: 'The browser did not allow copying. Export the file instead.',
		share: 'Share'
	},
	share: {
		title: 'Share this board',
		text: 'Whoever has this link may open the board and change everything on it. Give it only to people you plan with.',
		link: 'Link',
		copy: 'Copy link',
		byHand: 'The link is selected; copy it with Ctrl C or ⌘ C.',
		copied: 'Copied'
	},
	board: {
		opening: 'Opening the board…',
		untitled: 'Untitled board',
		away: 'This board is not on this device yet.',
		awayText: 'It opens as soon as the server can be reached.',
		missing: 'There is no board here.',
		missingText: 'The link may be cut short, or somebody deleted the board.',
		forbidden: 'This board is not open to you.',
		damaged: 'This board is damaged on the server.',
		damagedText: 'Whoever runs the server can bring it back from a backup.',
		forbiddenText: 'Ask the person who sent the link for a new one.',
		toPlans: 'To the plans'
	},
	error: {
		missing: 'There is nothing here.',
		missingText: 'The address may be cut short or out of date.',
		broken: 'This page did not come up.',
		brokenText: 'What you saved is safe. Load the page again, or go back to the plans.'
	}
};

export type HomeMessages = Filled<typeof messages>;
export const home: HomeMessages = messages;
