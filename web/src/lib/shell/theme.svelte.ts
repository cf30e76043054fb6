/**
 * Light, dark, or as the system has it; remembered on this device. `static/theme.js` does the same
 * before the first paint, this file when somebody chooses.
 */
import { recall, remember } from './device.ts';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

let theme: Theme = $state(readTheme(recall(KEY)));

export const currentTheme = (): Theme => theme;

export function setTheme(choice: Theme): void {
	theme = choice;
	remember(KEY, choice === 'system' ? null : choice);
	if (choice === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = choice;
}

function readTheme(remembered: string | null): Theme {
	return THEMES.find((one) => one === remembered) ?? 'system';
}
