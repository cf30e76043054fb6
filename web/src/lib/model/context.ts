/** Hands the open board to every component below `b/[board]`. */
import { createContext } from 'svelte';
import type { BoardModel } from './board.svelte.ts';

export const [useBoard, setBoard] = createContext<() => BoardModel>();
