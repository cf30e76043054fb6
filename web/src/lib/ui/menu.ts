/** What stands in a menu. */
import type { Icon } from './icon.ts';

export interface MenuItem {
	label: string;
	icon?: Icon;
	/** What this choice means, in smaller type below it. */
	hint?: string;
	keys?: string;
	danger?: boolean;
	/** Of several alternatives the one that holds; `undefined` for an item that is no alternative. */
	checked?: boolean;
	/** The language of the label, where it is not the page's. */
	lang?: string;
	/** What choosing it does; an item that opens a menu of its own needs none. */
	select?: () => void;
	/** The menu it opens. */
	items?: readonly MenuItem[];
}

/** Items that belong together, under a heading if they need one. */
export interface MenuGroup {
	heading?: string;
	items: readonly MenuItem[];
}
