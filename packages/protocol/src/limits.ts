/** Limits that both sides keep; in a file of their own, so that the page need not carry the schemas. */

/** A title fits a window's title bar and a list row. */
export const MAX_BOARD_TITLE = 200;
/** The example plan has 200 kB; ten times the largest plan seen stays well below. */
export const MAX_PLAN_BYTES = 10 * 1024 * 1024;
