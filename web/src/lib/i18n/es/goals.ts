import type { GoalsMessages } from '../en/goals.ts';

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
		short: (a: string) => `faltan ${a}`,
		tooHigh: (a: string) => `${a} por encima`,
		off: (a: string) => `${a} de desvío`,
		ahead: (a: string) => `${a} de ventaja`,
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
	}
};
