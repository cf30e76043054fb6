import type { BoardMessages } from '../en/board.ts';
import { plural } from '../message.ts';

const cards = (count: number) => `カード${plural('ja', count, { other: '#枚' })}`;

export const board: BoardMessages = {
	label: 'ボード',
	tools: {
		label: 'ツール',
		select: '選択',
		hand: '表示を動かす',
		note: '付箋',
		icp: '理想の顧客',
		goal: '目標',
		kpi: 'KPI',
		initiative: '施策',
		action: 'アクション',
		link: '紐づける',
		undo: '元に戻す',
		redo: 'やり直す',
		help: 'キー一覧'
	},
	zoom: {
		label: '表示',
		in: '拡大',
		out: '縮小',
		actual: '100%で表示',
		fit: 'ボード全体を表示',
		lane: (lane: string) => `${lane}へ移動`
	},
	lane: {
		goals: (count: number) => `目標${plural('ja', count, { other: '#件' })}`,
		initiatives: (count: number) => `施策${plural('ja', count, { other: '#件' })}`,
		actions: (count: number) => `アクション${plural('ja', count, { other: '#件' })}`,
		actionsDone: (count: number, done: number) =>
			`アクション${plural('ja', count, { other: '#件' })}${done > 0 ? `、完了${plural('ja', done, { other: '#件' })}` : ''}`,
		rename: (lane: string) => `${lane}の名前を変える`,
		name: 'レーンの名前',
		noGoal: '目標未設定',
		none: '目標なし'
	},
	shelf: {
		goals: '目標と数値',
		numbers: '数値',
		initiatives: '施策',
		actions: 'アクション'
	},
	empty: {
		question: {
			position: '認知はどのようにつくりますか？',
			acquire: '理想の顧客はどのような道のりで購入に至りますか？',
			deploy: '新しい顧客はどうすれば早く製品を使い始められますか？',
			run: '顧客は期待どおりのものをどのように受け取りますか？',
			expand: '取引はどう広がり、顧客はどう推奨者になりますか？',
			product: '製品やサービスはどのように発展しますか？',
			people: '誰が必要で、どうすれば長く働いてもらえますか？',
			money: '資金はどこから来て、何に使われますか？'
		},
		hint: '最初のカードを書くか、Gキーで目標を追加します。',
		note: '付箋',
		noGoal: (lane: string) => `${lane}にはまだ目標がありません。`,
		setGoal: 'ここに目標を設定'
	},
	menu: {
		label: 'カードのメニュー',
		boardLabel: 'ボードのメニュー',
		open: '開く',
		write: 'タイトルを編集',
		link: '紐づける…',
		unlink: (title: string) => `「${title}」との紐づけを外す`,
		lane: 'レーンへ移動',
		duplicate: '複製',
		delete: '削除',
		add: (kind: string) => `ここに追加：${kind}`,
		all: 'すべて選択',
		more: 'その他'
	},
	selection: {
		label: '選択範囲',
		count: cards,
		together: (amount: string) => `合計${amount}`,
		align: '左揃え',
		tidy: '整列'
	},
	link: {
		title: (card: string) => `「${card}」を紐づける相手`,
		search: 'カードを探す',
		none: 'このカードを紐づけられるカードはまだありません。',
		rule: '目標はKPIに、施策とアクションは目標に紐づけます。',
		done: (from: string, to: string) => `「${from}」を「${to}」に紐づけました。`,
		removed: '紐づけを外しました。',
		already: 'この2枚のカードはすでに紐づいています。',
		notSized: '未見積もり',
		manyNotSized: (count: number) => `${plural('ja', count, { other: '#件' })}が未見積もり`,
		from: (amount: string, lanes: string) => `${lanes}から${amount}`,
		partners: (count: number, lanes: string) => `${lanes}に${cards(count)}`
	},
	done: {
		deleted: (count: number) => `${cards(count)}を削除しました。`,
		restored: (count: number) => `${cards(count)}を元に戻しました。`,
		undo: '元に戻す',
		undone: (what: string) => `元に戻しました：${what}。`,
		redone: (what: string) => `やり直しました：${what}。`,
		nothingToUndo: '元に戻すものはありません。',
		nothingToRedo: 'やり直すものはありません。',
		cards: (title: string, more: number) =>
			more > 0 ? `${title}、ほか${plural('ja', more, { other: '#枚' })}` : title,
		change: 'ボードの変更',
		created: (kind: string) => `${kind}を追加しました。`,
		moved: (lane: string) => `${lane}へ移動しました。`,
		copied: (count: number) => `${cards(count)}を複製しました。`,
		viewOnly: 'このボードは閲覧のみで、変更はできません。'
	},
	presence: {
		writing: (name: string) => `${name}さんが入力中`
	},
	help: {
		title: 'キー一覧',
		close: '閉じる',
		create: '追加',
		move: '移動と変更',
		look: '見わたす',
		rows: {
			write: 'タイトルを編集',
			open: 'カードを開く',
			nudge: '1段動かす、Shiftで8段',
			copy: '複製',
			delete: '削除',
			undo: '元に戻す',
			redo: 'やり直す',
			all: 'すべて選択',
			walk: '次のカードへ、レーンごとに',
			leave: '一段外へ',
			lane: '左のレーン、右のレーン',
			jump: 'レーンへ移動',
			pan: '表示を動かす',
			zoom: '拡大・縮小',
			actual: '100%',
			fit: 'ボード全体、選択範囲',
			alone: '組になったカードの片方だけを動かす',
			loose: '吸着せずに動かす'
		},
		space: 'スペース＋ドラッグ',
		wheel: 'Ctrl＋ホイール',
		arrows: '矢印'
	},
	phone: {
		lanes: 'レーン',
		addNote: '付箋を追加',
		empty: 'まだ何もありません。',
		free: 'レーンの外'
	}
};
