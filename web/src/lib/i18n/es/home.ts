import type { HomeMessages } from '../en/home.ts';
import { plural } from '../message.ts';

export const home: HomeMessages = {
	skip: 'Saltar al contenido',
	close: 'Cerrar',
	cancel: 'Cancelar',
	undo: 'Deshacer',
	retry: 'Reintentar',
	dismiss: 'Descartar',
	notes: 'Avisos',

	nav: { label: 'Principal', plans: 'Planes', you: 'Tú', settings: 'Nombre, idioma y tema' },

	list: {
		title: 'Planes',
		import: 'Importar',
		newBoard: 'Nuevo tablero',
		loading: 'Cargando los tableros…',
		lanes: (count) => plural('es', count, { one: '# carril', other: '# carriles' }),
		cards: (count) => plural('es', count, { one: '# tarjeta', other: '# tarjetas' }),
		goals: (count) => plural('es', count, { one: '# objetivo', other: '# objetivos' }),
		noGoals: 'Aún sin objetivos',
		changed: (when) => `Modificado ${when}`,
		more: (title) => `Más sobre ${title}`,
		open: 'Abrir',
		delete: 'Eliminar',
		deleted: (title) => `«${title}» se ha eliminado.`,
		restored: (title) => `«${title}» está de vuelta.`,
		drop: 'Suelta el archivo del plan para importarlo'
	},
	states: {
		'on-track': (count) => plural('es', count, { other: '# en camino' }),
		'at-risk': (count) => plural('es', count, { other: '# en riesgo' }),
		'off-track': (count) => plural('es', count, { one: '# desviado', other: '# desviados' }),
		unknown: (count) => plural('es', count, { other: '# sin pronóstico' })
	},
	empty: {
		title: 'Todavía no hay ningún plan.',
		text: 'Empieza con ocho carriles o suelta un archivo de plan en cualquier parte de esta página.'
	},
	failed: {
		title: 'No se han podido cargar los tableros.',
		deleting: (title) => `No se ha podido eliminar «${title}». Sigue aquí.`,
		restoring: (title) => `No se ha podido recuperar «${title}». Inténtalo otra vez desde aquí.`,
		unreachable: 'El servidor no responde. Comprueba la conexión e inténtalo de nuevo.'
	},
	newBoard: {
		title: 'Nuevo tablero',
		name: 'Título',
		example: 'Plan de ventas y marketing 2027',
		template: 'Empezar con',
		padre: 'PADRE',
		padreHint: 'Posición, Adquirir, Implementación, Operar, Ampliar, Producto, Personas, Dinero',
		blank: 'Nada',
		blankHint: 'Un tablero vacío sin carriles',
		create: 'Crear tablero',
		nameless: 'Un tablero necesita un título.'
	},
	import: {
		title: 'Importar un plan',
		reading: (file) => `Importando ${file}…`,
		failed: 'El plan no se ha importado',
		another: 'Elegir otro archivo',
		tooLarge: (limit) =>
			`El archivo supera los ${limit} MB, más de lo que necesita cualquier plan. No se ha importado nada.`,
		done: 'El plan se ha importado.',
		more: (count) => plural('es', count, { other: '# más' }),
		left: (parts) =>
			`El plan se ha importado. Aún no hay tarjetas para ${parts}; esas partes se han omitido.`
	},

	refusals: {
		NOT_JSON:
			'El archivo no es JSON válido, así que no puede ser un plan. No se ha importado nada.',
		PLAN_NOT_JSON:
			'El archivo no es JSON válido, así que no puede ser un plan. No se ha importado nada.',
		PLAN_FOREIGN: 'El archivo es JSON, pero no es un plan de Northlane. No se ha importado nada.',
		PLAN_VERSION:
			'El archivo se hizo con una versión más nueva de Northlane. No se ha importado nada.',
		PLAN_INVALID: (where) =>
			`El archivo del plan tiene un error y no se ha importado nada: ${where}`,
		STORAGE_REFUSES:
			'El servidor no puede escribir en su disco en este momento. Inténtalo pronto de nuevo.',
		STOPPING: 'El servidor se está reiniciando. Inténtalo dentro de un momento.',
		INTERNAL:
			'Algo ha fallado en el servidor. Inténtalo de nuevo; si sigue igual, avisa a quien lo administra.',
		BOARD_NOT_FOUND: 'Este tablero ya no está aquí.'
	},

	save: {
		loading: 'Conectando…',
		saved: 'Guardado',
		saving: (count) =>
			count === 0
				? 'Guardando…'
				: plural('es', count, { one: 'Guardando # cambio', other: 'Guardando # cambios' }),
		offline: (count) =>
			count === 0
				? 'Sin conexión'
				: plural('es', count, {
						one: 'Sin conexión, # cambio guardado en este dispositivo',
						other: 'Sin conexión, # cambios guardados en este dispositivo'
					}),
		tabOnly: (count) =>
			count === 0
				? 'Sin conexión. Los cambios quedan solo en esta pestaña'
				: plural('es', count, {
						one: 'Sin conexión, # cambio solo en esta pestaña. No la cierres',
						other: 'Sin conexión, # cambios solo en esta pestaña. No la cierres'
					}),
		refusing: 'Sin guardar. No cierres esta pestaña',
		refusingFor: (minutes) =>
			plural('es', minutes, {
				one: 'Sin guardar desde hace # minuto. No cierres esta pestaña',
				other: 'Sin guardar desde hace # minutos. No cierres esta pestaña'
			}),
		viewOnly: 'Solo lectura',
		closed: 'Sin conexión'
	},
	banner: {
		refusing:
			'El servidor no puede escribir en este momento y sigue intentándolo. Tus cambios están en su memoria y en esta pestaña.',
		'not-found':
			'Este tablero ya no está en el servidor. Ves la copia que guardó este dispositivo; los cambios se quedan aquí.',
		forbidden: 'Ya no puedes abrir este tablero. Los cambios se quedan en este dispositivo.',
		'too-large':
			'Lo que espera a enviarse es más de lo que el servidor admite de una vez y ya no se envía nada. Se queda en este dispositivo. Deshaz el cambio más grande y vuelve a cargar la página.',
		malformed:
			'El servidor no ha podido leer lo que envió esta página. Vuelve a cargarla; entonces se enviará lo que guardó este dispositivo.',
		damaged:
			'Lo que el servidor guarda de este tablero está dañado. Los cambios se quedan en este dispositivo; quien administra el servidor puede recuperarlo de una copia de seguridad.',
		reload: 'Volver a cargar',
		notKept:
			'Este navegador no permite guardar una copia en el dispositivo. Lo que no esté guardado se pierde al cerrar la pestaña.'
	},

	people: {
		here: (count) => plural('es', count, { one: '# persona aquí', other: '# personas aquí' }),
		you: (name) => `${name}, tú`,
		more: (count) => plural('es', count, { other: '# más' })
	},
	profile: {
		title: 'Tú',
		name: 'Nombre',
		nameHint: 'Los demás lo ven en los tableros que abres. Se recuerda en este dispositivo.',
		nameless: 'Los demás necesitan un nombre para ti.',
		colour: 'Color',
		colours: 'Azul, rosa, verde azulado, violeta, oliva, celeste, índigo, verde',
		language: 'Idioma',
		theme: 'Tema',
		themes: { light: 'Claro', dark: 'Oscuro', system: 'Como el sistema' },
		save: 'Guardar'
	},
	guests:
		'Garza, Nutria, Lince, Petirrojo, Tejón, Halcón, Liebre, Marta, Búho, Castor, Jilguero, Zorro, Grulla, Armiño, Pinzón, Íbice',

	top: {
		home: 'Todos los planes',
		title: 'Título del tablero',
		views: 'Vistas de este tablero',
		board: 'Tablero',
		goals: 'Objetivos',
		document: 'Documento',
		export: 'Exportar',
		markdown: 'Plan en Markdown',
		full: 'Plan de marketing y ventas',
		marketing: 'Plan de marketing',
		sales: 'Plan de ventas',
		copy: 'Copiar como Markdown',
		copied: 'El plan está en el portapapeles.',
		copyFailed: 'El navegador no ha permitido copiar. Exporta el archivo.',
		share: 'Compartir'
	},
	share: {
		title: 'Compartir este tablero',
		text: 'Quien tenga este enlace puede abrir el tablero y cambiar todo lo que hay en él. Dáselo solo a las personas con las que planificas.',
		link: 'Enlace',
		copy: 'Copiar enlace',
		byHand: 'El enlace está seleccionado; cópialo con Ctrl C o ⌘ C.',
		copied: 'Copiado'
	},
	board: {
		opening: 'Abriendo el tablero…',
		untitled: 'Tablero sin título',
		away: 'Este tablero aún no está en este dispositivo.',
		awayText: 'Se abrirá en cuanto se pueda contactar con el servidor.',
		missing: 'Aquí no hay ningún tablero.',
		missingText: 'Puede que el enlace esté cortado o que alguien haya eliminado el tablero.',
		forbidden: 'Este tablero no está abierto para ti.',
		damaged: 'Este tablero está dañado en el servidor.',
		damagedText: 'Quien administra el servidor puede recuperarlo de una copia de seguridad.',
		forbiddenText: 'Pide un enlace nuevo a quien te lo envió.',
		toPlans: 'Ir a los planes'
	},
	error: {
		missing: 'Aquí no hay nada.',
		missingText: 'Puede que la dirección esté cortada o anticuada.',
		broken: 'Esta página no se ha podido mostrar.',
		brokenText: 'Lo que guardaste está a salvo. Vuelve a cargar la página o ve a los planes.'
	}
};
