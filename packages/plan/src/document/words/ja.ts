import type { Words } from './words.ts';

export const ja: Words = {
	plan: { marketing: 'マーケティング計画', sales: '販売計画' },
	asOf: (day) => `数値は${day}現在`,
	actualsTo: (month) => `実績は${month}まで`,
	draft: 'まだ空です。',
	state: {
		'on-track': '順調',
		'at-risk': '要注意',
		'off-track': '遅れ',
		unknown: '予測なし'
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
		short: (amount) => `${amount}不足`,
		tooHigh: (amount) => `${amount}超過`,
		off: (amount) => `${amount}のずれ`,
		ahead: (amount) => `${amount}の余裕`,
		exact: '目標どおり'
	},
	actionState: { open: '未着手', doing: '進行中', done: '完了' },
	late: '遅延',
	column: {
		goal: '目標',
		kpi: 'KPI',
		now: '現在',
		forecast: '予測',
		target: '目標値',
		gap: 'ギャップ',
		chance: '達成確率',
		state: '状態',
		owner: '担当者',
		due: '期日',
		range: '想定範囲',
		needed: '必要ペース',
		latest: '最新値',
		month: '月',
		source: '出所',
		action: 'アクション',
		what: '内容',
		path: '計画値',
		difference: '差',
		person: '名前',
		goals: '目標',
		initiatives: '施策',
		actions: 'アクション'
	},
	play: {
		play: '施策',
		hire: '採用',
		routine: '定例',
		roadmap: 'ロードマップ',
		money: '資金',
		training: 'トレーニング'
	},
	icp: {
		who: '顧客像',
		where: '所在地',
		revenue: '売上規模',
		pain: 'ペインポイント',
		firms: '企業数',
		share: '新規顧客に占める割合',
		negative: '対象外の顧客'
	},
	outlook: ({ goal, due, forecast, low, high, target, gap, chance }) =>
		`${goal}：${due}の予測は${forecast}、おそらく${low}から${high}の間です。目標値は${target}（${gap}）、達成確率は${chance}です。`,
	needed: {
		linear: (amount) => `毎月${amount}`,
		change: (amount) => `毎月${amount}の変化`
	},
	method: {
		plan: (day) => `計画自身の予測（${day}作成）。`,
		computed: 'KPIの実績から、複数の手法を組み合わせて計算しました。'
	},
	covered: (covered, missing) =>
		`不足${missing}のうち${covered}は、効果を見積もった取り組みでまかなえます。`,
	uncovered: (missing) => `${missing}不足しており、効果を見積もった取り組みはまだありません。`,
	steps: '目標値までの段階',
	untitled: '無題'
};
