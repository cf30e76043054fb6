import type { BoardMessages } from '../en/board.ts';

export const board: BoardMessages = {};
