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
		none: (name: string) => `${name}: 아직 수치가 없습니다`,
		today: '오늘'
	},
	ribbon: {
		label: '목표와의 격차',
		northStar: '북극성',
		largestGap: '가장 큰 격차',
		title: (goal: string, month: string) => `${goal}, ${month}`,
		on: (day: string) => `(${day})`,
		forecast: '예측',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: '목표',
		chance: '가능성',
		covered: (covered: string, missing: string, count: number) =>
			`부족분 ${missing} 중 ${covered}을(를) 카드 ${plural('ko', count, { other: '#개' })}로 충당`,
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
		onDay: (amount: string, day: string) => `${day} ${amount}`,
		needs: (rate: string) => `필요 속도: ${rate}`
	},
	needed: {
		linear: (amount: string) => `매월 ${amount}`,
		perPeriod: (amount: string) => `지금부터 매월 ${amount}`,
		change: (amount: string) => `매월 ${amount} 변화`
	},
	smart: {
		passed: (count: number) => `5개 중 ${count}개`,
		S: {
			passed: '제목이 무엇을 달성할지 말하고, 방법도 정해져 있습니다.',
			warning: '방법을 적거나 이니셔티브를 연결하세요.',
			missing: '무엇을 달성할지 제목에 세 단어 이상으로 적으세요.'
		},
		M: {
			passed: 'KPI, 기준값, 목표값이 있습니다.',
			warning: '진척을 알 수 있도록 기준값을 정하세요.',
			missing: 'KPI를 연결하고 목표값을 정하세요.'
		},
		R: {
			passed: '왜 중요한지, 또는 어느 목표의 일부인지 적혀 있습니다.',
			warning: '왜 중요한지, 또는 어느 목표의 일부인지 적으세요.',
			missing: '왜 중요한지, 또는 어느 목표의 일부인지 적으세요.'
		},
		T: {
			passed: '시작일과 마감일이 있습니다.',
			warning: '마감일보다 앞선 시작일을 정하세요.',
			missing: '마감일을 정하세요.'
		},
		span: (start: string, due: string) => `${start}부터 ${due}까지입니다.`,
		noForecast: '아직 예측이 없어 판단할 수 없습니다.'
	},
	method: {
		plan: (day: string) => `계획 자체의 예측, ${day} 작성.`,
		computed: (count: number) =>
			`${plural('ko', count, { other: '#개월' })}의 수치로 여러 방법을 섞어 계산했습니다.`,
		secondOpinion: (value: string, low: string, high: string) =>
			`이력만으로 보면 ${value}, 아마 ${low}에서 ${high} 사이입니다.`,
		stale: (count: number) =>
			`가장 최근 수치가 ${plural('ko', count, { other: '#개월' })} 전 것입니다.`
	},
	number: {
		'not-a-number': (example: string) => `숫자가 아닙니다. ${example}처럼 입력하세요.`,
		grouping: (example: string) =>
			`이 숫자는 두 가지로 읽힐 수 있습니다. ${example}처럼 입력하세요.`,
		tooLarge: '계산하기에는 너무 큰 숫자입니다.'
	},
	chooser: {
		search: '검색…',
		nothing: (typed: string) => `“${typed}”을(를) 찾을 수 없습니다.`
	},
	inspector: {
		label: (kind: string) => `카드 상세, ${kind}`,
		title: '제목',
		body: '설명',
		addBody: '설명 추가',
		lane: '레인',
		noLane: '레인 없음',
		delete: '카드 삭제',
		deleted: (title: string) => `“${title}” 카드를 삭제했습니다.`,
		undo: '실행 취소',
		close: '닫기',
		gone: '이 카드는 삭제되었습니다.',
		bringBack: '되살리기'
	},
	section: {
		target: '목표값과 기간',
		people: '담당자와 이유',
		kpi: '이 KPI에 대하여',
		work: '작업',
		icp: '어떤 고객인가',
		note: '메모'
	},
	field: {
		mode: '집계 방식',
		unit: '단위',
		direction: '좋은 방향',
		rollup: '월별 집계 방법',
		baseline: '기준값',
		target: '목표값',
		start: '시작일',
		due: '마감일',
		windowFrom: '집계 시작',
		windowTo: '집계 종료',
		wholeTime: '전체 기간',
		sameAsBaseline: '목표값이 기준값과 같습니다.',
		makeNorthStar: '북극성으로 지정',
		isNorthStar: '계획의 북극성',
		owner: '담당자',
		team: '팀',
		short: '짧은 이름',
		parent: '상위 목표',
		noParent: '없음',
		how: '방법',
		attainable: '달성 가능한 이유',
		relevant: '중요한 이유',
		source: '수치 출처',
		play: '작업 종류',
		state: '상태',
		late: '마감일이 지났습니다.',
		priority: '우선순위',
		firms: '기업 수',
		share: '신규 고객 비중',
		negative: '이 고객은 원하지 않음',
		paper: '종이'
	},
	fieldHint: {
		how: '어떤 일로 이룰지 한 문장으로.',
		attainable: '갖춰진 인력, 예산, 도구.',
		relevant: '왜 지금 중요한지.'
	},
	mode: {
		reach: '수준 도달',
		accumulate: '기간 동안 누적',
		average: '여러 달 평균',
		maintain: '수준 유지',
		milestone: '마일스톤'
	},
	modeHint: {
		reach: '마감일 전 마지막 값으로 판단합니다.',
		accumulate: '시작부터의 합계로 판단합니다.',
		average: '해당하는 달의 평균으로 판단합니다.',
		maintain: '가장 나쁜 달로 판단합니다.',
		milestone: '달성하거나 못 하거나 둘 중 하나입니다.'
	},
	direction: {
		higher: '높을수록 좋음',
		lower: '낮을수록 좋음',
		target: '목표값 그대로'
	},
	unit: {
		currency: '금액',
		percent: '퍼센트',
		count: '개수',
		days: '일',
		ratio: '비율',
		score: '점수',
		seconds: '초',
		months: '개월'
	},
	rollup: {
		sum: '합계',
		last: '마지막 값',
		ratio: '비율로 통합',
		average: '평균',
		weighted: '가중 평균',
		compound: '복리',
		recompute: '다시 계산'
	},
	paper: {
		butter: '버터',
		peach: '복숭아',
		rose: '장미',
		lilac: '라일락',
		sky: '하늘',
		mint: '민트'
	},
	measure: {
		title: '측정 KPI',
		primary: '이 목표는 이 KPI로 판단합니다.',
		driver: '목표를 이끄는 KPI입니다.',
		makePrimary: '이 KPI로 목표 판단',
		otherUnit: (goal: string, kpi: string) =>
			`목표 단위는 “${goal}”, 이 KPI 단위는 “${kpi}”입니다.`,
		none: '아직 연결된 KPI가 없어 예측이 없습니다.',
		link: 'KPI 연결',
		onBoard: '이 보드',
		fromCatalogue: '카탈로그에서'
	},
	links: {
		carriedBy: '추진하는 일',
		worksFor: '기여하는 목표',
		measures: '측정하는 목표',
		watched: '쓰는 목표가 없습니다. 지켜보기만 합니다.',
		nothingCarries: '아직 이 목표를 위한 이니셔티브나 액션이 없습니다.',
		noGoal: '아직 기여하는 목표가 없습니다.',
		linkWork: '작업 연결',
		linkGoal: '목표 연결',
		loosen: (title: string) => `“${title}” 연결 해제`,
		loosened: (title: string) => `“${title}” 연결을 해제했습니다.`,
		undo: '실행 취소',
		notSized: '규모 미정',
		brings: '기대 효과',
		contribution: (title: string) => `“${title}”의 목표 기여`
	},
	phasing: {
		title: '월별 계획',
		count: (count: number) => plural('ko', count, { other: '#개월' }),
		none: '균등',
		hint: '매월 말까지 도달해야 할 값입니다. 빈 달은 사이를 잇는 선 위로 봅니다.',
		needsDates: '먼저 시작일과 마감일을 정하세요.',
		label: (month: string) => `${month} 말 계획값`
	},
	kpi: {
		planned: '계획값',
		plannedNote: '계획과 함께 고정',
		own: '이 KPI는 카탈로그가 아닌 팀 고유의 것입니다.',
		choose: '카탈로그에서 선택'
	},
	actuals: {
		title: '실적',
		count: (count: number) => plural('ko', count, { other: '#개월' }),
		month: '월',
		value: '값',
		of: '모수',
		valueIn: (month: string) => `${month} 값`,
		ofIn: (month: string) => `${month} 모수`,
		earlier: (count: number) => `이전 ${plural('ko', count, { other: '#개월' })} 보기`,
		add: (month: string) => `${month} 추가`,
		missing: (month: string) => `${month}이(가) 비어 있습니다. 빈 달은 0으로 세지 않습니다.`,
		missingMany: (count: number, first: string, last: string) =>
			`${first}부터 ${last} 사이에 ${plural('ko', count, { other: '#개월' })}이 비어 있습니다. 0으로 세지 않습니다.`,
		future: (month: string) => `${month}은(는) 보드 기준일 이후입니다.`,
		jump: (month: string, value: string) =>
			`${month}의 ${value}은(는) 평소와 약 열 배 차이가 납니다. 소수점이 맞나요?`,
		fraction: (month: string, value: string, meant: string) =>
			`${month}의 ${value}은(는) ${meant}인가요? 퍼센트는 0.12가 아니라 12로 씁니다.`
	},
	paste: {
		title: '수치 붙여넣기',
		label: '스프레드시트의 수치',
		hint: '한 줄에 한 달. 첫 열의 월도 인식합니다.',
		understood: (count: number, first: string, last: string) =>
			`${first}부터 ${last}까지 수치 ${plural('ko', count, { other: '#개' })}.`,
		text: (row: number, cell: string) => `${row}행의 “${cell}”은(는) 숫자가 아닙니다.`,
		tooMany: (most: number) => `${most}행이 넘습니다. 시트 전체를 복사했나요?`,
		from: '첫 행의 월',
		enter: (count: number) => plural('ko', count, { other: '수치 #개 입력' }),
		cancel: '취소'
	},
	page: {
		title: '목표',
		add: '목표',
		sortBy: (sort: string) => `정렬: ${sort}`,
		sort: {
			gap: '격차 큰 순',
			due: '마감일순',
			lane: '레인순'
		},
		filter: '필터',
		filtered: (count: number) => `필터 (${plural('ko', count, { other: '#개' })})`,
		state: '상태',
		lane: '레인',
		clear: '모두 보기',
		noMatch: '필터에 맞는 목표가 없습니다.',
		empty: '아직 목표가 없습니다.',
		emptyText: '연말까지 무엇을, 얼마나, 언제까지 높일까요?',
		set: '목표 정하기',
		states: {
			'on-track': (count: number) => `순조로움 ${plural('ko', count, { other: '#' })}`,
			'at-risk': (count: number) => `위험 ${plural('ko', count, { other: '#' })}`,
			'off-track': (count: number) => `계획 이탈 ${plural('ko', count, { other: '#' })}`,
			unknown: (count: number) => `예측 없음 ${plural('ko', count, { other: '#' })}`
		}
	},
	table: {
		place: '순위',
		goal: '목표',
		target: '목표값',
		lane: '레인',
		status: '상태',
		now: '현재',
		forecast: '예측',
		gap: '격차',
		chance: '가능성',
		year: '지난 1년, 예측',
		smart: 'SMART',
		carried: '추진하는 일',
		due: '담당, 마감',
		measure: (measure: string, month: string) => `${measure} · ${month}`
	},
	carried: {
		initiatives: (count: number) => `이니셔티브 ${plural('ko', count, { other: '#개' })}`,
		actions: (count: number) => `액션 ${plural('ko', count, { other: '#개' })}`,
		late: (count: number) => `지연된 액션 ${plural('ko', count, { other: '#개' })}`
	},
	goalless: {
		lanes: (lanes: string) => `${lanes}에는 아직 목표가 없습니다.`,
		work: (count: number, goals: string) =>
			`그곳의 작업 ${plural('ko', count, { other: '#개' })}는 ${goals}을(를) 위한 것입니다.`,
		add: '목표 추가'
	},
	closes: {
		title: (goal: string) => `격차를 메우는 것: ${goal}`,
		missing: (amount: string, month: string) => `${month}까지 ${amount} 부족`,
		open: '아직 남은 부분',
		nothing: (count: number) =>
			`${plural('ko', count, { other: '#개' })} 카드가 이 목표를 위해 일하지만 아직 아무도 규모를 산정하지 않았습니다.`,
		noWork: '아직 이 목표를 위한 일이 없습니다.',
		onTrack: (goal: string, forecast: string, target: string) =>
			`${goal}은(는) 부족하지 않습니다. 예측 ${forecast}, 목표 ${target}.`,
		unknown: '아직 예측이 없어 무엇이 부족한지 알 수 없습니다.',
		moreUnsized: (count: number) => `그 외 ${plural('ko', count, { other: '#개' })}는 규모 미정`
	},
	next: {
		title: '앞으로 4주간 액션',
		late: (count: number) => `지연 ${plural('ko', count, { other: '#건' })}`,
		none: '앞으로 4주 안에 마감인 것이 없습니다.',
		more: (count: number) => `그 외 ${plural('ko', count, { other: '#건' })}`
	},
	document: {
		kind: '어떤 계획',
		follows: (day: string) => `수치는 보드를 따릅니다 (${day} 기준)`,
		contents: '목차',
		sections: (count: number) => plural('ko', count, { other: '#개 장' }),
		print: '인쇄',
		download: 'Markdown 다운로드'
	}
};
