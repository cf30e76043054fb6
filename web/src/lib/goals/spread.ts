/** Labels along a line: each as near as can be to its point, none over another, all inside. */

export interface Label {
	/** Where its middle would like to be, pixels. */
	at: number;
	width: number;
}

/** Left edges of the labels, which come in order. When there is no room they overlap at the right. */
export function spread(labels: readonly Label[], width: number, gap: number): number[] {
	const lefts: number[] = [];
	let free = 0;
	for (const label of labels) {
		const left = Math.max(free, label.at - label.width / 2);
		lefts.push(left);
		free = left + label.width + gap;
	}
	let end = width;
	for (let i = labels.length - 1; i >= 0; i--) {
		const own = labels[i]?.width ?? 0;
		lefts[i] = Math.max(0, Math.min(lefts[i] ?? 0, end - own));
		end = (lefts[i] ?? 0) - gap;
	}
	return lefts;
}
