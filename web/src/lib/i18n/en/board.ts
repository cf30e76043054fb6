import type { Filled } from '../message.ts';

const messages = {};

export type BoardMessages = Filled<typeof messages>;
export const board: BoardMessages = messages;
