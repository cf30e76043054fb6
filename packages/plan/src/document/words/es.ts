import type { Words } from './words.ts';

export const es: Words = {
	plan: { marketing: 'Plan de marketing', sales: 'Plan de ventas' },
	asOf: (day) => `Cifras a ${day}`,
	actualsTo: (month) => `datos reales hasta ${month}`,
	draft: 'Aún vacío.',
	state: {
		'on-track': 'En camino',
		'at-risk': 'En riesgo',
		'off-track': 'Desviado',
		unknown: 'Sin pronóstico'
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
		short: (amount) => `faltan ${amount}`,
		tooHigh: (amount) => `${amount} por encima`,
		off: (amount) => `${amount} de desvío`,
		ahead: (amount) => `${amount} de ventaja`,
		exact: 'justo en el objetivo'
	},
	actionState: { open: 'Pendiente', doing: 'En curso', done: 'Hecha' },
	late: 'Atrasada',
	column: {
		goal: 'Objetivo',
		kpi: 'KPI',
		now: 'Ahora',
		forecast: 'Pronóstico',
		target: 'Valor objetivo',
		gap: 'Brecha',
		chance: 'Probabilidad',
		state: 'Estado',
		owner: 'Responsable',
		due: 'Fecha límite',
		range: 'Rango probable',
		needed: 'Necesario',
		latest: 'Último valor',
		month: 'Mes',
		source: 'Fuente',
		action: 'Acción',
		what: 'Qué',
		path: 'Senda del objetivo',
		difference: 'Diferencia',
		person: 'Persona',
		goals: 'Objetivos',
		initiatives: 'Iniciativas',
		actions: 'Acciones'
	},
	play: {
		play: 'Iniciativa',
		hire: 'Contratación',
		routine: 'Rutina',
		roadmap: 'Hoja de ruta',
		money: 'Dinero',
		training: 'Formación'
	},
	icp: {
		who: 'Quién',
		where: 'Dónde',
		revenue: 'Ingresos',
		pain: 'Puntos de dolor',
		firms: 'Empresas',
		share: 'Parte de los clientes nuevos',
		negative: 'no es cliente para nosotros'
	},
	outlook: ({ goal, due, forecast, low, high, target, gap, chance }) =>
		`${goal}: el pronóstico para ${due} es ${forecast}, probablemente entre ${low} y ${high}. El valor objetivo es ${target} (${gap}); la probabilidad de alcanzarlo es ${chance}.`,
	needed: {
		linear: (amount) => `${amount} al mes`,
		change: (amount) => `${amount} de cambio al mes`
	},
	method: {
		plan: (day) => `El pronóstico propio del plan, hecho el ${day}.`,
		computed: 'Calculado a partir del historial del KPI, mezclando varios métodos.'
	},
	covered: (covered, missing) =>
		`El trabajo con efecto estimado cubre ${covered} de los ${missing} que faltan.`,
	uncovered: (missing) => `Faltan ${missing}, aún sin nada estimado que lo cubra.`,
	steps: 'Paso a paso hacia el valor objetivo',
	untitled: 'Sin título'
};
