/**
 * What this device remembers for a person: small texts by name. A browser may forbid it; then
 * nothing is remembered and everything works.
 */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(`northlane.${name}`);
	} catch {
		return null;
	}
}

/** Remembers a text; null forgets it. */
export function remember(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(`northlane.${name}`);
		else localStorage.setItem(`northlane.${name}`, value);
	} catch {
		// forbidden or full: the choice lasts as long as the tab
	}
}
