import type { CardsMessages } from '../en/cards.ts';
import { plural } from '../message.ts';

export const cards: CardsMessages = {
	kind: {
		note: '便签',
		icp: '理想客户',
		goal: '目标',
		kpi: 'KPI',
		initiative: '举措',
		action: '行动'
	},
	play: {
		play: '举措',
		hire: '招聘',
		routine: '例行',
		roadmap: '路线图',
		money: '资金',
		training: '培训'
	},
	ask: {
		note: '写一张便签',
		icp: '理想客户是谁？',
		goal: '要在何时之前达成什么？',
		kpi: '衡量什么？',
		initiative: '要做什么？',
		action: '下一步是什么？'
	},
	untitled: {
		note: '空便签',
		icp: '未命名的理想客户',
		goal: '未命名的目标',
		kpi: '未命名的 KPI',
		initiative: '未命名的举措',
		action: '未命名的行动'
	},
	titleField: (kind: string) => `卡片标题，${kind}`,
	goal: {
		forecast: '预测',
		goal: '目标',
		by: (measure: string, month: string) => `${measure} · ${month}前`,
		smart: 'SMART 检查',
		smartLetter: {
			S: '具体',
			M: '可衡量',
			A: '可实现',
			R: '相关',
			T: '有时限'
		},
		smartMark: { passed: '通过', warning: '待确认', missing: '缺少' },
		noTarget: '还没有目标值'
	},
	kpi: {
		totalOf: (total: string, target: string) => `${target} 中的 ${total}`,
		goalBy: (target: string, month: string) => `目标 ${target}，${month}`,
		goal: (target: string) => `目标 ${target}`,
		watched: '无目标，仅观察',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		noNumbers: '还没有数据'
	},
	initiative: {
		notSized: '未估算'
	},
	action: {
		state: { open: '未开始', doing: '进行中', done: '已完成', late: '已逾期' },
		lateSince: (day: string) => `自 ${day} 起逾期`
	},
	icp: {
		priority: (rank: string) => `优先级 ${rank}`,
		negative: '不是我们的客户',
		who: '对象',
		revenue: '收入',
		where: '地区',
		pain: '痛点',
		firms: () => '家企业',
		ofNew: '新客户占比'
	},
	votes: (count: number) => plural('zh', count, { other: '# 票' }),
	spoken: {
		owner: (name: string) => `负责人 ${name}`,
		due: (day: string) => `${day} 到期`,
		value: (value: string, month: string) => `${month} ${value}`,
		noNumbers: '还没有数据',
		supports: (goal: string) => `支持“${goal}”`,
		by: (name: string) => `由 ${name} 撰写`
	}
};
