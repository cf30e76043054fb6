import type { CardsMessages } from '../en/cards.ts';
import { plural } from '../message.ts';

export const cards: CardsMessages = {
	kind: {
		note: '메모',
		icp: '이상적인 고객',
		goal: '목표',
		kpi: 'KPI',
		initiative: '이니셔티브',
		action: '액션'
	},
	play: {
		play: '이니셔티브',
		hire: '채용',
		routine: '정기 활동',
		roadmap: '로드맵',
		money: '자금',
		training: '교육'
	},
	ask: {
		note: '메모를 적으세요',
		icp: '이상적인 고객은 누구인가요?',
		goal: '무엇을 언제까지 달성하나요?',
		kpi: '무엇을 측정하나요?',
		initiative: '무엇을 하나요?',
		action: '다음 한 걸음은 무엇인가요?'
	},
	untitled: {
		note: '빈 메모',
		icp: '이름 없는 이상적인 고객',
		goal: '제목 없는 목표',
		kpi: '이름 없는 KPI',
		initiative: '제목 없는 이니셔티브',
		action: '제목 없는 액션'
	},
	titleField: (kind: string) => `카드 제목, ${kind}`,
	goal: {
		forecast: '예측',
		goal: '목표',
		by: (measure: string, month: string) => `${measure} · ${month}까지`,
		smart: 'SMART 점검',
		smartLetter: {
			S: '구체성',
			M: '측정 가능성',
			A: '달성 가능성',
			R: '관련성',
			T: '기한'
		},
		smartMark: { passed: '충족', warning: '확인 필요', missing: '없음' },
		noTarget: '아직 목표값 없음'
	},
	kpi: {
		totalOf: (total: string, target: string) => `${target} 중 ${total}`,
		goalBy: (target: string, month: string) => `목표 ${target}, ${month}`,
		goal: (target: string) => `목표 ${target}`,
		watched: '목표 없이 관찰',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		noNumbers: '아직 수치 없음'
	},
	initiative: {
		notSized: '규모 미산정'
	},
	action: {
		state: { open: '시작 전', doing: '진행 중', done: '완료', late: '지연' },
		lateSince: (day: string) => `${day}부터 지연`
	},
	icp: {
		priority: (rank: string) => `우선순위 ${rank}`,
		negative: '우리 고객이 아님',
		who: '누구',
		revenue: '수익',
		where: '어디',
		pain: '고충',
		firms: () => '개 기업',
		ofNew: '신규 고객 중'
	},
	votes: (count: number) => plural('ko', count, { other: '#표' }),
	spoken: {
		owner: (name: string) => `담당자 ${name}`,
		due: (day: string) => `기한 ${day}`,
		value: (value: string, month: string) => `${month} ${value}`,
		noNumbers: '아직 수치 없음',
		supports: (goal: string) => `${goal} 지원`,
		by: (name: string) => `작성자 ${name}`
	}
};
