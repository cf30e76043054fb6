/**
 * Reads lib0's encoding of numbers, texts and values without building any of it where it need not.
 * Every read is checked against the end of the bytes, so a claimed length costs nothing by itself.
 */
import { MAX_DEPTH, MAX_KEY_BYTES, MAX_STRING_BYTES } from './limits.ts';
import { forbidden, malformed, tooLarge } from './refusal.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** In a plain object this key reaches the prototype; no honest board has it. */
const POISON = '__proto__';

export class Reader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get atEnd(): boolean {
		return this.#at === this.#bytes.length;
	}

	/** Throws unless everything has been read. */
	end(): void {
		if (!this.atEnd) throw malformed('The message goes on after its end.');
	}

	byte(): number {
		const value = this.#bytes[this.#at++];
		if (value === undefined) throw malformed('The message ends too early.');
		return value;
	}

	/** An unsigned number of up to 53 bits. */
	uint(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 0x7f) * scale;
			if (value > Number.MAX_SAFE_INTEGER) throw malformed('The message has a number too large.');
			if (byte < 0x80) return value;
			scale *= 128;
		}
	}

	/** So many bytes, as a view. */
	take(length: number): Uint8Array {
		const end = this.#at + length;
		if (end > this.#bytes.length) throw malformed('The message ends too early.');
		const view = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return view;
	}

	/** Bytes that say their own length. */
	block(): Uint8Array {
		return this.take(this.uint());
	}

	text(most = MAX_STRING_BYTES): string {
		const length = this.uint();
		if (length > most) throw tooLarge('A text in the message is too long.');
		try {
			return utf8.decode(this.take(length));
		} catch (error) {
			throw error instanceof TypeError ? malformed('A text in the message is not UTF-8.') : error;
		}
	}

	/** The name of a field, a root, or an object's key. */
	key(): string {
		const key = this.text(MAX_KEY_BYTES);
		if (key === POISON) throw forbidden('A field of that name is not allowed.');
		return key;
	}

	/** Steps over one JSON text, having looked into it. */
	json(): void {
		const text = this.text();
		if (text !== 'undefined') checkJson(text);
	}

	/** Steps over one value of lib0's `any` encoding, having looked into it. */
	any(depth = 0): void {
		if (depth > MAX_DEPTH) throw forbidden('A value is nested too deeply.');
		const kind = this.byte();
		switch (kind) {
			case 127: // undefined
			case 126: // null
			case 121: // false
			case 120: // true
				return;
			case 125: {
				this.#integer();
				return;
			}
			case 124:
				return void this.take(4);
			case 123: // float64
			case 122: // bigint
				return void this.take(8);
			case 119:
				return void this.text();
			case 118:
				for (let i = this.uint(); i > 0; i--) {
					this.key();
					this.any(depth + 1);
				}
				return;
			case 117:
				for (let i = this.uint(); i > 0; i--) this.any(depth + 1);
				return;
			case 116:
				return void this.block();
			default:
				throw malformed('A value in the message is of no known kind.');
		}
	}

	#integer(): void {
		let byte = this.byte();
		for (let bits = 6; byte >= 0x80; bits += 7) {
			if (bits > 53) throw malformed('The message has a number too large.');
			byte = this.byte();
		}
	}
}

/** Parses a JSON text that came from outside; refuses what would do harm to whoever uses it. */
export function checkJson(text: string): unknown {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw malformed('The message holds broken JSON.');
	}
	checkValue(value, 0);
	return value;
}

function checkValue(value: unknown, depth: number): void {
	if (typeof value === 'number' && !Number.isFinite(value))
		throw malformed('The message has a number too large.');
	if (typeof value !== 'object' || value === null) return;
	if (depth > MAX_DEPTH) throw forbidden('A value is nested too deeply.');
	if (Object.hasOwn(value, POISON)) throw malformed('A field of that name is not allowed.');
	for (const inner of Object.values(value)) checkValue(inner, depth + 1);
}
