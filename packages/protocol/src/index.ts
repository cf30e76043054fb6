export { BoardList, BoardSummary, Created, NewBoard, Problem } from './http.ts';
export { MAX_BOARD_TITLE, MAX_PLAN_BYTES } from './limits.ts';
export { CLOSE, NOTICE, NOTICES_PARAM, ROLES, type Notice, type Role } from './messages.ts';
export type { Presence } from './presence.ts';
