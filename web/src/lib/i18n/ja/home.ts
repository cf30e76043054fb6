import type { HomeMessages } from '../en/home.ts';
import { plural } from '../message.ts';

export const home: HomeMessages = {
	skip: '本文へ移動',
	close: '閉じる',
	cancel: 'キャンセル',
	undo: '元に戻す',
	retry: 'もう一度試す',
	dismiss: '閉じる',
	notes: 'お知らせ',

	nav: { label: 'メイン', plans: '計画', you: '自分', settings: '名前・言語・テーマ' },

	list: {
		title: '計画',
		import: 'インポート',
		newBoard: '新しいボード',
		loading: 'ボードを読み込んでいます…',
		lanes: (count) => plural('ja', count, { other: 'レーン # 本' }),
		cards: (count) => plural('ja', count, { other: 'カード # 枚' }),
		goals: (count) => plural('ja', count, { other: '目標 # 件' }),
		noGoals: '目標はまだありません',
		changed: (when) => `${when}に更新`,
		more: (title) => `「${title}」のその他の操作`,
		open: '開く',
		delete: '削除',
		deleted: (title) => `「${title}」を削除しました。`,
		restored: (title) => `「${title}」を元に戻しました。`,
		drop: '計画ファイルをドロップしてインポート'
	},
	states: {
		'on-track': (count) => plural('ja', count, { other: '順調 # 件' }),
		'at-risk': (count) => plural('ja', count, { other: '要注意 # 件' }),
		'off-track': (count) => plural('ja', count, { other: '遅れ # 件' }),
		unknown: (count) => plural('ja', count, { other: '予測なし # 件' })
	},
	empty: {
		title: '計画はまだありません。',
		text: '8 本のレーンから始めるか、計画ファイルをこのページにドロップしてください。'
	},
	failed: {
		title: 'ボードを読み込めませんでした。',
		deleting: (title) => `「${title}」を削除できませんでした。そのまま残っています。`,
		restoring: (title) => `「${title}」を元に戻せませんでした。ここからもう一度お試しください。`,
		unreachable: 'サーバーが応答しません。接続を確認して、もう一度お試しください。'
	},
	newBoard: {
		title: '新しいボード',
		name: 'タイトル',
		example: '販売およびマーケティング計画 2027',
		template: '始め方',
		padre: 'PADRE',
		padreHint: 'ポジション、獲得、展開、運用、拡大、製品、人材、資金',
		blank: '白紙',
		blankHint: 'レーンのない空のボード',
		create: 'ボードを作成',
		nameless: 'ボードにはタイトルが必要です。'
	},
	import: {
		title: '計画をインポート',
		reading: (file) => `${file} をインポートしています…`,
		failed: '計画はインポートされませんでした',
		another: '別のファイルを選ぶ',
		tooLarge: (limit) =>
			`ファイルが ${limit} MB を超えています。計画ファイルとして大きすぎるため、何もインポートしませんでした。`,
		done: '計画をインポートしました。',
		more: (count) => plural('ja', count, { other: 'ほか # 件' }),
		left: (parts) =>
			`計画をインポートしました。次の部分にはまだ対応するカードがないため、取り込みませんでした:${parts}`
	},

	refusals: {
		NOT_JSON:
			'ファイルが正しい JSON ではないため、計画ファイルとして読めません。何もインポートしませんでした。',
		PLAN_NOT_JSON:
			'ファイルが正しい JSON ではないため、計画ファイルとして読めません。何もインポートしませんでした。',
		PLAN_FOREIGN:
			'JSON ファイルですが、Northlane の計画ではありません。何もインポートしませんでした。',
		PLAN_VERSION:
			'この計画ファイルは新しいバージョンの Northlane で作られています。何もインポートしませんでした。',
		PLAN_INVALID: (where) => `計画ファイルに誤りがあるため、何もインポートしませんでした:${where}`,
		STORAGE_REFUSES:
			'サーバーは現在ディスクに書き込めません。しばらくしてからもう一度お試しください。',
		STOPPING: 'サーバーを再起動しています。少し待ってからもう一度お試しください。',
		INTERNAL: 'サーバーで問題が起きました。もう一度試し、続くようなら管理者に知らせてください。',
		BOARD_NOT_FOUND: 'このボードはもうここにありません。'
	},

	save: {
		loading: '接続しています…',
		saved: '保存済み',
		saving: (count) =>
			count === 0 ? '保存中…' : plural('ja', count, { other: '# 件の変更を保存中' }),
		offline: (count) =>
			count === 0
				? 'オフライン'
				: plural('ja', count, { other: 'オフライン、# 件の変更をこの端末に保持' }),
		tabOnly: (count) =>
			count === 0
				? 'オフライン。変更はこのタブにだけ残ります'
				: plural('ja', count, {
						other: 'オフライン、# 件の変更はこのタブだけにあります。閉じないでください'
					}),
		refusing: '未保存。このタブを閉じないでください',
		refusingFor: (minutes) =>
			plural('ja', minutes, { other: '# 分間保存できていません。このタブを閉じないでください' }),
		viewOnly: '閲覧のみ',
		closed: '未接続'
	},
	banner: {
		refusing:
			'サーバーは現在書き込みができず、再試行を続けています。変更はサーバーのメモリとこのタブに残っています。',
		'not-found':
			'このボードはもうサーバーにありません。この端末に残っている写しを表示しています。変更はここにだけ残ります。',
		forbidden: 'このボードを開けなくなりました。変更はこの端末に残ります。',
		'too-large':
			'送信待ちの変更がサーバーの一度に受け取れる量を超えたため、送信を止めました。変更はこの端末に残っています。最も大きな変更を元に戻してから、ページを読み込み直してください。',
		malformed:
			'このページが送った内容をサーバーが読み取れませんでした。ページを読み込み直すと、この端末に残っている変更が送られます。',
		damaged:
			'サーバーに保存されているこのボードのデータが壊れています。変更はこの端末に残ります。サーバーの管理者がバックアップから復元できます。',
		reload: '読み込み直す',
		notKept:
			'このブラウザーでは端末に写しを残せません。保存されていない変更は、タブを閉じると失われます。'
	},

	people: {
		here: (count) => plural('ja', count, { other: '# 人が参加中' }),
		you: (name) => `${name}(自分)`,
		more: (count) => plural('ja', count, { other: 'ほか # 人' })
	},
	profile: {
		title: '自分',
		name: '名前',
		nameHint: '開いたボードでほかの人に表示されます。この端末に記憶されます。',
		nameless: 'ほかの人が呼ぶための名前が必要です。',
		colour: '色',
		colours: '青, ピンク, 青緑, すみれ色, オリーブ, 空色, 藍, 緑',
		language: '言語',
		theme: 'テーマ',
		themes: { light: 'ライト', dark: 'ダーク', system: 'システムに合わせる' },
		save: '保存'
	},
	guests:
		'アオサギ, カワウソ, オオヤマネコ, コマドリ, アナグマ, ハヤブサ, ノウサギ, テン, ミサゴ, ビーバー, ミソサザイ, キツネ, ツル, オコジョ, アトリ, カモシカ',

	top: {
		home: 'すべての計画',
		title: 'ボードのタイトル',
		views: 'このボードの表示',
		board: 'ボード',
		goals: '目標',
		document: '文書',
		export: 'エクスポート',
		markdown: '計画を Markdown で',
		full: 'マーケティングおよび販売計画',
		marketing: 'マーケティング計画',
		sales: '販売計画',
		copy: 'Markdown としてコピー',
		copied: '計画をクリップボードにコピーしました。',
		copyFailed: 'ブラウザーがコピーを許可しませんでした。ファイルをエクスポートしてください。',
		share: '共有'
	},
	share: {
		title: 'このボードを共有',
		text: 'このリンクを持つ人は誰でもボードを開き、すべてを変更できます。一緒に計画する人にだけ渡してください。',
		link: 'リンク',
		copy: 'リンクをコピー',
		byHand: 'リンクを選択しました。Ctrl C または ⌘ C でコピーしてください。',
		copied: 'コピーしました'
	},
	board: {
		opening: 'ボードを開いています…',
		untitled: '無題のボード',
		away: 'このボードはまだこの端末にありません。',
		awayText: 'サーバーに接続でき次第、開きます。',
		missing: 'ここにボードはありません。',
		missingText: 'リンクが途中で切れているか、ボードが削除された可能性があります。',
		forbidden: 'このボードを開く権限がありません。',
		damaged: 'このボードはサーバー上で壊れています。',
		damagedText: 'サーバーの管理者がバックアップから復元できます。',
		forbiddenText: 'リンクを送った人に新しいリンクを頼んでください。',
		toPlans: '計画の一覧へ'
	},
	error: {
		missing: 'ここには何もありません。',
		missingText: 'アドレスが途中で切れているか、古い可能性があります。',
		broken: 'このページを表示できませんでした。',
		brokenText: '保存済みの内容は無事です。ページを読み込み直すか、計画の一覧に戻ってください。'
	}
};
