/** Counting in months: periods as numbers, and days as fractions of their month. */
import type { Day, Period } from '@northlane/board';

/** A period, or the month of a day, as a count of months, so that neighbours differ by one. */
export function monthOf(date: string): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The period that `monthOf` made the number of. */
export function periodOf(month: number): Period {
	const year = Math.floor(month / 12);
	return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}

function daysIn(month: number): number {
	return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

/** Where a day begins, in months. */
export function beginOf(day: Day): number {
	const month = monthOf(day);
	return month + (Number(day.slice(8)) - 1) / daysIn(month);
}

/** Where a day ends, in months: the end of 31 March is the beginning of April. */
export function endOf(day: Day): number {
	const month = monthOf(day);
	return month + Math.min(1, Number(day.slice(8)) / daysIn(month));
}

/** How much of a month lies between two points in time, 0…1. */
export function shareOf(month: number, from: number, to: number): number {
	return Math.max(0, Math.min(month + 1, to) - Math.max(month, from));
}
