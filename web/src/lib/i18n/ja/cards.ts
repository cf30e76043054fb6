import type { CardsMessages } from '../en/cards.ts';
import { plural } from '../message.ts';

export const cards: CardsMessages = {
	kind: {
		note: '付箋',
		icp: '理想の顧客',
		goal: '目標',
		kpi: 'KPI',
		initiative: '施策',
		action: 'アクション'
	},
	play: {
		play: '施策',
		hire: '採用',
		routine: '定例',
		roadmap: 'ロードマップ',
		money: '資金',
		training: 'トレーニング'
	},
	ask: {
		note: '付箋を書く',
		icp: '理想の顧客は誰ですか？',
		goal: '何を、いつまでに達成しますか？',
		kpi: '何を測りますか？',
		initiative: '何をしますか？',
		action: '次の一歩は何ですか？'
	},
	untitled: {
		note: '空の付箋',
		icp: '名前のない理想の顧客',
		goal: '無題の目標',
		kpi: '名前のないKPI',
		initiative: '無題の施策',
		action: '無題のアクション'
	},
	titleField: (kind: string) => `カードのタイトル、${kind}`,
	goal: {
		forecast: '予測',
		goal: '目標',
		by: (measure: string, month: string) => `${measure}・${month}まで`,
		smart: 'SMARTチェック',
		smartLetter: {
			S: '具体的',
			M: '測定可能',
			A: '達成可能',
			R: '関連性',
			T: '期限'
		},
		smartMark: { passed: '合格', warning: '要確認', missing: '不足' },
		noTarget: '目標値が未設定'
	},
	kpi: {
		totalOf: (total: string, target: string) => `${target}のうち${total}`,
		goalBy: (target: string, month: string) => `目標${target}（${month}）`,
		goal: (target: string) => `目標${target}`,
		watched: '目標なし、観察中',
		range: (low: string, high: string) => `P10 ${low} – P90 ${high}`,
		noNumbers: 'まだ数値がありません'
	},
	initiative: {
		notSized: '未見積もり'
	},
	action: {
		state: { open: '未着手', doing: '進行中', done: '完了', late: '遅延' },
		lateSince: (day: string) => `${day}から遅延`
	},
	icp: {
		priority: (rank: string) => `優先度${rank}`,
		negative: '対象外の顧客',
		who: '誰',
		revenue: '収益',
		where: '場所',
		pain: '悩み',
		firms: () => '社',
		ofNew: '新規顧客に占める割合'
	},
	votes: (count: number) => plural('ja', count, { other: '#票' }),
	spoken: {
		owner: (name: string) => `担当者は${name}`,
		due: (day: string) => `期日は${day}`,
		value: (value: string, month: string) => `${month}は${value}`,
		noNumbers: 'まだ数値がありません',
		supports: (goal: string) => `「${goal}」を支える`,
		by: (name: string) => `${name}が記入`
	}
};
