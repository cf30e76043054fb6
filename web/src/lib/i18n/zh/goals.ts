import type { GoalsMessages } from '../en/goals.ts';
import { plural } from '../message.ts';

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
		short: (amount: string) => `缺口 ${amount}`,
		tooHigh: (amount: string) => `高出 ${amount}`,
		off: (amount: string) => `偏差 ${amount}`,
		ahead: (amount: string) => `领先 ${amount}`,
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
	},
	ribbon: {
		label: '与目标的差距',
		northStar: '北极星',
		largestGap: '最大差距',
		title: (goal: string, month: string) => `${goal}，${month}`,
		on: (day: string) => day,
		forecast: '预测',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: '目标',
		chance: '可能性',
		covered: (covered: string, missing: string, count: number) =>
			`缺口 ${missing} 中的 ${covered} 由 ${plural('zh', count, { other: '# 项举措' })}覆盖`,
		uncovered: (missing: string) => `缺口 ${missing}，还没有已估算的举措覆盖`,
		asOf: (day: string) => `截至 ${day}`,
		computed: (time: string) => `计算于 ${time}`,
		computing: '计算中…',
		empty: '还没有预测。请设定目标、关联 KPI，并粘贴十二个月的数据。',
		readSum: '查看计算'
	},
	sum: {
		start: '起点',
		now: '目前',
		forecast: '预测',
		range: '可能范围',
		goal: '目标',
		gap: '差距',
		chance: '达成可能性',
		expected: '今日计划值',
		needed: '所需速率',
		between: (low: string, high: string) => `${low} – ${high}`,
		onDay: (amount: string, day: string) => `${day} ${amount}`
	},
	needed: {
		linear: (amount: string) => `每月 ${amount}`,
		perPeriod: (amount: string) => `今后每月 ${amount}`,
		change: (amount: string) => `每月变化 ${amount}`
	},
	method: {
		plan: (day: string) => `计划自有的预测，制定于 ${day}。`,
		computed: (count: number) =>
			`根据 ${plural('zh', count, { other: '# 个月' })}的数据，综合多种方法计算得出。`,
		secondOpinion: (value: string, low: string, high: string) =>
			`仅凭历史数据：${value}，可能介于 ${low} 与 ${high} 之间。`,
		stale: (count: number) => `最新的数据已有 ${plural('zh', count, { other: '# 个月' })}之久。`
	}
};
