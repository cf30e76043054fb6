import type { HomeMessages } from '../en/home.ts';
import { plural } from '../message.ts';

export const home: HomeMessages = {
	skip: '跳到内容',
	close: '关闭',
	cancel: '取消',
	undo: '撤销',
	retry: '重试',
	dismiss: '关闭',
	notes: '通知',

	nav: { label: '主导航', plans: '计划', you: '我', settings: '名字、语言和主题' },

	list: {
		title: '计划',
		import: '导入',
		newBoard: '新建白板',
		loading: '正在加载白板…',
		lanes: (count) => plural('zh', count, { other: '# 条泳道' }),
		cards: (count) => plural('zh', count, { other: '# 张卡片' }),
		goals: (count) => plural('zh', count, { other: '# 个目标' }),
		noGoals: '还没有目标',
		changed: (when) => `${when}修改`,
		more: (title) => `“${title}”的更多操作`,
		open: '打开',
		delete: '删除',
		deleted: (title) => `“${title}”已删除。`,
		restored: (title) => `“${title}”已恢复。`,
		drop: '松开即可导入计划文件'
	},
	states: {
		'on-track': (count) => plural('zh', count, { other: '# 个按计划进行' }),
		'at-risk': (count) => plural('zh', count, { other: '# 个有风险' }),
		'off-track': (count) => plural('zh', count, { other: '# 个偏离计划' }),
		unknown: (count) => plural('zh', count, { other: '# 个没有预测' })
	},
	empty: {
		title: '还没有计划。',
		text: '从八条泳道开始,或把计划文件拖到本页任意位置。'
	},
	failed: {
		title: '无法加载白板。',
		deleting: (title) => `无法删除“${title}”,它仍在这里。`,
		restoring: (title) => `无法恢复“${title}”,请在这里重试。`,
		unreachable: '服务器没有响应。请检查连接后重试。'
	},
	newBoard: {
		title: '新建白板',
		name: '标题',
		example: '销售与营销计划 2027',
		template: '起点',
		padre: 'PADRE',
		padreHint: '定位、获客、部署上线、运营、拓展、产品、人才、资金',
		blank: '空白',
		blankHint: '没有泳道的空白板',
		create: '创建白板',
		nameless: '白板需要一个标题。'
	},
	import: {
		title: '导入计划',
		reading: (file) => `正在导入 ${file}…`,
		failed: '计划没有导入',
		another: '选择其他文件',
		tooLarge: (limit) => `文件超过 ${limit} MB,任何计划都用不到这么大。没有导入任何内容。`,
		done: '计划已导入。',
		more: (count) => plural('zh', count, { other: '其他 # 项' }),
		left: (parts) => `计划已导入。以下部分还没有对应的卡片,因此没有导入:${parts}`
	},

	refusals: {
		NOT_JSON: '文件不是有效的 JSON,因此不可能是计划文件。没有导入任何内容。',
		PLAN_NOT_JSON: '文件不是有效的 JSON,因此不可能是计划文件。没有导入任何内容。',
		PLAN_FOREIGN: '文件是 JSON,但不是 Northlane 计划。没有导入任何内容。',
		PLAN_VERSION: '此计划文件由更新版本的 Northlane 创建。没有导入任何内容。',
		PLAN_INVALID: (where) => `计划文件有错误,没有导入任何内容:${where}`,
		STORAGE_REFUSES: '服务器目前无法写入磁盘。请稍后重试。',
		STOPPING: '服务器正在重启。请稍候重试。',
		INTERNAL: '服务器出了问题。请重试;如果仍然如此,请告知服务器的管理者。',
		BOARD_NOT_FOUND: '这个白板已不在这里。'
	},

	save: {
		loading: '正在连接…',
		saved: '已保存',
		saving: (count) =>
			count === 0 ? '正在保存…' : plural('zh', count, { other: '正在保存 # 处更改' }),
		offline: (count) =>
			count === 0 ? '离线' : plural('zh', count, { other: '离线,# 处更改保存在此设备上' }),
		tabOnly: (count) =>
			count === 0
				? '离线。更改只留在此标签页'
				: plural('zh', count, { other: '离线,# 处更改只在此标签页中。请勿关闭' }),
		refusing: '未保存。请勿关闭此标签页',
		refusingFor: (minutes) =>
			plural('zh', minutes, { other: '已有 # 分钟未保存。请勿关闭此标签页' }),
		viewOnly: '仅可查看',
		closed: '未连接'
	},
	banner: {
		refusing: '服务器目前无法写入,正在不断重试。你的更改保留在服务器内存和此标签页中。',
		'not-found': '服务器上已没有这个白板。你看到的是此设备保留的副本,更改只留在这里。',
		forbidden: '你已无权打开这个白板。更改保留在此设备上。',
		'too-large':
			'等待发送的更改超过了服务器一次能接受的量,因此不再发送。更改保留在此设备上。请撤销最大的更改,然后重新加载页面。',
		malformed: '服务器无法读取此页面发送的内容。重新加载页面后,会发送此设备保留的更改。',
		damaged: '服务器上保存的这个白板已损坏。更改保留在此设备上,服务器管理员可以从备份中恢复。',
		reload: '重新加载',
		notKept: '此浏览器不允许在设备上保留副本。关闭标签页后,未保存的内容将丢失。'
	},

	people: {
		here: (count) => plural('zh', count, { other: '# 人在这里' }),
		you: (name) => `${name}(我)`,
		more: (count) => plural('zh', count, { other: '另有 # 人' })
	},
	profile: {
		title: '我',
		name: '名字',
		nameHint: '在你打开的白板上,其他人会看到它。它会记在此设备上。',
		nameless: '需要一个名字,方便其他人称呼你。',
		colour: '颜色',
		colours: '蓝色, 粉色, 青色, 紫罗兰色, 橄榄色, 天蓝色, 靛蓝色, 绿色',
		language: '语言',
		theme: '主题',
		themes: { light: '浅色', dark: '深色', system: '跟随系统' },
		save: '保存'
	},
	guests:
		'苍鹭, 水獭, 猞猁, 知更鸟, 獾, 游隼, 野兔, 紫貂, 鱼鹰, 河狸, 鹪鹩, 狐狸, 仙鹤, 白鼬, 燕雀, 羚羊',

	top: {
		home: '所有计划',
		title: '白板标题',
		views: '此白板的视图',
		board: '白板',
		goals: '目标',
		document: '文档',
		export: '导出',
		markdown: 'Markdown 格式的计划',
		full: '营销与销售计划',
		marketing: '营销计划',
		sales: '销售计划',
		copy: '复制为 Markdown',
		copied: '计划已复制到剪贴板。',
		copyFailed: '浏览器不允许复制。请改为导出文件。',
		share: '分享'
	},
	share: {
		title: '分享此白板',
		text: '任何拥有此链接的人都可以打开白板并更改其中的一切。请只发给和你一起做计划的人。',
		link: '链接',
		copy: '复制链接',
		byHand: '链接已选中,请按 Ctrl C 或 ⌘ C 复制。',
		copied: '已复制'
	},
	board: {
		opening: '正在打开白板…',
		untitled: '未命名白板',
		away: '这个白板还不在此设备上。',
		awayText: '连接到服务器后会立即打开。',
		missing: '这里没有白板。',
		missingText: '链接可能不完整,或者有人删除了白板。',
		forbidden: '你无权打开这个白板。',
		damaged: '这个白板在服务器上已损坏。',
		damagedText: '服务器管理员可以从备份中恢复。',
		forbiddenText: '请向发送链接的人索取新链接。',
		toPlans: '前往计划列表'
	},
	error: {
		missing: '这里什么都没有。',
		missingText: '地址可能不完整或已过期。',
		broken: '此页面无法显示。',
		brokenText: '已保存的内容是安全的。请重新加载页面,或返回计划列表。'
	}
};
