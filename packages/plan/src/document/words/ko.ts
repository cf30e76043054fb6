import type { Words } from './words.ts';

export const ko: Words = {
	plan: { marketing: '마케팅 계획', sales: '영업 계획' },
	asOf: (day) => `수치 기준일 ${day}`,
	actualsTo: (month) => `실적은 ${month}까지`,
	draft: '아직 비어 있습니다.',
	state: {
		'on-track': '순조로움',
		'at-risk': '위험',
		'off-track': '계획 이탈',
		unknown: '예측 없음'
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
		short: (amount) => `${amount} 부족`,
		tooHigh: (amount) => `${amount} 초과`,
		off: (amount) => `${amount} 벗어남`,
		ahead: (amount) => `${amount} 앞섬`,
		exact: '목표와 일치'
	},
	actionState: { open: '시작 전', doing: '진행 중', done: '완료' },
	late: '지연',
	column: {
		goal: '목표',
		kpi: 'KPI',
		now: '현재',
		forecast: '예측',
		target: '목표값',
		gap: '격차',
		chance: '달성 가능성',
		state: '상태',
		owner: '담당자',
		due: '마감일',
		range: '예상 범위',
		needed: '필요 속도',
		latest: '최신 값',
		month: '월',
		source: '출처',
		action: '실행 항목',
		what: '내용',
		path: '목표 경로',
		difference: '차이',
		person: '이름',
		goals: '목표',
		initiatives: '이니셔티브',
		actions: '실행 항목'
	},
	play: {
		play: '이니셔티브',
		hire: '채용',
		routine: '정례',
		roadmap: '로드맵',
		money: '자금',
		training: '교육'
	},
	icp: {
		who: '누구',
		where: '지역',
		revenue: '매출',
		pain: '페인 포인트',
		firms: '기업 수',
		share: '신규 고객 비중',
		negative: '우리 고객이 아님'
	},
	outlook: ({ goal, due, forecast, low, high, target, gap, chance }) =>
		`${goal}: ${due} 예측은 ${forecast}이며, 아마 ${low}에서 ${high} 사이입니다. 목표값은 ${target}(${gap}), 달성 가능성은 ${chance}입니다.`,
	needed: {
		linear: (amount) => `매월 ${amount}`,
		change: (amount) => `매월 ${amount} 변화`
	},
	method: {
		plan: (day) => `계획 자체의 예측, ${day} 작성.`,
		computed: 'KPI 이력으로 여러 방법을 섞어 계산했습니다.'
	},
	covered: (covered, missing) =>
		`효과가 산정된 작업이 부족분 ${missing} 중 ${covered}을(를) 충당합니다.`,
	uncovered: (missing) => `${missing} 부족하며, 효과가 산정된 작업이 아직 없습니다.`,
	steps: '목표값까지의 단계',
	untitled: '제목 없음'
};
