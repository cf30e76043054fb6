export {
	BoardList,
	BoardSummary,
	Created,
	MAX_BOARD_TITLE,
	MAX_PLAN_BYTES,
	NewBoard,
	Problem
} from './http.ts';
export { CLOSE, NOTICE, NOTICES_PARAM, ROLES, type Notice, type Role } from './messages.ts';
export type { Presence } from './presence.ts';
