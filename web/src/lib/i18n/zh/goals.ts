import type { GoalsMessages } from '../en/goals.ts';

export const goals: GoalsMessages = {
	status: {
		'on-track': '按计划进行',
		'at-risk': '有风险',
		'off-track': '偏离计划',
		unknown: '暂无预测',
		noGoal: '尚无目标',
		reached: '已达成'
	},
	reason: {
		'no-target': '这个目标还没有目标值。',
		'no-due': '这个目标还没有到期日。',
		'due-before-start': '这个目标的到期日早于开始日。',
		'no-kpi': '这个目标还没有关联 KPI。',
		'no-actuals': '这个目标的 KPI 还没有数据。',
		'too-few-actuals': '这个目标的 KPI 数据月份太少，无法预测。',
		milestone: '里程碑只有达成或未达成，没有预测。'
	},
	gap: {
		short: (a: string) => `缺口 ${a}`,
		tooHigh: (a: string) => `高出 ${a}`,
		off: (a: string) => `偏差 ${a}`,
		ahead: (a: string) => `领先 ${a}`,
		exact: '正好达标'
	},
	likely: (chance: string) => `可能性 ${chance}`,
	rule: {
		now: (percent: string) => `目前已走完 ${percent}`,
		forecast: (percent: string) => `预测 ${percent}`
	},
	chart: {
		value: (name: string, value: string, month: string) => `${name}：${month}为 ${value}`,
		forecast: (value: string, month: string, low: string, high: string) =>
			`${month}预测 ${value}，介于 ${low} 与 ${high} 之间`,
		goal: (value: string) => `目标 ${value}`,
		none: (name: string) => `${name}：还没有数据`
	}
};
