import type { Words } from './words.ts';

export const zh: Words = {
	plan: { marketing: '营销计划', sales: '销售计划' },
	asOf: (day) => `数据截至 ${day}`,
	actualsTo: (month) => `实际值至${month}`,
	draft: '尚无内容。',
	state: {
		'on-track': '按计划进行',
		'at-risk': '有风险',
		'off-track': '偏离计划',
		unknown: '暂无预测'
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
		short: (amount) => `缺口 ${amount}`,
		tooHigh: (amount) => `高出 ${amount}`,
		off: (amount) => `偏差 ${amount}`,
		ahead: (amount) => `领先 ${amount}`,
		exact: '正好达标'
	},
	actionState: { open: '未开始', doing: '进行中', done: '已完成' },
	late: '逾期',
	column: {
		goal: '目标',
		kpi: 'KPI',
		now: '目前',
		forecast: '预测',
		target: '目标值',
		gap: '差距',
		chance: '达成可能性',
		state: '状态',
		owner: '负责人',
		due: '到期日',
		range: '可能范围',
		needed: '所需速率',
		latest: '最新值',
		month: '月份',
		source: '来源',
		action: '行动项',
		what: '内容',
		path: '目标路径',
		difference: '差额',
		person: '姓名',
		goals: '目标',
		initiatives: '举措',
		actions: '行动项'
	},
	play: {
		play: '举措',
		hire: '招聘',
		routine: '例行',
		roadmap: '路线图',
		money: '资金',
		training: '培训'
	},
	icp: {
		who: '客户',
		where: '地区',
		revenue: '收入',
		pain: '痛点',
		firms: '企业数',
		share: '占新客户比例',
		negative: '不是我们的客户'
	},
	outlook: ({ goal, due, forecast, low, high, target, gap, chance }) =>
		`${goal}：${due}的预测为 ${forecast}，可能介于 ${low} 与 ${high} 之间。目标值为 ${target}（${gap}），达成可能性为 ${chance}。`,
	needed: {
		linear: (amount) => `每月 ${amount}`,
		change: (amount) => `每月变化 ${amount}`
	},
	method: {
		plan: (day) => `计划自有的预测，制定于 ${day}。`,
		computed: '根据 KPI 的历史数据，综合多种方法计算得出。'
	},
	covered: (covered, missing) => `已估算效果的工作可覆盖缺口 ${missing} 中的 ${covered}。`,
	uncovered: (missing) => `缺口 ${missing}，还没有已估算的工作覆盖。`,
	steps: '逐步达到目标值',
	untitled: '无标题'
};
