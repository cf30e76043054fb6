/** Makes a report the same on every machine: numbers with nine digits, and none that is no number. */

/** Server and browser may differ in the last bits of exp and log; nobody reads a tenth digit. */
const DIGITS = 9;

/** The same value with its numbers rounded; what is not finite becomes null, as JSON would make it. */
export function tidy<T>(value: T): T {
	if (typeof value === 'number') return rounded(value) as T;
	if (Array.isArray(value)) return value.map((item: unknown) => tidy(item)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]: [string, unknown]) => [key, tidy(item)])
	) as T;
}

function rounded(value: number): number | null {
	// adding zero turns −0 into 0
	return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) + 0 : null;
}

/** The number, or null where arithmetic ran out of numbers. */
export function finite(value: number | null | undefined): number | null {
	return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
