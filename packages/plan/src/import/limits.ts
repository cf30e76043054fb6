/**
 * How large a plan file may be. Each limit lies far above any plan that people have made, and far
 * below what would make a board slow for everybody who opens it.
 */

/** Characters of the whole file: the example plan has 200,000. */
export const MAX_FILE_LENGTH = 10_000_000;
/** Longer does not fit a window's title bar or a list row. */
export const MAX_PLAN_TITLE_LENGTH = 200;
/** A name of a person, lane or owner. */
export const MAX_NAME_LENGTH = 200;
/** Ids are made by programs; longer ones are texts in the wrong place. */
export const MAX_ID_LENGTH = 200;
/** The method has 8; three times as many no longer fit a screen at any zoom. */
export const MAX_LANES = 24;
/** With goals, actions and numbers a board stays below 5,000 objects. */
export const MAX_CARDS = 2_000;
/** Nobody steers by more: each costs a forecast at every change. */
export const MAX_GOALS = 200;
/** Ten a week for a year. */
export const MAX_ACTIONS = 500;
/** A plan has one to three ideal customers, and one it does not want. */
export const MAX_ICPS = 100;
/** Named people; who only reads is not in the file. */
export const MAX_PEOPLE = 1_000;
/** Twenty years, twice what the forecast looks back. */
export const MAX_MONTHS = 240;
/** Facts and KPIs by month: the example plan has 171. */
export const MAX_SERIES = 2_000;
/** Links of one card or goal. */
export const MAX_LINKS = 100;
/** A section of the plan document: twenty printed pages. */
export const MAX_SECTION_LENGTH = 100_000;
