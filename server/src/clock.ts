/** Time as an argument: the server's own, or one that a test steps by hand. */

export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Calls back once, after so many milliseconds; answers the way to call it off. */
	after(ms: number, then: () => void): () => void;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	after(ms, then) {
		const timer = setTimeout(then, ms);
		// nothing that is only waiting keeps the process alive: sockets and the listener do
		timer.unref();
		return () => clearTimeout(timer);
	}
};

/** Resolves after so many milliseconds of a clock. */
export function pause(clock: Clock, ms: number): Promise<void> {
	return new Promise((resolve) => void clock.after(ms, resolve));
}

/** A moment as the tables and the wire write it. */
export const timestamp = (clock: Clock): string => new Date(clock.now()).toISOString();

/** The calendar day where the server stands, `2026-03-31`. */
export function today(clock: Clock): string {
	const date = new Date(clock.now());
	const two = (n: number): string => String(n).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
