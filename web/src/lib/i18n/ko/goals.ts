import type { GoalsMessages } from '../en/goals.ts';
import { plural } from '../message.ts';

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
		short: (amount: string) => `${amount} 부족`,
		tooHigh: (amount: string) => `${amount} 초과`,
		off: (amount: string) => `${amount} 벗어남`,
		ahead: (amount: string) => `${amount} 앞섬`,
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
	},
	ribbon: {
		label: '목표와의 격차',
		northStar: '북극성',
		largestGap: '가장 큰 격차',
		title: (goal: string, month: string) => `${goal}, ${month}`,
		on: (day: string) => day,
		forecast: '예측',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: '목표',
		chance: '가능성',
		covered: (covered: string, missing: string, count: number) =>
			`부족분 ${missing} 중 ${covered}을(를) 이니셔티브 ${plural('ko', count, { other: '#개' })}로 충당`,
		uncovered: (missing: string) => `${missing} 부족, 규모가 산정된 대책이 아직 없습니다`,
		asOf: (day: string) => `${day} 기준`,
		computed: (time: string) => `${time} 계산됨`,
		computing: '계산 중…',
		empty: '아직 예측이 없습니다. 목표를 정하고 KPI를 연결한 뒤 12개월치 수치를 붙여 넣으세요.',
		readSum: '계산 보기'
	},
	sum: {
		start: '시작',
		now: '현재',
		forecast: '예측',
		range: '예상 범위',
		goal: '목표',
		gap: '격차',
		chance: '달성 가능성',
		expected: '오늘까지 계획',
		needed: '필요 속도',
		between: (low: string, high: string) => `${low} – ${high}`,
		onDay: (amount: string, day: string) => `${day} ${amount}`
	},
	needed: {
		linear: (amount: string) => `매월 ${amount}`,
		perPeriod: (amount: string) => `지금부터 매월 ${amount}`,
		change: (amount: string) => `매월 ${amount} 변화`
	},
	method: {
		plan: (day: string) => `계획 자체의 예측, ${day} 작성.`,
		computed: (count: number) =>
			`${plural('ko', count, { other: '#개월' })}의 수치로 여러 방법을 섞어 계산했습니다.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`이력만으로 보면 ${value}, 아마 ${low}에서 ${high} 사이입니다.`,
		stale: (count: number) =>
			`가장 최근 수치가 ${plural('ko', count, { other: '#개월' })} 전 것입니다.`
	}
};
