import { board } from './board.ts';
import { cards } from './cards.ts';
import { goals } from './goals.ts';
import { home } from './home.ts';

export const es = { board, cards, goals, home };
