import type { Filled } from '../message.ts';

const messages = {};

export type GoalsMessages = Filled<typeof messages>;
export const goals: GoalsMessages = messages;
