/** Board ids: whoever has one may edit, so nobody can guess one. */
import { randomBytes } from 'node:crypto';

/** 144 bits, beyond all guessing, and 24 characters without padding. */
const ID_BYTES = 18;

export const newBoardId = (): string => randomBytes(ID_BYTES).toString('base64url');
