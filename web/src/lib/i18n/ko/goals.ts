import type { GoalsMessages } from '../en/goals.ts';

export const goals: GoalsMessages = {
	status: {
		'on-track': '순조로움',
		'at-risk': '위험',
		'off-track': '계획 이탈',
		unknown: '예측 없음',
		noGoal: '아직 목표 없음',
		reached: '달성'
	},
	reason: {
		'no-target': '이 목표에는 아직 목표값이 없습니다.',
		'no-due': '이 목표에는 아직 마감일이 없습니다.',
		'due-before-start': '이 목표의 마감일이 시작일보다 빠릅니다.',
		'no-kpi': '이 목표에 연결된 KPI가 아직 없습니다.',
		'no-actuals': '이 목표의 KPI에 아직 수치가 없습니다.',
		'too-few-actuals': '이 목표의 KPI는 예측하기에 수치가 있는 달이 너무 적습니다.',
		milestone: '마일스톤은 달성하거나 못 하거나 둘 중 하나입니다. 예측은 없습니다.'
	},
	gap: {
		short: (a: string) => `${a} 부족`,
		tooHigh: (a: string) => `${a} 초과`,
		off: (a: string) => `${a} 벗어남`,
		ahead: (a: string) => `${a} 앞섬`,
		exact: '목표와 일치'
	},
	likely: (chance: string) => `가능성 ${chance}`,
	rule: {
		now: (percent: string) => `현재 전체의 ${percent}`,
		forecast: (percent: string) => `예측 ${percent}`
	},
	chart: {
		value: (name: string, value: string, month: string) => `${name}: ${month} ${value}`,
		forecast: (value: string, month: string, low: string, high: string) =>
			`${month} 예측 ${value}, ${low}에서 ${high} 사이`,
		goal: (value: string) => `목표 ${value}`,
		none: (name: string) => `${name}: 아직 수치가 없습니다`
	}
};
