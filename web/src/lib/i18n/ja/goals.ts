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
		none: (name: string) => `${name}：まだ数値がありません`
	},
	ribbon: {
		label: '目標とのギャップ',
		northStar: 'ノーススター',
		largestGap: '最大のギャップ',
		title: (goal: string, month: string) => `${goal}、${month}`,
		on: (day: string) => day,
		forecast: '予測',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: '目標',
		chance: '確率',
		covered: (covered: string, missing: string, count: number) =>
			`不足${missing}のうち${covered}を${plural('ja', count, { other: '#件' })}の施策でカバー`,
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
		onDay: (amount: string, day: string) => `${day}に${amount}`
	},
	needed: {
		linear: (amount: string) => `毎月${amount}`,
		perPeriod: (amount: string) => `今後毎月${amount}`,
		change: (amount: string) => `毎月${amount}の変化`
	},
	method: {
		plan: (day: string) => `計画自身の予測（${day}作成）。`,
		computed: (count: number) =>
			`${plural('ja', count, { other: '#か月' })}分の数値から、複数の手法を組み合わせて計算しました。`,
		secondOpinion: (value: string, low: string, high: string) =>
			`実績だけから見ると${value}、おそらく${low}から${high}の間です。`,
		stale: (count: number) => `最新の数値は${plural('ja', count, { other: '#か月' })}前のものです。`
	}
};
