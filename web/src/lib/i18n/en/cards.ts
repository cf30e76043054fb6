import type { Filled } from '../message.ts';

const messages = {};

export type CardsMessages = Filled<typeof messages>;
export const cards: CardsMessages = messages;
