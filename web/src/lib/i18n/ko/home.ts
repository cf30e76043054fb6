import type { HomeMessages } from '../en/home.ts';
import { plural } from '../message.ts';

export const home: HomeMessages = {
	skip: '본문으로 건너뛰기',
	close: '닫기',
	cancel: '취소',
	undo: '실행 취소',
	retry: '다시 시도',
	dismiss: '닫기',
	notes: '알림',

	nav: { label: '주 메뉴', plans: '계획', you: '나', settings: '이름, 언어, 테마' },

	list: {
		title: '계획',
		import: '가져오기',
		newBoard: '새 보드',
		loading: '보드를 불러오는 중…',
		lanes: (count) => plural('ko', count, { other: '레인 #개' }),
		cards: (count) => plural('ko', count, { other: '카드 #장' }),
		goals: (count) => plural('ko', count, { other: '목표 #개' }),
		noGoals: '아직 목표 없음',
		changed: (when) => `${when} 수정됨`,
		more: (title) => `‘${title}’ 더 보기`,
		open: '열기',
		delete: '삭제',
		deleted: (title) => `‘${title}’ 보드를 삭제했습니다.`,
		restored: (title) => `‘${title}’ 보드를 되돌렸습니다.`,
		drop: '계획 파일을 놓으면 가져옵니다'
	},
	states: {
		'on-track': (count) => plural('ko', count, { other: '순조로움 #개' }),
		'at-risk': (count) => plural('ko', count, { other: '위험 #개' }),
		'off-track': (count) => plural('ko', count, { other: '계획 이탈 #개' }),
		unknown: (count) => plural('ko', count, { other: '예측 없음 #개' })
	},
	empty: {
		title: '아직 계획이 없습니다.',
		text: '여덟 개의 레인으로 시작하거나, 계획 파일을 이 페이지에 끌어다 놓으세요.'
	},
	failed: {
		title: '보드를 불러오지 못했습니다.',
		deleting: (title) => `‘${title}’ 보드를 삭제하지 못했습니다. 그대로 남아 있습니다.`,
		restoring: (title) => `‘${title}’ 보드를 되돌리지 못했습니다. 여기에서 다시 시도하세요.`,
		unreachable: '서버가 응답하지 않습니다. 연결을 확인하고 다시 시도하세요.'
	},
	newBoard: {
		title: '새 보드',
		name: '제목',
		example: '영업 및 마케팅 계획 2027',
		template: '시작 방법',
		padre: 'PADRE',
		padreHint: '포지션, 확보, 도입, 운영, 확장, 제품, 인재, 자금',
		blank: '빈 보드',
		blankHint: '레인이 없는 빈 보드',
		create: '보드 만들기',
		nameless: '보드에는 제목이 필요합니다.'
	},
	import: {
		title: '계획 가져오기',
		reading: (file) => `${file} 가져오는 중…`,
		failed: '계획을 가져오지 못했습니다',
		another: '다른 파일 선택',
		tooLarge: (limit) =>
			`파일이 ${limit} MB보다 큽니다. 계획 파일로는 너무 커서 아무것도 가져오지 않았습니다.`,
		done: '계획을 가져왔습니다.',
		more: (count) => plural('ko', count, { other: '외 #개' }),
		left: (parts) =>
			`계획을 가져왔습니다. 다음 부분은 아직 해당하는 카드가 없어 제외했습니다: ${parts}`
	},

	refusals: {
		NOT_JSON: '올바른 JSON이 아니어서 계획 파일로 읽을 수 없습니다. 아무것도 가져오지 않았습니다.',
		PLAN_NOT_JSON:
			'올바른 JSON이 아니어서 계획 파일로 읽을 수 없습니다. 아무것도 가져오지 않았습니다.',
		PLAN_FOREIGN: 'JSON 파일이지만 Northlane 계획이 아닙니다. 아무것도 가져오지 않았습니다.',
		PLAN_VERSION:
			'더 새로운 버전의 Northlane에서 만든 계획 파일입니다. 아무것도 가져오지 않았습니다.',
		PLAN_INVALID: (where) => `계획 파일에 오류가 있어 아무것도 가져오지 않았습니다: ${where}`,
		STORAGE_REFUSES: '서버가 지금 디스크에 기록할 수 없습니다. 잠시 후 다시 시도하세요.',
		STOPPING: '서버가 다시 시작되고 있습니다. 잠시 후 다시 시도하세요.',
		INTERNAL:
			'서버에 문제가 생겼습니다. 다시 시도하고, 계속되면 서버를 운영하는 사람에게 알려 주세요.',
		BOARD_NOT_FOUND: '이 보드는 더 이상 여기에 없습니다.'
	},

	save: {
		loading: '연결 중…',
		saved: '저장됨',
		saving: (count) =>
			count === 0 ? '저장 중…' : plural('ko', count, { other: '변경 #건 저장 중' }),
		offline: (count) =>
			count === 0
				? '오프라인'
				: plural('ko', count, { other: '오프라인, 변경 #건을 이 기기에 보관' }),
		tabOnly: (count) =>
			count === 0
				? '오프라인. 변경은 이 탭에만 남습니다'
				: plural('ko', count, {
						other: '오프라인, 변경 #건이 이 탭에만 있습니다. 닫지 마세요'
					}),
		refusing: '저장되지 않음. 이 탭을 닫지 마세요',
		refusingFor: (minutes) =>
			plural('ko', minutes, { other: '#분 동안 저장되지 않음. 이 탭을 닫지 마세요' }),
		viewOnly: '보기 전용',
		closed: '연결되지 않음'
	},
	banner: {
		refusing:
			'서버가 지금 기록할 수 없어 계속 다시 시도하고 있습니다. 변경한 내용은 서버의 메모리와 이 탭에 남아 있습니다.',
		'not-found':
			'이 보드는 더 이상 서버에 없습니다. 이 기기에 남은 사본을 보고 있으며, 변경은 여기에만 남습니다.',
		forbidden: '더 이상 이 보드를 열 수 없습니다. 변경은 이 기기에 남습니다.',
		'too-large':
			'보낼 변경이 서버가 한 번에 받는 양보다 많아 더 이상 전송하지 않습니다. 변경은 이 기기에 남아 있습니다. 가장 큰 변경을 실행 취소한 뒤 페이지를 다시 불러오세요.',
		malformed:
			'이 페이지가 보낸 내용을 서버가 읽지 못했습니다. 페이지를 다시 불러오면 이 기기에 보관된 변경을 보냅니다.',
		damaged:
			'서버에 저장된 이 보드의 데이터가 손상되었습니다. 변경은 이 기기에 남습니다. 서버 관리자가 백업에서 복원할 수 있습니다.',
		reload: '다시 불러오기',
		notKept:
			'이 브라우저에서는 기기에 사본을 보관할 수 없습니다. 저장되지 않은 내용은 탭을 닫으면 사라집니다.'
	},

	people: {
		here: (count) => plural('ko', count, { other: '#명 참여 중' }),
		you: (name) => `${name}, 나`,
		more: (count) => plural('ko', count, { other: '외 #명' })
	},
	profile: {
		title: '나',
		name: '이름',
		nameHint: '내가 여는 보드에서 다른 사람에게 보입니다. 이 기기에 기억됩니다.',
		nameless: '다른 사람이 부를 이름이 필요합니다.',
		colour: '색',
		colours: '파랑, 분홍, 청록, 보라, 올리브, 하늘색, 남색, 초록',
		language: '언어',
		theme: '테마',
		themes: { light: '밝게', dark: '어둡게', system: '시스템 설정' },
		save: '저장'
	},
	guests:
		'왜가리, 수달, 스라소니, 울새, 오소리, 송골매, 산토끼, 담비, 물수리, 비버, 굴뚝새, 여우, 두루미, 족제비, 되새, 산양',

	top: {
		home: '모든 계획',
		title: '보드 제목',
		views: '이 보드의 화면',
		board: '보드',
		goals: '목표',
		document: '문서',
		export: '내보내기',
		markdown: '계획을 Markdown으로',
		full: '마케팅 및 영업 계획',
		marketing: '마케팅 계획',
		sales: '영업 계획',
		copy: 'Markdown으로 복사',
		copied: '계획을 클립보드에 복사했습니다.',
		copyFailed: '브라우저가 복사를 허용하지 않았습니다. 파일로 내보내세요.',
		share: '공유'
	},
	share: {
		title: '이 보드 공유',
		text: '이 링크를 가진 사람은 누구나 보드를 열고 모든 내용을 바꿀 수 있습니다. 함께 계획하는 사람에게만 주세요.',
		link: '링크',
		copy: '링크 복사',
		byHand: '링크를 선택했습니다. Ctrl C 또는 ⌘ C로 복사하세요.',
		copied: '복사됨'
	},
	board: {
		opening: '보드를 여는 중…',
		untitled: '제목 없는 보드',
		away: '이 보드는 아직 이 기기에 없습니다.',
		awayText: '서버에 연결되는 대로 열립니다.',
		missing: '여기에는 보드가 없습니다.',
		missingText: '링크가 잘렸거나 누군가 보드를 삭제했을 수 있습니다.',
		forbidden: '이 보드를 열 권한이 없습니다.',
		damaged: '이 보드는 서버에서 손상되었습니다.',
		damagedText: '서버 관리자가 백업에서 복원할 수 있습니다.',
		forbiddenText: '링크를 보낸 사람에게 새 링크를 요청하세요.',
		toPlans: '계획 목록으로'
	},
	error: {
		missing: '여기에는 아무것도 없습니다.',
		missingText: '주소가 잘렸거나 오래되었을 수 있습니다.',
		broken: '이 페이지를 표시하지 못했습니다.',
		brokenText: '저장한 내용은 안전합니다. 페이지를 다시 불러오거나 계획 목록으로 돌아가세요.'
	}
};
