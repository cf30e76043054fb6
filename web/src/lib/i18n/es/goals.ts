import type { GoalsMessages } from '../en/goals.ts';
import { plural } from '../message.ts';

export const goals: GoalsMessages = {
	status: {
		'on-track': 'En camino',
		'at-risk': 'En riesgo',
		'off-track': 'Desviado',
		unknown: 'Sin pronóstico',
		noGoal: 'Aún sin objetivo',
		reached: 'Alcanzado'
	},
	reason: {
		'no-target': 'Este objetivo aún no tiene valor objetivo.',
		'no-due': 'Este objetivo aún no tiene fecha límite.',
		'due-before-start': 'La fecha límite de este objetivo es anterior a su inicio.',
		'no-kpi': 'Este objetivo aún no está vinculado a ningún KPI.',
		'no-actuals': 'El KPI de este objetivo aún no tiene datos.',
		'too-few-actuals': 'El KPI de este objetivo tiene muy pocos meses de datos para un pronóstico.',
		milestone: 'Un hito se alcanza o no. No hay pronóstico para él.'
	},
	gap: {
		short: (amount: string) => `faltan ${amount}`,
		tooHigh: (amount: string) => `${amount} por encima`,
		off: (amount: string) => `${amount} de desvío`,
		ahead: (amount: string) => `${amount} de ventaja`,
		exact: 'justo en el objetivo'
	},
	likely: (chance: string) => `${chance} de probabilidad`,
	rule: {
		now: (percent: string) => `${percent} del camino hasta ahora`,
		forecast: (percent: string) => `pronóstico ${percent}`
	},
	chart: {
		value: (name: string, value: string, month: string) => `${name}: ${value} en ${month}`,
		forecast: (value: string, month: string, low: string, high: string) =>
			`pronóstico ${value} en ${month}, entre ${low} y ${high}`,
		goal: (value: string) => `objetivo ${value}`,
		none: (name: string) => `${name}: aún sin datos`,
		today: 'hoy'
	},
	ribbon: {
		label: 'La brecha con el objetivo',
		northStar: 'Estrella polar',
		largestGap: 'Mayor brecha',
		title: (goal: string, month: string) => `${goal}, ${month}`,
		on: (day: string) => `el ${day}`,
		forecast: 'pronóstico',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: 'Objetivo',
		chance: 'Probabilidad',
		covered: (covered: string, missing: string, count: number) =>
			`${covered} de los ${missing} que faltan, con ${plural('es', count, { one: '# tarjeta', other: '# tarjetas' })}`,
		uncovered: (missing: string) => `Faltan ${missing}, aún sin nada estimado que lo cubra`,
		asOf: (day: string) => `A ${day}`,
		computed: (time: string) => `Calculado ${time}`,
		computing: 'Calculando…',
		empty: 'Aún no hay pronóstico. Fija un objetivo, vincula un KPI y pega doce meses de datos.',
		readSum: 'Ver el cálculo'
	},
	sum: {
		start: 'Inicio',
		now: 'Ahora',
		forecast: 'Pronóstico',
		range: 'Rango probable',
		goal: 'Objetivo',
		gap: 'Brecha',
		chance: 'Probabilidad',
		expected: 'Previsto para hoy',
		needed: 'Necesario',
		between: (low: string, high: string) => `${low} – ${high}`,
		onDay: (amount: string, day: string) => `${amount} el ${day}`,
		needs: (rate: string) => `Necesita ${rate}`
	},
	needed: {
		linear: (amount: string) => `${amount} al mes`,
		perPeriod: (amount: string) => `${amount} al mes a partir de ahora`,
		change: (amount: string) => `${amount} de cambio al mes`
	},
	smart: {
		passed: (count: number) => `${count} de 5`,
		S: {
			passed: 'El título dice qué se logrará, y el camino está indicado.',
			warning: 'Indica cómo, o vincula una iniciativa que lo impulse.',
			missing: 'Di en el título qué se logrará, con tres palabras o más.'
		},
		M: {
			passed: 'Hay KPI, línea base y valor objetivo.',
			warning: 'Fija una línea base para poder medir el avance.',
			missing: 'Vincula un KPI y fija un valor objetivo.'
		},
		R: {
			passed: 'Dice por qué importa, o de qué objetivo forma parte.',
			warning: 'Di por qué importa, o de qué objetivo forma parte.',
			missing: 'Di por qué importa, o de qué objetivo forma parte.'
		},
		T: {
			passed: 'Tiene inicio y fecha límite.',
			warning: 'Fija un inicio anterior a la fecha límite.',
			missing: 'Fija una fecha límite.'
		},
		span: (start: string, due: string) => `Va del ${start} al ${due}.`,
		noForecast: 'Aún no hay previsión, así que nadie puede saberlo.'
	},
	method: {
		plan: (day: string) => `El pronóstico propio del plan, hecho el ${day}.`,
		computed: (count: number) =>
			`Calculado a partir de ${plural('es', count, { one: '# mes', other: '# meses' })} de datos, mezclando varios métodos.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`Solo con el historial: ${value}, probablemente entre ${low} y ${high}.`,
		stale: (count: number) =>
			`El dato más reciente tiene ${plural('es', count, { one: '# mes', other: '# meses' })}.`
	},
	number: {
		'not-a-number': (example: string) => `Esto no es un número. Escríbelo como ${example}.`,
		grouping: (example: string) =>
			`Este número se puede leer de dos maneras. Escríbelo como ${example}.`,
		tooLarge: 'Este número es demasiado grande para calcular con él.'
	},
	chooser: {
		search: 'Buscar…',
		nothing: (typed: string) => `Nada llamado «${typed}».`
	},
	inspector: {
		label: (kind: string) => `Detalles de la tarjeta, ${kind}`,
		title: 'Título',
		body: 'Descripción',
		addBody: 'Añade una descripción',
		lane: 'Carril',
		noLane: 'Sin carril',
		delete: 'Eliminar tarjeta',
		deleted: (title: string) => `Se eliminó «${title}».`,
		undo: 'Deshacer',
		close: 'Cerrar',
		gone: 'Esta tarjeta se ha eliminado.',
		bringBack: 'Recuperarla'
	},
	section: {
		target: 'Meta y plazo',
		people: 'Personas y razones',
		kpi: 'Sobre este KPI',
		work: 'Trabajo',
		icp: 'Quiénes son',
		note: 'Nota'
	},
	field: {
		mode: 'Cómo se mide',
		unit: 'Unidad',
		direction: 'Qué sentido es mejor',
		rollup: 'Cómo se agregan los meses',
		baseline: 'Línea base',
		target: 'Valor objetivo',
		start: 'Inicio',
		due: 'Fecha límite',
		windowFrom: 'Cuenta desde',
		windowTo: 'Cuenta hasta',
		wholeTime: 'Todo el periodo',
		sameAsBaseline: 'El valor objetivo es igual a la línea base.',
		makeNorthStar: 'Convertir en estrella polar',
		isNorthStar: 'Estrella polar del plan',
		owner: 'Responsable',
		team: 'Equipo',
		short: 'Nombre corto',
		parent: 'Parte del objetivo',
		noParent: 'Ninguno',
		how: 'Cómo',
		attainable: 'Alcanzable porque',
		relevant: 'Relevante porque',
		source: 'Origen de los datos',
		play: 'Tipo de trabajo',
		state: 'Estado',
		late: 'La fecha límite ya pasó.',
		priority: 'Prioridad',
		firms: 'Número de empresas',
		share: 'Proporción de clientes nuevos',
		negative: 'No queremos este cliente',
		paper: 'Papel'
	},
	fieldHint: {
		how: 'Con qué trabajo, en una frase.',
		attainable: 'Personas, presupuesto y herramientas disponibles.',
		relevant: 'Por qué importa ahora.'
	},
	mode: {
		reach: 'Alcanzar un nivel',
		accumulate: 'Acumular en el tiempo',
		average: 'Promedio de varios meses',
		maintain: 'Mantener un nivel',
		milestone: 'Hito'
	},
	modeHint: {
		reach: 'Cuenta el último valor antes de la fecha límite.',
		accumulate: 'Cuenta la suma desde el inicio.',
		average: 'Se compara la media de los meses que cuentan.',
		maintain: 'Cuenta el peor mes.',
		milestone: 'Se alcanza o no se alcanza.'
	},
	direction: {
		higher: 'Más es mejor',
		lower: 'Menos es mejor',
		target: 'Justo el objetivo'
	},
	unit: {
		currency: 'Dinero',
		percent: 'Porcentaje',
		count: 'Cantidad',
		days: 'Días',
		ratio: 'Proporción',
		score: 'Puntuación',
		seconds: 'Segundos',
		months: 'Meses'
	},
	rollup: {
		sum: 'Se suman',
		last: 'Cuenta el último',
		ratio: 'Se agrupan como proporción',
		average: 'Se promedian',
		weighted: 'Promedio ponderado',
		compound: 'Se componen',
		recompute: 'Se recalculan'
	},
	paper: {
		butter: 'Mantequilla',
		peach: 'Melocotón',
		rose: 'Rosa',
		lilac: 'Lila',
		sky: 'Cielo',
		mint: 'Menta'
	},
	measure: {
		title: 'Se mide con',
		primary: 'El objetivo se juzga con este KPI.',
		driver: 'Impulsa el objetivo.',
		makePrimary: 'Juzgar el objetivo con este KPI',
		otherUnit: (goal: string, kpi: string) =>
			`El objetivo se mide en «${goal}» y este KPI en «${kpi}».`,
		none: 'Aún no hay ningún KPI vinculado, así que no hay pronóstico.',
		link: 'Vincular un KPI',
		onBoard: 'En este tablero',
		fromCatalogue: 'Del catálogo'
	},
	links: {
		carriedBy: 'Lo impulsan',
		worksFor: 'Contribuye a',
		measures: 'Objetivos que mide',
		watched: 'Ningún objetivo lo usa. Solo se observa.',
		nothingCarries: 'Aún ninguna iniciativa ni acción trabaja para este objetivo.',
		noGoal: 'Aún no contribuye a ningún objetivo.',
		linkWork: 'Vincular trabajo',
		linkGoal: 'Vincular un objetivo',
		loosen: (title: string) => `Desvincular «${title}»`,
		loosened: (title: string) => `«${title}» ya no está vinculado.`,
		undo: 'Deshacer',
		notSized: 'Sin estimar',
		brings: 'Aporta',
		contribution: (title: string) => `Lo que «${title}» aporta al objetivo`
	},
	phasing: {
		title: 'Previsto por mes',
		count: (count: number) => plural('es', count, { one: '# mes', other: '# meses' }),
		none: 'uniforme',
		hint: 'Lo que debe alcanzarse a fin de cada mes. Los meses vacíos quedan en la línea intermedia.',
		needsDates: 'Primero fija el inicio y la fecha límite.',
		label: (month: string) => `Previsto a fin de ${month}`
	},
	kpi: {
		planned: 'Valores previstos',
		plannedNote: 'congelados con el plan',
		own: 'Este KPI es propio del equipo, no del catálogo.',
		choose: 'Elegir del catálogo'
	},
	actuals: {
		title: 'Valores reales',
		count: (count: number) => plural('es', count, { one: '# mes', other: '# meses' }),
		month: 'Mes',
		value: 'Valor',
		of: 'Medido sobre',
		valueIn: (month: string) => `Valor en ${month}`,
		ofIn: (month: string) => `Medido sobre, en ${month}`,
		earlier: (count: number) =>
			plural('es', count, { one: '# mes anterior', other: '# meses anteriores' }),
		add: (month: string) => `Añadir ${month}`,
		missing: (month: string) => `Falta ${month}. Un mes que falta no cuenta como cero.`,
		missingMany: (count: number, first: string, last: string) =>
			`Faltan ${plural('es', count, { other: '# meses' })} entre ${first} y ${last}. No cuentan como cero.`,
		future: (month: string) => `${month} es posterior a la fecha de lectura del tablero.`,
		jump: (month: string, value: string) =>
			`${value} en ${month} se aleja unas diez veces de lo habitual. ¿Está bien el decimal?`,
		fraction: (month: string, value: string, meant: string) =>
			`${value} en ${month}: ¿querías decir ${meant}? Los porcentajes se escriben 12, no 0,12.`
	},
	paste: {
		title: 'Pegar números',
		label: 'Números de una hoja de cálculo',
		hint: 'Un mes por fila; se entienden los meses en la primera columna.',
		understood: (count: number, first: string, last: string) =>
			`${plural('es', count, { one: '# número', other: '# números' })}, de ${first} a ${last}.`,
		text: (row: number, cell: string) =>
			`La fila ${row} tiene «${cell}» donde se espera un número.`,
		tooMany: (most: number) => `Son más de ${most} filas. ¿Se copió la hoja entera?`,
		from: 'La primera fila es',
		enter: (count: number) =>
			plural('es', count, { one: 'Introducir # número', other: 'Introducir # números' }),
		cancel: 'Cancelar'
	},
	page: {
		title: 'Objetivos',
		add: 'Objetivo',
		sortBy: (sort: string) => `Orden: ${sort}`,
		sort: {
			gap: 'Mayor brecha primero',
			due: 'Por fecha límite',
			lane: 'Por carril'
		},
		filter: 'Filtrar',
		filtered: (count: number) =>
			plural('es', count, { one: 'Filtro, # elegido', other: 'Filtro, # elegidos' }),
		state: 'Estado',
		lane: 'Carril',
		clear: 'Mostrar todo',
		noMatch: 'Ningún objetivo coincide con el filtro.',
		empty: 'Aún no hay objetivos.',
		emptyText: '¿Qué debería ser mayor a fin de año, cuánto y para cuándo?',
		set: 'Fijar un objetivo',
		states: {
			'on-track': (count: number) => plural('es', count, { other: '# en camino' }),
			'at-risk': (count: number) => plural('es', count, { other: '# en riesgo' }),
			'off-track': (count: number) =>
				plural('es', count, { one: '# desviado', other: '# desviados' }),
			unknown: (count: number) => plural('es', count, { other: '# sin pronóstico' })
		}
	},
	table: {
		place: 'Puesto',
		goal: 'Objetivo',
		target: 'Meta',
		lane: 'Carril',
		status: 'Estado',
		now: 'Ahora',
		forecast: 'Pronóstico',
		gap: 'Brecha',
		chance: 'Probabilidad',
		year: 'Último año, pronóstico',
		smart: 'SMART',
		carried: 'Lo impulsan',
		due: 'Responsable, plazo',
		measure: (measure: string, month: string) => `${measure} · ${month}`
	},
	carried: {
		initiatives: (count: number) =>
			plural('es', count, { one: '# iniciativa', other: '# iniciativas' }),
		actions: (count: number) => plural('es', count, { one: '# acción', other: '# acciones' }),
		late: (count: number) =>
			plural('es', count, { one: '# acción atrasada', other: '# acciones atrasadas' })
	},
	goalless: {
		lanes: (lanes: string, count: number) =>
			count === 1 ? `${lanes} aún no tiene objetivo.` : `${lanes} aún no tienen objetivo.`,
		work: (count: number, goals: string) =>
			plural('es', count, {
				one: `# tarjeta de allí contribuye a ${goals}.`,
				other: `# tarjetas de allí contribuyen a ${goals}.`
			}),
		add: 'Añadir un objetivo'
	},
	closes: {
		title: (goal: string) => `Qué cierra la brecha: ${goal}`,
		missing: (amount: string, month: string) => `Faltan ${amount} para ${month}`,
		open: 'Aún sin cubrir',
		nothing: (count: number) =>
			plural('es', count, {
				one: '# tarjeta contribuye a este objetivo, pero nadie la ha estimado.',
				other: '# tarjetas contribuyen a este objetivo, pero nadie las ha estimado.'
			}),
		noWork: 'Nada contribuye aún a este objetivo.',
		onTrack: (goal: string, forecast: string, target: string) =>
			`A ${goal} no le falta nada. Pronóstico ${forecast}, objetivo ${target}.`,
		unknown: 'Aún no hay pronóstico, así que no se sabe qué falta.',
		moreUnsized: (count: number) =>
			plural('es', count, { one: '# más sin estimar', other: '# más sin estimar' })
	},
	next: {
		title: 'Acciones, próximas cuatro semanas',
		late: (count: number) => plural('es', count, { one: '# atrasada', other: '# atrasadas' }),
		none: 'No vence nada en las próximas cuatro semanas.',
		more: (count: number) => plural('es', count, { other: '# más' })
	},
	document: {
		kind: 'Qué plan',
		follows: (day: string) => `Los números siguen al tablero, a ${day}`,
		contents: 'Contenido',
		sections: (count: number) => plural('es', count, { one: '# sección', other: '# secciones' }),
		print: 'Imprimir',
		download: 'Descargar Markdown'
	}
};
