import type { Filled } from '../message.ts';

const messages = {};

export type HomeMessages = Filled<typeof messages>;
export const home: HomeMessages = messages;
