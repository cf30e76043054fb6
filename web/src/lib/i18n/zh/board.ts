import type { BoardMessages } from '../en/board.ts';
import { plural } from '../message.ts';

const cards = (count: number) => plural('zh', count, { other: '# 张卡片' });

export const board: BoardMessages = {
	label: '白板',
	tools: {
		label: '工具',
		select: '选择',
		hand: '移动视图',
		note: '便签',
		icp: '理想客户',
		goal: '目标',
		kpi: 'KPI',
		initiative: '举措',
		action: '行动',
		link: '关联',
		undo: '撤销',
		redo: '重做',
		help: '快捷键'
	},
	zoom: {
		label: '视图',
		in: '放大',
		out: '缩小',
		actual: '缩放至 100%',
		fit: '显示整个白板',
		lane: (lane: string) => `前往 ${lane}`
	},
	lane: {
		goals: (count: number) => plural('zh', count, { other: '# 个目标' }),
		initiatives: (count: number) => plural('zh', count, { other: '# 项举措' }),
		actions: (count: number) => plural('zh', count, { other: '# 项行动' }),
		actionsDone: (count: number, done: number) =>
			`${plural('zh', count, { other: '# 项行动' })}${done > 0 ? `，${plural('zh', done, { other: '# 项已完成' })}` : ''}`,
		rename: (lane: string) => `重命名 ${lane}`,
		name: '泳道名称',
		noGoal: '尚无目标',
		none: '无目标'
	},
	shelf: {
		goals: '目标与数据',
		numbers: '数据',
		initiatives: '举措',
		actions: '行动'
	},
	empty: {
		question: {
			position: '如何建立知名度？',
			acquire: '理想客户会经过怎样的路径来购买？',
			deploy: '新客户怎样才能尽快用上产品？',
			run: '客户如何得到期望和应得的东西？',
			expand: '客户如何持续增购并成为推荐者？',
			product: '产品或服务将如何发展？',
			people: '我们需要谁，又如何留住他们？',
			money: '资金从哪里来，花在哪里？'
		},
		hint: '写下第一张卡片，或按 G 添加目标。',
		note: '便签',
		noGoal: (lane: string) => `${lane} 还没有目标。`,
		setGoal: '在此设定目标'
	},
	menu: {
		label: '卡片菜单',
		boardLabel: '白板菜单',
		open: '打开',
		write: '编辑标题',
		link: '关联到…',
		unlink: (title: string) => `取消与“${title}”的关联`,
		lane: '移到泳道',
		duplicate: '复制一份',
		delete: '删除',
		add: (kind: string) => `在此添加：${kind}`,
		all: '全选',
		more: '更多'
	},
	selection: {
		label: '所选内容',
		count: cards,
		together: (amount: string) => `合计 ${amount}`,
		align: '左对齐',
		tidy: '整理'
	},
	link: {
		title: (card: string) => `将“${card}”关联到`,
		search: '查找卡片',
		none: '还没有可以与这张卡片关联的卡片。',
		rule: '目标关联其 KPI；举措和行动关联目标。',
		done: (from: string, to: string) => `“${from}”已关联到“${to}”。`,
		removed: '已取消关联。',
		already: '这两张卡片已经关联。',
		notSized: '未估算',
		manyNotSized: (count: number) => plural('zh', count, { other: '# 项未估算' }),
		from: (amount: string, lanes: string) => `${amount}，来自 ${lanes}`,
		partners: (count: number, lanes: string) => `${cards(count)}在 ${lanes}`
	},
	done: {
		deleted: (count: number) => `已删除 ${cards(count)}。`,
		restored: (count: number) => `已恢复 ${cards(count)}。`,
		undo: '撤销',
		undone: (what: string) => `已撤销：${what}。`,
		redone: (what: string) => `已重做：${what}。`,
		nothingToUndo: '没有可撤销的内容。',
		nothingToRedo: '没有可重做的内容。',
		cards: (title: string, more: number) => (more > 0 ? `${title}等 ${cards(more + 1)}` : title),
		change: '白板的更改',
		created: (kind: string) => `已添加${kind}。`,
		moved: (lane: string) => `已移到 ${lane}。`,
		copied: (count: number) => `已复制 ${cards(count)}。`,
		viewOnly: '你可以查看这个白板，但不能更改。'
	},
	presence: {
		writing: (name: string) => `${name} 正在输入`
	},
	help: {
		title: '快捷键',
		close: '关闭',
		create: '添加',
		move: '移动与更改',
		look: '浏览',
		rows: {
			write: '编辑标题',
			open: '打开卡片',
			nudge: '移动一步，按 Shift 移动八步',
			copy: '复制一份',
			delete: '删除',
			undo: '撤销',
			redo: '重做',
			all: '全选',
			walk: '逐泳道前往下一张卡片',
			leave: '退出一层',
			lane: '左侧、右侧的泳道',
			jump: '前往某个泳道',
			pan: '移动视图',
			zoom: '缩放',
			actual: '100%',
			fit: '整个白板、所选内容',
			alone: '只拖动成对卡片中的一张',
			loose: '拖动时不吸附'
		},
		space: '空格加拖动',
		wheel: 'Ctrl 加滚轮',
		arrows: '方向键'
	},
	phone: {
		lanes: '泳道',
		addNote: '添加便签',
		empty: '这里还没有内容。',
		free: '不在泳道中'
	}
};
