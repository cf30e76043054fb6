import type { BoardMessages } from '../en/board.ts';
import { plural } from '../message.ts';

const cards = (count: number) => plural('es', count, { one: '# tarjeta', other: '# tarjetas' });

export const board: BoardMessages = {
	label: 'Tablero',
	tools: {
		label: 'Herramientas',
		select: 'Seleccionar',
		hand: 'Mover la vista',
		note: 'Nota',
		icp: 'Cliente ideal',
		goal: 'Objetivo',
		kpi: 'KPI',
		initiative: 'Iniciativa',
		action: 'Acción',
		link: 'Vincular',
		undo: 'Deshacer',
		redo: 'Rehacer',
		help: 'Teclas'
	},
	zoom: {
		label: 'Vista',
		in: 'Acercar',
		out: 'Alejar',
		actual: 'Ver al 100 %',
		fit: 'Ver todo el tablero',
		lane: (lane: string) => `Ir a ${lane}`
	},
	lane: {
		goals: (count: number) => plural('es', count, { one: '# objetivo', other: '# objetivos' }),
		initiatives: (count: number) =>
			plural('es', count, { one: '# iniciativa', other: '# iniciativas' }),
		actions: (count: number) => plural('es', count, { one: '# acción', other: '# acciones' }),
		actionsDone: (count: number, done: number) =>
			`${plural('es', count, { one: '# acción', other: '# acciones' })}${done > 0 ? `, ${plural('es', done, { one: '# hecha', other: '# hechas' })}` : ''}`,
		rename: (lane: string) => `Cambiar el nombre de ${lane}`,
		name: 'Nombre del carril',
		noGoal: 'Aún sin objetivo',
		none: 'Sin meta'
	},
	shelf: {
		goals: 'Objetivos y cifras',
		numbers: 'Cifras',
		initiatives: 'Iniciativas',
		actions: 'Acciones'
	},
	empty: {
		question: {
			position: '¿Cómo se dará a conocer la marca?',
			acquire: '¿Qué camino recorre un cliente ideal hasta la compra?',
			deploy: '¿Cómo consiguen los clientes nuevos usar pronto el producto?',
			run: '¿Cómo reciben los clientes lo que esperan y lo que se les debe?',
			expand: '¿Cómo crecen las cuentas y los clientes nos recomiendan?',
			product: '¿Cómo evolucionará el producto o servicio?',
			people: '¿A quién necesitamos y cómo lo conservamos?',
			money: '¿De dónde viene el dinero y en qué se gasta?'
		},
		hint: 'Escribe la primera tarjeta o pulsa G para un objetivo.',
		note: 'Nota',
		noGoal: (lane: string) => `${lane} aún no tiene objetivo.`,
		setGoal: 'Fijar aquí un objetivo'
	},
	menu: {
		label: 'Menú de la tarjeta',
		boardLabel: 'Menú del tablero',
		open: 'Abrir',
		write: 'Editar el título',
		link: 'Vincular con…',
		unlink: (title: string) => `Quitar el vínculo con ${title}`,
		lane: 'Mover al carril',
		duplicate: 'Duplicar',
		delete: 'Eliminar',
		add: (kind: string) => `Añadir aquí: ${kind}`,
		all: 'Seleccionar todo',
		more: 'Más'
	},
	selection: {
		label: 'Selección',
		count: cards,
		together: (amount: string) => `${amount} en conjunto`,
		align: 'Alinear a la izquierda',
		tidy: 'Ordenar'
	},
	link: {
		title: (card: string) => `Vincular ${card} con`,
		search: 'Buscar una tarjeta',
		none: 'Aún no hay ninguna tarjeta con la que se pueda vincular esta.',
		rule: 'Un objetivo se vincula con sus KPI; las iniciativas y las acciones, con objetivos.',
		done: (from: string, to: string) => `${from} está vinculada con ${to}.`,
		removed: 'El vínculo se ha quitado.',
		already: 'Estas dos tarjetas ya están vinculadas.',
		notSized: 'sin estimar',
		manyNotSized: (count: number) => `${count} sin estimar`,
		from: (amount: string, lanes: string) => `${amount} de ${lanes}`,
		partners: (count: number, lanes: string) => `${cards(count)} en ${lanes}`
	},
	done: {
		deleted: (count: number) =>
			plural('es', count, {
				one: 'La tarjeta se ha eliminado.',
				other: 'Se han eliminado # tarjetas.'
			}),
		restored: (count: number) =>
			plural('es', count, { one: 'La tarjeta ha vuelto.', other: 'Han vuelto # tarjetas.' }),
		undo: 'Deshacer',
		undone: (what: string) => `Deshecho: ${what}.`,
		redone: (what: string) => `Rehecho: ${what}.`,
		nothingToUndo: 'No hay nada que deshacer.',
		nothingToRedo: 'No hay nada que rehacer.',
		cards: (title: string, more: number) => (more > 0 ? `${title} y ${more} más` : title),
		change: 'un cambio del tablero',
		created: (kind: string) => `Añadido: ${kind}.`,
		moved: (lane: string) => `Movido a ${lane}.`,
		copied: (count: number) =>
			plural('es', count, {
				one: 'La tarjeta se ha copiado.',
				other: 'Se han copiado # tarjetas.'
			}),
		viewOnly: 'Puedes ver este tablero, pero no cambiarlo.'
	},
	presence: {
		writing: (name: string) => `${name} está escribiendo`
	},
	help: {
		title: 'Teclas',
		close: 'Cerrar',
		create: 'Añadir',
		move: 'Mover y cambiar',
		look: 'Mirar alrededor',
		rows: {
			write: 'Editar el título',
			open: 'Abrir la tarjeta',
			nudge: 'Mover un paso, con Mayús ocho',
			copy: 'Copiar',
			delete: 'Eliminar',
			undo: 'Deshacer',
			redo: 'Rehacer',
			all: 'Seleccionar todo',
			walk: 'Tarjeta siguiente, carril por carril',
			leave: 'Salir',
			lane: 'Carril de la izquierda, de la derecha',
			jump: 'Ir a un carril',
			pan: 'Mover la vista',
			zoom: 'Acercar y alejar',
			actual: '100 %',
			fit: 'Todo el tablero, selección',
			alone: 'Arrastrar una sola tarjeta de la pareja',
			loose: 'Arrastrar sin ajustar'
		},
		space: 'Espacio y arrastrar',
		wheel: 'Ctrl y rueda',
		arrows: 'Flechas'
	},
	phone: {
		lanes: 'Carriles',
		addNote: 'Añadir una nota',
		empty: 'Aún no hay nada aquí.',
		free: 'Sin carril'
	}
};
