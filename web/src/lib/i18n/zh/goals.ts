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
		none: (name: string) => `${name}：还没有数据`,
		today: '今天'
	},
	ribbon: {
		label: '与目标的差距',
		northStar: '北极星',
		largestGap: '最大差距',
		title: (goal: string, month: string) => `${goal}，${month}`,
		on: (day: string) => `（${day}）`,
		forecast: '预测',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		goal: '目标',
		chance: '可能性',
		covered: (covered: string, missing: string, count: number) =>
			`缺口 ${missing} 中的 ${covered} 由 ${plural('zh', count, { other: '# 张卡片' })}覆盖`,
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
		onDay: (amount: string, day: string) => `${day} ${amount}`,
		needs: (rate: string) => `需要${rate}`
	},
	needed: {
		linear: (amount: string) => `每月 ${amount}`,
		perPeriod: (amount: string) => `今后每月 ${amount}`,
		change: (amount: string) => `每月变化 ${amount}`
	},
	smart: {
		passed: (count: number) => `5 项中 ${count} 项`,
		S: {
			passed: '标题说明了要达成什么，做法也已写明。',
			warning: '写明做法，或关联一项举措。',
			missing: '请在标题中具体写明要达成什么。'
		},
		M: {
			passed: '已有 KPI、基线值和目标值。',
			warning: '请设定基线值，才能看出进度。',
			missing: '请关联 KPI 并设定目标值。'
		},
		R: {
			passed: '写明了为什么重要，或属于哪个目标。',
			warning: '请写明为什么重要，或属于哪个目标。',
			missing: '请写明为什么重要，或属于哪个目标。'
		},
		T: {
			passed: '有开始日期和到期日。',
			warning: '请设定早于到期日的开始日期。',
			missing: '请设定到期日。'
		},
		span: (start: string, due: string) => `从 ${start} 到 ${due}。`,
		noForecast: '还没有预测，因此无法判断。'
	},
	method: {
		plan: (day: string) => `计划自有的预测，制定于 ${day}。`,
		computed: (count: number) =>
			`根据 ${plural('zh', count, { other: '# 个月' })}的数据，综合多种方法计算得出。`,
		secondOpinion: (value: string, low: string, high: string) =>
			`仅凭历史数据：${value}，可能介于 ${low} 与 ${high} 之间。`,
		stale: (count: number) => `最新的数据已有 ${plural('zh', count, { other: '# 个月' })}之久。`
	},
	number: {
		'not-a-number': (example: string) => `这不是数字。请写成 ${example} 的形式。`,
		grouping: (example: string) => `这个数字有两种读法。请写成 ${example} 的形式。`,
		tooLarge: '这个数字太大，无法参与计算。'
	},
	chooser: {
		search: '搜索…',
		nothing: (typed: string) => `没有找到“${typed}”。`
	},
	inspector: {
		label: (kind: string) => `卡片详情，${kind}`,
		title: '标题',
		body: '说明',
		addBody: '添加说明',
		lane: '泳道',
		noLane: '无泳道',
		delete: '删除卡片',
		deleted: (title: string) => `已删除“${title}”。`,
		undo: '撤销',
		close: '关闭',
		gone: '这张卡片已被删除。',
		bringBack: '恢复卡片'
	},
	section: {
		target: '目标与时间',
		people: '人员与理由',
		kpi: '关于这个 KPI',
		work: '工作',
		icp: '他们是谁',
		note: '便签'
	},
	field: {
		mode: '计算方式',
		unit: '单位',
		direction: '哪个方向更好',
		rollup: '各月如何汇总',
		baseline: '基线值',
		target: '目标值',
		start: '开始日期',
		due: '到期日',
		windowFrom: '计入起始月',
		windowTo: '计入截止月',
		wholeTime: '整个期间',
		sameAsBaseline: '目标值与基线值相同。',
		makeNorthStar: '设为北极星',
		isNorthStar: '计划的北极星',
		owner: '负责人',
		team: '团队',
		short: '简称',
		parent: '所属目标',
		noParent: '无',
		how: '如何实现',
		attainable: '可实现的理由',
		relevant: '相关的理由',
		source: '数据来源',
		play: '工作类型',
		state: '状态',
		late: '已过到期日。',
		priority: '优先级',
		firms: '企业数量',
		share: '新客户占比',
		negative: '我们不想要这类客户',
		paper: '纸张'
	},
	fieldHint: {
		how: '用一句话说明靠什么工作。',
		attainable: '现有的人员、预算和工具。',
		relevant: '为什么现在重要。'
	},
	mode: {
		reach: '达到某一水平',
		accumulate: '在期间内累计',
		average: '若干月的平均',
		maintain: '保持某一水平',
		milestone: '里程碑'
	},
	modeHint: {
		reach: '以到期日前的最后一个值为准。',
		accumulate: '以开始以来的总和为准。',
		average: '以计入月份的平均值为准。',
		maintain: '以最差的月份为准。',
		milestone: '要么达成，要么未达成。'
	},
	direction: {
		higher: '越高越好',
		lower: '越低越好',
		target: '恰好等于目标'
	},
	unit: {
		currency: '金额',
		percent: '百分比',
		count: '数量',
		days: '天',
		ratio: '比率',
		score: '评分',
		seconds: '秒',
		months: '月'
	},
	rollup: {
		sum: '求和',
		last: '取最后一个',
		ratio: '按比率合并',
		average: '取平均',
		weighted: '加权平均',
		compound: '复合',
		recompute: '重新计算'
	},
	paper: {
		butter: '奶油黄',
		peach: '蜜桃色',
		rose: '玫瑰色',
		lilac: '丁香紫',
		sky: '天空蓝',
		mint: '薄荷绿'
	},
	measure: {
		title: '衡量指标',
		primary: '以这个 KPI 判断目标。',
		driver: '驱动目标。',
		makePrimary: '改用这个 KPI 判断目标',
		otherUnit: (goal: string, kpi: string) => `目标的单位是“${goal}”，这个 KPI 的单位是“${kpi}”。`,
		none: '还没有关联 KPI，因此没有预测。',
		link: '关联 KPI',
		onBoard: '在此白板上',
		fromCatalogue: '来自目录'
	},
	links: {
		carriedBy: '由以下工作推动',
		worksFor: '服务于',
		measures: '衡量的目标',
		watched: '没有目标使用它，仅作观察。',
		nothingCarries: '还没有举措或行动服务于这个目标。',
		noGoal: '还没有服务于任何目标。',
		linkWork: '关联工作',
		linkGoal: '关联目标',
		loosen: (title: string) => `取消关联“${title}”`,
		loosened: (title: string) => `“${title}”已取消关联。`,
		undo: '撤销',
		notSized: '未估算',
		brings: '预期贡献',
		contribution: (title: string) => `“${title}”对目标的贡献`
	},
	phasing: {
		title: '按月计划',
		count: (count: number) => plural('zh', count, { other: '# 个月' }),
		none: '均匀',
		hint: '每月底应达到的值。空白月份按前后连线计算。',
		needsDates: '请先设定开始日期和到期日。',
		label: (month: string) => `${month}底的计划值`
	},
	kpi: {
		planned: '计划值',
		plannedNote: '随计划冻结',
		own: '这是团队自己的 KPI，不在目录中。',
		choose: '从目录中选择'
	},
	actuals: {
		title: '实际值',
		count: (count: number) => plural('zh', count, { other: '# 个月' }),
		month: '月份',
		value: '数值',
		of: '样本数',
		valueIn: (month: string) => `${month}的数值`,
		ofIn: (month: string) => `${month}的样本数`,
		earlier: (count: number) => `更早的 ${plural('zh', count, { other: '# 个月' })}`,
		add: (month: string) => `添加${month}`,
		missing: (month: string) => `缺少${month}的数据。缺失的月份不按零计算。`,
		missingMany: (count: number, first: string, last: string) =>
			`${first}至${last}之间缺少 ${plural('zh', count, { other: '# 个月' })}的数据，不按零计算。`,
		future: (month: string) => `${month}晚于白板的基准日。`,
		jump: (month: string, value: string) =>
			`${month}的 ${value} 与平常相差约十倍。小数点是否正确？`,
		fraction: (month: string, value: string, meant: string) =>
			`${month}的 ${value} 是否应为 ${meant}？百分比请写 12，而不是 0.12。`
	},
	paste: {
		title: '粘贴数据',
		label: '来自电子表格的数据',
		hint: '每行一个月；可识别第一列中的月份。',
		understood: (count: number, first: string, last: string) =>
			`${plural('zh', count, { other: '# 个数值' })}，${first}至${last}。`,
		text: (row: number, cell: string) => `第 ${row} 行的“${cell}”不是数字。`,
		tooMany: (most: number) => `超过了 ${most} 行。是否复制了整张表？`,
		from: '第一行是',
		enter: (count: number) => plural('zh', count, { other: '录入 # 个数值' }),
		cancel: '取消'
	},
	page: {
		title: '目标',
		add: '目标',
		sortBy: (sort: string) => `排序：${sort}`,
		sort: {
			gap: '差距最大优先',
			due: '按到期日',
			lane: '按泳道'
		},
		filter: '筛选',
		filtered: (count: number) => `筛选（${plural('zh', count, { other: '# 项' })}）`,
		state: '状态',
		lane: '泳道',
		clear: '显示全部',
		noMatch: '没有符合筛选条件的目标。',
		empty: '还没有目标。',
		emptyText: '到年底，什么应该提高？提高多少？何时完成？',
		set: '设定目标',
		states: {
			'on-track': (count: number) => `按计划进行 ${plural('zh', count, { other: '#' })}`,
			'at-risk': (count: number) => `有风险 ${plural('zh', count, { other: '#' })}`,
			'off-track': (count: number) => `偏离计划 ${plural('zh', count, { other: '#' })}`,
			unknown: (count: number) => `暂无预测 ${plural('zh', count, { other: '#' })}`
		}
	},
	table: {
		place: '名次',
		goal: '目标',
		target: '目标值',
		lane: '泳道',
		status: '状态',
		now: '目前',
		forecast: '预测',
		gap: '差距',
		chance: '可能性',
		year: '过去一年与预测',
		smart: 'SMART',
		carried: '由谁推动',
		due: '负责人、到期',
		measure: (measure: string, month: string) => `${measure} · ${month}`
	},
	carried: {
		initiatives: (count: number) => plural('zh', count, { other: '# 项举措' }),
		actions: (count: number) => plural('zh', count, { other: '# 项行动' }),
		late: (count: number) => plural('zh', count, { other: '# 项行动已逾期' })
	},
	goalless: {
		lanes: (lanes: string) => `${lanes}还没有目标。`,
		work: (count: number, goals: string) =>
			`那里的 ${plural('zh', count, { other: '# 张工作卡片' })}服务于${goals}。`,
		add: '添加目标'
	},
	closes: {
		title: (goal: string) => `弥补差距：${goal}`,
		missing: (amount: string, month: string) => `到${month}还差 ${amount}`,
		open: '尚未覆盖',
		nothing: (count: number) =>
			`有 ${plural('zh', count, { other: '# 张卡片' })}服务于这个目标，但还没有人估算其贡献。`,
		noWork: '还没有任何工作服务于这个目标。',
		onTrack: (goal: string, forecast: string, target: string) =>
			`${goal}没有缺口。预测 ${forecast}，目标 ${target}。`,
		unknown: '还没有预测，因此不知道差多少。',
		moreUnsized: (count: number) => `另有 ${plural('zh', count, { other: '# 项' })}未估算`
	},
	next: {
		title: '未来四周的行动',
		late: (count: number) => plural('zh', count, { other: '# 项逾期' }),
		none: '未来四周没有到期事项。',
		more: (count: number) => `另有 ${plural('zh', count, { other: '# 项' })}`
	},
	document: {
		kind: '哪份计划',
		follows: (day: string) => `数字随白板更新，截至 ${day}`,
		contents: '目录',
		sections: (count: number) => plural('zh', count, { other: '# 章' }),
		print: '打印',
		download: '下载 Markdown'
	}
};
