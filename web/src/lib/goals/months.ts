/** Counting in months, the cadence of every KPI: periods as numbers, and days between them. */
import type { Day, Period } from '@northlane/board';

/** A period as a count of months, so that neighbours differ by one. */
export function monthNumber(period: Period): number {
	return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
}

/** The period that `monthNumber` made the number of. */
export function periodOf(month: number): Period {
	const year = Math.floor(month / 12);
	return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}

/** The month a day lies in. */
export const periodOfDay = (day: Day): Period => day.slice(0, 7);

/** A day on the scale of month ends: the last day of March lies on March, the 15th half way to it. */
export function monthsAt(day: Day): number {
	const month = monthNumber(periodOfDay(day));
	const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
	return month - 1 + Number(day.slice(8, 10)) / days;
}

/** The days between two days, negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
