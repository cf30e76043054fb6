import { plural, type Filled } from '../message.ts';

const messages = {
	label: 'Board',
	tools: {
		label: 'Tools',
		select: 'Select',
		hand: 'Move the view',
		note: 'Note',
		icp: 'Ideal customer',
		goal: 'Goal',
		kpi: 'KPI',
		initiative: 'Initiative',
		action: 'Action',
		link: 'Link',
		undo: 'Undo',
		redo: 'Redo',
		help: 'Keys'
	},
	zoom: {
		label: 'View',
		in: 'Zoom in',
		out: 'Zoom out',
		actual: 'Zoom to 100%',
		fit: 'Show the whole board',
		lane: (lane: string) => `Go to ${lane}`
	},
	lane: {
		goals: (count: number) => plural('en', count, { one: '# goal', other: '# goals' }),
		initiatives: (count: number) =>
			plural('en', count, { one: '# initiative', other: '# initiatives' }),
		actions: (count: number) => plural('en', count, { one: '# action', other: '# actions' }),
		actionsDone: (count: number, done: number) =>
			`${plural('en', count, { one: '# action', other: '# actions' })}${done > 0 ? `, ${done} done` : ''}`,
		rename: (lane: string) => `Rename ${lane}`,
		name: 'Name of the lane',
		noGoal: 'No goal yet',
		/** Where there is room for two words. */
		none: 'No goal'
	},
	shelf: {
		goals: 'Goals and numbers',
		numbers: 'Numbers',
		initiatives: 'Initiatives',
		actions: 'Actions'
	},
	empty: {
		question: {
			position: 'How will awareness be created?',
			acquire: 'Which way does an ideal customer take to a purchase?',
			deploy: 'How do new customers get to use the product soon?',
			run: 'How do customers get what they expect and are owed?',
			expand: 'How do accounts grow, and customers become advocates?',
			product: 'How will the product or service develop?',
			people: 'Whom do we need, and how do we keep them?',
			money: 'Where does the money come from, and what is it spent on?'
		},
		hint: 'Write the first card, or press G for a goal.',
		note: 'Note',
		noGoal: (lane: string) => `${lane} has no goal yet.`,
		setGoal: 'Set a goal here'
	},
	menu: {
		label: 'Card menu',
		boardLabel: 'Board menu',
		open: 'Open',
		write: 'Edit title',
		link: 'Link to…',
		unlink: (title: string) => `Remove the link to ${title}`,
		lane: 'Move to lane',
		duplicate: 'Duplicate',
		delete: 'Delete',
		add: (kind: string) => `Add here: ${kind}`,
		all: 'Select all',
		more: 'More'
	},
	selection: {
		label: 'Selection',
		count: (count: number) => plural('en', count, { one: '# card', other: '# cards' }),
		together: (amount: string) => `${amount} together`,
		align: 'Align left',
		tidy: 'Tidy up'
	},
	link: {
		title: (card: string) => `Link ${card} to`,
		search: 'Find a card',
		none: 'There is no card yet that this one can be linked to.',
		rule: 'A goal links to its KPIs; initiatives and actions link to goals.',
		done: (from: string, to: string) => `${from} is linked to ${to}.`,
		removed: 'The link is removed.',
		already: 'These two cards are linked already.',
		notSized: 'not sized',
		manyNotSized: (count: number) => `${count} not sized`,
		from: (amount: string, lanes: string) => `${amount} from ${lanes}`,
		partners: (count: number, lanes: string) =>
			`${plural('en', count, { one: '# card', other: '# cards' })} in ${lanes}`
	},
	done: {
		deleted: (count: number) =>
			plural('en', count, { one: 'The card is deleted.', other: '# cards are deleted.' }),
		restored: (count: number) =>
			plural('en', count, { one: 'The card is back.', other: '# cards are back.' }),
		undo: 'Undo',
		undone: (what: string) => `Taken back: ${what}.`,
		redone: (what: string) => `Done again: ${what}.`,
		nothingToUndo: 'There is nothing to take back.',
		nothingToRedo: 'There is nothing to do again.',
		cards: (title: string, more: number) => (more > 0 ? `${title} and ${more} more` : title),
		change: 'a change of the board',
		created: (kind: string) => `${kind} added.`,
		moved: (lane: string) => `Moved to ${lane}.`,
		copied: (count: number) =>
			plural('en', count, { one: 'The card is copied.', other: '# cards are copied.' }),
		viewOnly: 'You may look at this board and not change it.'
	},
	presence: {
		writing: (name: string) => `${name} is writing`
	},
	help: {
		title: 'Keys',
		close: 'Close',
		create: 'Add',
		move: 'Move and change',
		look: 'Look around',
		rows: {
			write: 'Edit the title',
			open: 'Open the card',
			nudge: 'Move by a step, with Shift by eight',
			copy: 'Copy',
			delete: 'Delete',
			undo: 'Undo',
			redo: 'Redo',
			all: 'Select all',
			walk: 'Next card, lane by lane',
			leave: 'Step out',
			lane: 'Lane to the left, to the right',
			jump: 'Go to a lane',
			pan: 'Move the view',
			zoom: 'Zoom',
			actual: '100%',
			fit: 'Whole board, selection',
			alone: 'Drag one card of a clasped pair',
			loose: 'Drag without snapping'
		},
		space: 'Space and drag',
		wheel: 'Ctrl and wheel',
		arrows: 'Arrows'
	},
	phone: {
		lanes: 'Lanes',
		addNote: 'Add a note',
		empty: 'Nothing here yet.',
		free: 'Without a lane'
	}
};

export type BoardMessages = Filled<typeof messages>;
export const board: BoardMessages = messages;
