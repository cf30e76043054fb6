/** Why a connection ends: a close code, and a sentence short enough for a close frame. */
import { CLOSE } from '@northlane/protocol';

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];

/** Thrown where a message is read or judged; ends that connection and only that one. */
export class Refusal extends Error {
	readonly code: CloseCode;

	constructor(code: CloseCode, sentence: string) {
		super(sentence);
		this.code = code;
	}
}

export const malformed = (sentence: string): Refusal => new Refusal(CLOSE.malformed, sentence);
export const forbidden = (sentence: string): Refusal => new Refusal(CLOSE.forbidden, sentence);
export const tooLarge = (sentence: string): Refusal => new Refusal(CLOSE.tooLarge, sentence);
