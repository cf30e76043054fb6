import type { BoardMessages } from '../en/board.ts';
import { plural } from '../message.ts';

const cards = (count: number) => `카드 ${plural('ko', count, { other: '#장' })}`;

export const board: BoardMessages = {
	label: '보드',
	tools: {
		label: '도구',
		select: '선택',
		hand: '화면 이동',
		note: '메모',
		icp: '이상적인 고객',
		goal: '목표',
		kpi: 'KPI',
		initiative: '이니셔티브',
		action: '액션',
		link: '연결',
		undo: '실행 취소',
		redo: '다시 실행',
		help: '단축키'
	},
	zoom: {
		label: '보기',
		in: '확대',
		out: '축소',
		actual: '100%로 보기',
		fit: '보드 전체 보기',
		lane: (lane: string) => `${lane}(으)로 이동`
	},
	lane: {
		goals: (count: number) => `목표 ${plural('ko', count, { other: '#개' })}`,
		initiatives: (count: number) => `이니셔티브 ${plural('ko', count, { other: '#개' })}`,
		actions: (count: number) => `액션 ${plural('ko', count, { other: '#개' })}`,
		actionsDone: (count: number, done: number) =>
			`액션 ${plural('ko', count, { other: '#개' })}${done > 0 ? `, 완료 ${plural('ko', done, { other: '#개' })}` : ''}`,
		rename: (lane: string) => `${lane} 이름 바꾸기`,
		name: '레인 이름',
		noGoal: '아직 목표 없음',
		none: '목표 없음'
	},
	shelf: {
		goals: '목표와 수치',
		numbers: '수치',
		initiatives: '이니셔티브',
		actions: '액션'
	},
	empty: {
		question: {
			position: '인지도를 어떻게 만드나요?',
			acquire: '이상적인 고객은 어떤 길을 거쳐 구매하나요?',
			deploy: '신규 고객이 어떻게 제품을 빨리 쓰게 되나요?',
			run: '고객은 기대하고 약속받은 것을 어떻게 받나요?',
			expand: '거래는 어떻게 커지고 고객은 어떻게 추천인이 되나요?',
			product: '제품이나 서비스는 어떻게 발전하나요?',
			people: '누가 필요하고 어떻게 함께 오래 일하나요?',
			money: '자금은 어디에서 오고 어디에 쓰이나요?'
		},
		hint: '첫 카드를 쓰거나 G를 눌러 목표를 추가하세요.',
		note: '메모',
		noGoal: (lane: string) => `${lane}에는 아직 목표가 없습니다.`,
		setGoal: '여기에 목표 정하기'
	},
	menu: {
		label: '카드 메뉴',
		boardLabel: '보드 메뉴',
		open: '열기',
		write: '제목 편집',
		link: '연결…',
		unlink: (title: string) => `${title} 연결 해제`,
		lane: '레인으로 이동',
		duplicate: '복제',
		delete: '삭제',
		add: (kind: string) => `여기에 추가: ${kind}`,
		all: '모두 선택',
		more: '더 보기'
	},
	selection: {
		label: '선택 항목',
		count: cards,
		together: (amount: string) => `합계 ${amount}`,
		align: '왼쪽 맞춤',
		tidy: '정돈'
	},
	link: {
		title: (card: string) => `${card} 연결 대상`,
		search: '카드 찾기',
		none: '이 카드를 연결할 수 있는 카드가 아직 없습니다.',
		rule: '목표는 KPI에, 이니셔티브와 액션은 목표에 연결합니다.',
		done: (from: string, to: string) => `${from} – ${to} 연결됨.`,
		removed: '연결을 해제했습니다.',
		already: '두 카드는 이미 연결되어 있습니다.',
		notSized: '규모 미산정',
		manyNotSized: (count: number) => `${plural('ko', count, { other: '#개' })} 규모 미산정`,
		from: (amount: string, lanes: string) => `${lanes}에서 ${amount}`,
		partners: (count: number, lanes: string) => `${lanes}에 ${cards(count)}`
	},
	done: {
		deleted: (count: number) => `${cards(count)}을 삭제했습니다.`,
		restored: (count: number) => `${cards(count)}을 되돌렸습니다.`,
		undo: '실행 취소',
		undone: (what: string) => `실행 취소함: ${what}.`,
		redone: (what: string) => `다시 실행함: ${what}.`,
		nothingToUndo: '취소할 것이 없습니다.',
		nothingToRedo: '다시 실행할 것이 없습니다.',
		cards: (title: string, more: number) =>
			more > 0 ? `${title} 외 ${plural('ko', more, { other: '#장' })}` : title,
		change: '보드 변경',
		created: (kind: string) => `추가됨: ${kind}.`,
		moved: (lane: string) => `이동함: ${lane}.`,
		copied: (count: number) => `${cards(count)}을 복제했습니다.`,
		viewOnly: '이 보드는 볼 수만 있고 바꿀 수 없습니다.'
	},
	presence: {
		writing: (name: string) => `${name} 님이 쓰는 중`
	},
	help: {
		title: '단축키',
		close: '닫기',
		create: '추가',
		move: '이동과 변경',
		look: '둘러보기',
		rows: {
			write: '제목 편집',
			open: '카드 열기',
			nudge: '한 칸 이동, Shift로 여덟 칸',
			copy: '복제',
			delete: '삭제',
			undo: '실행 취소',
			redo: '다시 실행',
			all: '모두 선택',
			walk: '레인 순서대로 다음 카드',
			leave: '한 단계 나가기',
			lane: '왼쪽 레인, 오른쪽 레인',
			jump: '레인으로 이동',
			pan: '화면 이동',
			zoom: '확대와 축소',
			actual: '100%',
			fit: '보드 전체, 선택 항목',
			alone: '묶인 쌍에서 한 장만 끌기',
			loose: '맞춤 없이 끌기'
		},
		space: '스페이스와 끌기',
		wheel: 'Ctrl과 휠',
		arrows: '화살표'
	},
	phone: {
		lanes: '레인',
		addNote: '메모 추가',
		empty: '아직 아무것도 없습니다.',
		free: '레인 없음'
	}
};
