/** The day it is where one sits; the only clock of the board's page. */
import type { Day } from '@northlane/board';

export function today(now = new Date()): Day {
	const month = String(now.getMonth() + 1).padStart(2, '0');
	return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
