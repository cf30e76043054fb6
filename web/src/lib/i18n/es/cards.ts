import type { CardsMessages } from '../en/cards.ts';
import { plural } from '../message.ts';

export const cards: CardsMessages = {
	kind: {
		note: 'Nota',
		icp: 'Cliente ideal',
		goal: 'Objetivo',
		kpi: 'KPI',
		initiative: 'Iniciativa',
		action: 'Acción'
	},
	play: {
		play: 'Iniciativa',
		hire: 'Contratación',
		routine: 'Rutina',
		roadmap: 'Hoja de ruta',
		money: 'Dinero',
		training: 'Capacitación'
	},
	ask: {
		note: 'Escribe una nota',
		icp: '¿Quién es el cliente ideal?',
		goal: '¿Qué se alcanzará y para cuándo?',
		kpi: '¿Qué se mide?',
		initiative: '¿Qué se hará?',
		action: '¿Cuál es el próximo paso?'
	},
	untitled: {
		note: 'Nota vacía',
		icp: 'Cliente ideal sin nombre',
		goal: 'Objetivo sin título',
		kpi: 'KPI sin nombre',
		initiative: 'Iniciativa sin título',
		action: 'Acción sin título'
	},
	titleField: (kind: string) => `Título de la tarjeta, ${kind}`,
	goal: {
		forecast: 'Pronóstico',
		goal: 'Objetivo',
		by: (measure: string, month: string) => `${measure} · hasta ${month}`,
		smart: 'Revisión SMART',
		smartLetter: {
			S: 'Específico',
			M: 'Medible',
			A: 'Alcanzable',
			R: 'Relevante',
			T: 'Con plazo'
		},
		smartMark: { passed: 'cumple', warning: 'por revisar', missing: 'falta' },
		noTarget: 'Aún sin valor objetivo'
	},
	kpi: {
		totalOf: (total: string, target: string) => `${total} de ${target}`,
		goalBy: (target: string, month: string) => `Objetivo ${target}, ${month}`,
		goal: (target: string) => `Objetivo ${target}`,
		watched: 'Sin objetivo, en observación',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		noNumbers: 'Aún sin datos'
	},
	initiative: {
		notSized: 'sin estimar'
	},
	action: {
		state: { open: 'Pendiente', doing: 'En curso', done: 'Hecha', late: 'Atrasada' },
		lateSince: (day: string) => `Atrasada desde el ${day}`
	},
	icp: {
		priority: (rank: string) => `prioridad ${rank}`,
		negative: 'no es cliente para nosotros',
		who: 'Quién',
		revenue: 'Ingresos',
		where: 'Dónde',
		pain: 'Dolor',
		firms: (count: number) => (count === 1 ? 'empresa' : 'empresas'),
		ofNew: 'de los clientes nuevos'
	},
	votes: (count: number) => plural('es', count, { one: '# voto', other: '# votos' }),
	spoken: {
		owner: (name: string) => `Responsable: ${name}`,
		due: (day: string) => `para el ${day}`,
		value: (value: string, month: string) => `${value} en ${month}`,
		noNumbers: 'aún sin datos',
		supports: (goal: string) => `contribuye a ${goal}`,
		by: (name: string) => `escrita por ${name}`
	}
};
