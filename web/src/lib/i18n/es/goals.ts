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
		none: (name: string) => `${name}: aún sin datos`
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
			`${covered} de los ${missing} que faltan, con ${plural('es', count, { one: '# iniciativa', other: '# iniciativas' })}`,
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
		onDay: (amount: string, day: string) => `${amount} el ${day}`
	},
	needed: {
		linear: (amount: string) => `${amount} al mes`,
		perPeriod: (amount: string) => `${amount} al mes a partir de ahora`,
		change: (amount: string) => `${amount} de cambio al mes`
	},
	method: {
		plan: (day: string) => `El pronóstico propio del plan, hecho el ${day}.`,
		computed: (count: number) =>
			`Calculado a partir de ${plural('es', count, { one: '# mes', other: '# meses' })} de datos, mezclando varios métodos.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`Solo con el historial: ${value}, probablemente entre ${low} y ${high}.`,
		stale: (count: number) =>
			`El dato más reciente tiene ${plural('es', count, { one: '# mes', other: '# meses' })}.`
	}
};
