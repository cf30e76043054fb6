import type { GoalsMessages } from '../en/goals.ts';
import { plural } from '../message.ts';

export const goals: GoalsMessages = {
	status: {
		'on-track': '順調',
		'at-risk': '要注意',
		'off-track': '遅れ',
		unknown: '予測なし',
		noGoal: '目標未設定',
		reached: '達成'
	},
	reason: {
		'no-target': 'この目標にはまだ目標値がありません。',
		'no-due': 'この目標にはまだ期日がありません。',
		'due-before-start': 'この目標の期日が開始日より前になっています。',
		'no-kpi': 'この目標にはまだKPIが紐づけられていません。',
		'no-actuals': 'この目標のKPIにはまだ数値がありません。',
		'too-few-actuals': 'この目標のKPIは、予測に必要な月数の数値が足りません。',
		milestone: 'マイルストーンは達成か未達のどちらかです。予測はありません。'
	},
	gap: {
		short: (amount: string) => `${amount}不足`,
		tooHigh: (amount: string) => `${amount}超過`,
		off: (amount: string) => `${amount}のずれ`,
		ahead: (amount: string) => `${amount}の余裕`,
		exact: '目標どおり'
	},
	likely: (chance: string) => `見込み${chance}`,
	rule: {
		now: (percent: string) => `現在は道のりの${percent}`,
		forecast: (percent: string) => `予測は${percent}`
	},
	chart: {
		value: (name: string, value: string, month: string) => `${name}：${month}は${value}`,
		forecast: (value: string, month: string, low: string, high: string) =>
			`${month}の予測は${value}（${low}から${high}）`,
		goal: (value: string) => `目標は${value}`,
		none: (name: string) => `${name}：まだ数値がありません`,
		today: '今日'
	},
	ribbon: {
		label: '目標とのギャップ',
		northStar: 'ノーススター',
		largestGap: '最大のギャップ',
		title: (goal: string, month: string) => `${goal}、${month}`,
		on: (day: string) => `（${day}）`,
		forecast: '予測',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: '目標',
		chance: '確率',
		covered: (covered: string, missing: string, count: number) =>
			`不足${missing}のうち${covered}をカード${plural('ja', count, { other: '#件' })}でカバー`,
		uncovered: (missing: string) => `${missing}不足、規模の見積もられた施策はまだありません`,
		asOf: (day: string) => `${day}現在`,
		computed: (time: string) => `${time}に計算`,
		computing: '計算中…',
		empty: 'まだ予測がありません。目標を決め、KPIを紐づけ、12か月分の数値を貼り付けてください。',
		readSum: '計算を見る'
	},
	sum: {
		start: '開始時',
		now: '現在',
		forecast: '予測',
		range: '想定範囲',
		goal: '目標',
		gap: 'ギャップ',
		chance: '達成確率',
		expected: '今日の計画値',
		needed: '必要ペース',
		between: (low: string, high: string) => `${low} – ${high}`,
		onDay: (amount: string, day: string) => `${day}に${amount}`,
		needs: (rate: string) => `必要ペース：${rate}`
	},
	needed: {
		linear: (amount: string) => `毎月${amount}`,
		perPeriod: (amount: string) => `今後毎月${amount}`,
		change: (amount: string) => `毎月${amount}の変化`
	},
	smart: {
		passed: (count: number) => `5つのうち${count}つ`,
		S: {
			passed: 'タイトルが到達点を示し、方法も分かります。',
			warning: '方法を書くか、施策をリンクしてください。',
			missing: '何を達成するのかをタイトルに具体的に書いてください。'
		},
		M: {
			passed: 'KPI、ベースライン、目標値があります。',
			warning: '進み具合が分かるように、ベースラインを入れてください。',
			missing: 'KPIをリンクし、目標値を入れてください。'
		},
		R: {
			passed: '重要な理由、または上位の目標が書かれています。',
			warning: '重要な理由、または上位の目標を入れてください。',
			missing: '重要な理由、または上位の目標を入れてください。'
		},
		T: {
			passed: '開始日と期日があります。',
			warning: '期日より前の開始日を入れてください。',
			missing: '期日を入れてください。'
		},
		span: (start: string, due: string) => `期間は${start}から${due}までです。`,
		noForecast: 'まだ予測がないため、判断できません。'
	},
	method: {
		plan: (day: string) => `計画自身の予測（${day}作成）。`,
		computed: (count: number) =>
			`${plural('ja', count, { other: '#か月' })}分の数値から、複数の手法を組み合わせて計算しました。`,
		secondOpinion: (value: string, low: string, high: string) =>
			`実績だけから見ると${value}、おそらく${low}から${high}の間です。`,
		stale: (count: number) => `最新の数値は${plural('ja', count, { other: '#か月' })}前のものです。`
	},
	number: {
		'not-a-number': (example: string) =>
			`数値ではありません。${example} のように入力してください。`,
		grouping: (example: string) =>
			`この数値は二通りに読めます。${example} のように入力してください。`,
		tooLarge: 'この数値は大きすぎて計算できません。'
	},
	chooser: {
		search: '検索…',
		nothing: (typed: string) => `「${typed}」は見つかりません。`
	},
	inspector: {
		label: (kind: string) => `カードの詳細（${kind}）`,
		title: 'タイトル',
		body: '説明',
		addBody: '説明を追加',
		lane: 'レーン',
		noLane: 'レーンなし',
		delete: 'カードを削除',
		deleted: (title: string) => `「${title}」を削除しました。`,
		undo: '元に戻す',
		close: '閉じる',
		gone: 'このカードは削除されました。',
		bringBack: '元に戻す'
	},
	section: {
		target: '目標値と期間',
		people: '担当と理由',
		kpi: 'このKPIについて',
		work: '作業',
		icp: 'どんな顧客か',
		note: '付箋'
	},
	field: {
		mode: '数え方',
		unit: '単位',
		direction: '良い方向',
		rollup: '月の集計方法',
		baseline: 'ベースライン',
		target: '目標値',
		start: '開始日',
		due: '期日',
		windowFrom: '集計開始月',
		windowTo: '集計終了月',
		wholeTime: '全期間',
		sameAsBaseline: '目標値がベースラインと同じです。',
		makeNorthStar: 'ノーススターにする',
		isNorthStar: 'この計画のノーススター',
		owner: '担当者',
		team: 'チーム',
		short: '短い名前',
		parent: '上位の目標',
		noParent: 'なし',
		how: 'どうやって',
		attainable: '達成できる理由',
		relevant: '重要な理由',
		source: '数値の出所',
		play: '作業の種類',
		state: '状態',
		late: '期日を過ぎています。',
		priority: '優先度',
		firms: '企業数',
		share: '新規顧客の割合',
		negative: 'この顧客は対象にしない',
		paper: '用紙'
	},
	fieldHint: {
		how: 'どの取り組みで達成するか、一文で。',
		attainable: '使える人員、予算、ツール。',
		relevant: 'なぜ今重要なのか。'
	},
	mode: {
		reach: '水準に到達',
		accumulate: '期間中に積み上げ',
		average: '数か月の平均',
		maintain: '水準を維持',
		milestone: 'マイルストーン'
	},
	modeHint: {
		reach: '期日前の最後の値で判定します。',
		accumulate: '開始からの合計で判定します。',
		average: '対象月の平均で判定します。',
		maintain: '最も悪い月で判定します。',
		milestone: '達成か未達のどちらかです。'
	},
	direction: {
		higher: '高いほど良い',
		lower: '低いほど良い',
		target: '目標値ちょうど'
	},
	unit: {
		currency: '金額',
		percent: 'パーセント',
		count: '件数',
		days: '日数',
		ratio: '比率',
		score: 'スコア',
		seconds: '秒',
		months: 'か月'
	},
	rollup: {
		sum: '合計',
		last: '最後の値',
		ratio: '比率として合算',
		average: '平均',
		weighted: '加重平均',
		compound: '複利',
		recompute: '再計算'
	},
	paper: {
		butter: 'バター',
		peach: 'ピーチ',
		rose: 'ローズ',
		lilac: 'ライラック',
		sky: 'スカイ',
		mint: 'ミント'
	},
	measure: {
		title: '測るKPI',
		primary: 'この目標はこのKPIで判定します。',
		driver: '目標を動かすKPIです。',
		makePrimary: 'このKPIで目標を判定する',
		otherUnit: (goal: string, kpi: string) =>
			`目標の単位は「${goal}」、このKPIの単位は「${kpi}」です。`,
		none: 'まだKPIが紐づけられていないため、予測がありません。',
		link: 'KPIを紐づける',
		onBoard: 'このボード上',
		fromCatalogue: 'カタログから'
	},
	links: {
		carriedBy: '支える施策',
		worksFor: '対象の目標',
		measures: '測っている目標',
		watched: 'どの目標にも使われていません。観測のみです。',
		nothingCarries: 'この目標のための施策もアクションもまだありません。',
		noGoal: 'まだ対象の目標がありません。',
		linkWork: '施策を紐づける',
		linkGoal: '目標を紐づける',
		loosen: (title: string) => `「${title}」の紐づけを解除`,
		loosened: (title: string) => `「${title}」の紐づけを解除しました。`,
		undo: '元に戻す',
		notSized: '未見積もり',
		brings: '見込み効果',
		contribution: (title: string) => `「${title}」の目標への効果`
	},
	phasing: {
		title: '月ごとの計画値',
		count: (count: number) => plural('ja', count, { other: '#か月' }),
		none: '均等',
		hint: '各月末までに達しているべき値です。空の月は前後を結ぶ線上とみなします。',
		needsDates: '先に開始日と期日を決めてください。',
		label: (month: string) => `${month}末の計画値`
	},
	kpi: {
		planned: '計画値',
		plannedNote: '計画とともに固定',
		own: 'このKPIはチーム独自のもので、カタログにはありません。',
		choose: 'カタログから選ぶ'
	},
	actuals: {
		title: '実績',
		count: (count: number) => plural('ja', count, { other: '#か月' }),
		month: '月',
		value: '値',
		of: '母数',
		valueIn: (month: string) => `${month}の値`,
		ofIn: (month: string) => `${month}の母数`,
		earlier: (count: number) => `以前の${plural('ja', count, { other: '#か月' })}を表示`,
		add: (month: string) => `${month}を追加`,
		missing: (month: string) => `${month}がありません。欠けた月はゼロとして数えません。`,
		missingMany: (count: number, first: string, last: string) =>
			`${first}から${last}の間で${plural('ja', count, { other: '#か月' })}分がありません。ゼロとしては数えません。`,
		future: (month: string) => `${month}はボードの基準日より後です。`,
		jump: (month: string, value: string) =>
			`${month}の${value}は普段と約10倍違います。小数点は合っていますか。`,
		fraction: (month: string, value: string, meant: string) =>
			`${month}の${value}は${meant}のことですか。パーセントは0.12ではなく12と書きます。`
	},
	paste: {
		title: '数値を貼り付け',
		label: '表計算からの数値',
		hint: '1行に1か月。1列目の月も読み取ります。',
		understood: (count: number, first: string, last: string) =>
			`${first}から${last}まで${plural('ja', count, { other: '#件' })}の数値。`,
		text: (row: number, cell: string) => `${row}行目の「${cell}」は数値ではありません。`,
		tooMany: (most: number) => `${most}行を超えています。シート全体をコピーしていませんか。`,
		from: '最初の行の月',
		enter: (count: number) => plural('ja', count, { other: '#件の数値を入力' }),
		cancel: 'キャンセル'
	},
	page: {
		title: '目標',
		add: '目標',
		sortBy: (sort: string) => `並び順：${sort}`,
		sort: {
			gap: 'ギャップの大きい順',
			due: '期日順',
			lane: 'レーン順'
		},
		filter: '絞り込み',
		filtered: (count: number) => `絞り込み（${plural('ja', count, { other: '#件' })}）`,
		state: '状況',
		lane: 'レーン',
		clear: 'すべて表示',
		noMatch: '条件に合う目標がありません。',
		empty: 'まだ目標がありません。',
		emptyText: '年末に何を、どれだけ、いつまでに伸ばしますか。',
		set: '目標を決める',
		states: {
			'on-track': (count: number) => `順調 ${plural('ja', count, { other: '#' })}`,
			'at-risk': (count: number) => `要注意 ${plural('ja', count, { other: '#' })}`,
			'off-track': (count: number) => `遅れ ${plural('ja', count, { other: '#' })}`,
			unknown: (count: number) => `予測なし ${plural('ja', count, { other: '#' })}`
		}
	},
	table: {
		place: '順位',
		goal: '目標',
		target: '目標値',
		lane: 'レーン',
		status: '状況',
		now: '現在',
		forecast: '予測',
		gap: 'ギャップ',
		chance: '確率',
		year: '過去1年と予測',
		smart: 'SMART',
		carried: '支える施策',
		due: '担当、期日',
		measure: (measure: string, month: string) => `${measure} · ${month}`
	},
	carried: {
		initiatives: (count: number) => `施策${plural('ja', count, { other: '#件' })}`,
		actions: (count: number) => `アクション${plural('ja', count, { other: '#件' })}`,
		late: (count: number) => `遅延アクション${plural('ja', count, { other: '#件' })}`
	},
	goalless: {
		lanes: (lanes: string) => `${lanes}にはまだ目標がありません。`,
		work: (count: number, goals: string) =>
			`そこにある${plural('ja', count, { other: '#件' })}の作業は${goals}のためのものです。`,
		add: '目標を追加'
	},
	closes: {
		title: (goal: string) => `ギャップを埋めるもの：${goal}`,
		missing: (amount: string, month: string) => `${month}までに${amount}不足`,
		open: 'まだ埋まっていない分',
		nothing: (count: number) =>
			`${plural('ja', count, { other: '#件' })}の施策がこの目標を支えていますが、効果はまだ見積もられていません。`,
		noWork: 'この目標のための施策はまだありません。',
		onTrack: (goal: string, forecast: string, target: string) =>
			`${goal}に不足はありません。予測${forecast}、目標${target}。`,
		unknown: 'まだ予測がないため、不足分は分かりません。',
		moreUnsized: (count: number) => `ほか${plural('ja', count, { other: '#件' })}は未見積もり`
	},
	next: {
		title: '今後4週間のアクション',
		late: (count: number) => `遅延${plural('ja', count, { other: '#件' })}`,
		none: '今後4週間に期日のものはありません。',
		more: (count: number) => `ほか${plural('ja', count, { other: '#件' })}`
	},
	document: {
		kind: 'どの計画',
		follows: (day: string) => `数値はボードに連動（${day}現在）`,
		contents: '目次',
		sections: (count: number) => plural('ja', count, { other: '#章' }),
		print: '印刷',
		download: 'Markdownをダウンロード'
	}
};
