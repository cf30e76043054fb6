/** How long ago something was, as people say it: "2 hours ago", and a date when it is long ago. */
import type { Language } from '@northlane/plan';

const MINUTE = 60_000;
const STEPS = [
	{ unit: 'minute', ms: MINUTE },
	{ unit: 'hour', ms: 60 * MINUTE },
	{ unit: 'day', ms: 24 * 60 * MINUTE }
] as const;
/** Beyond this a date says more than a number of days. */
const MOST_DAYS = 7;

export function whenChanged(at: Date, now: Date, language: Language): string {
	// a clock that is a little ahead of ours makes nothing happen in the future
	const ago = Math.max(0, now.getTime() - at.getTime());
	if (ago >= MOST_DAYS * STEPS[2].ms)
		return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
	const step = STEPS.findLast(({ ms }) => ago >= ms);
	const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	return step
		? relative.format(-Math.floor(ago / step.ms), step.unit)
		: relative.format(0, 'second');
}
