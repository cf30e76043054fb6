import type { GoalsMessages } from '../en/goals.ts';

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
		short: (a: string) => `${a}不足`,
		tooHigh: (a: string) => `${a}超過`,
		off: (a: string) => `${a}のずれ`,
		ahead: (a: string) => `${a}の余裕`,
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
	}
};
