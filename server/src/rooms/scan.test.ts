import { CLOSE } from '@northlane/protocol';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createDice, pick, scribbled } from './dice.ts';
import { MAX_RUN, MAX_STRUCTS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { scanUpdate } from './scan.ts';

const hex = (text: string): Uint8Array => Buffer.from(text.replace(/ /g, ''), 'hex');

const idOf = ({ client, clock }: Y.ID): { client: number; clock: number } => ({ client, clock });

function codeOf(bytes: Uint8Array): number {
	try {
		scanUpdate(bytes);
		return 0;
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
}

describe('scanning an update', () => {
	test.each(Array.from({ length: 60 }, (_, seed) => seed))(
		'reads what Yjs reads (seed %i)',
		(seed) => {
			const dice = createDice(seed);
			const update = Y.encodeStateAsUpdate(scribbled(dice, 40));
			const { structs, ds } = Y.decodeUpdate(update);
			const scan = scanUpdate(update);
			const ours = [...scan.sections.values()].flatMap(({ client, structs }) =>
				structs.map(({ clock, length, origin, right, isType }) => {
					return { client, clock, length, origin, right, isType };
				})
			);
			const theirs = structs.map((struct) => {
				const item = struct instanceof Y.Item ? struct : null;
				return {
					client: struct.id.client,
					clock: struct.id.clock,
					length: struct.length,
					origin: item?.origin ? idOf(item.origin) : null,
					right: item?.rightOrigin ? idOf(item.rightOrigin) : null,
					isType: item?.content instanceof Y.ContentType
				};
			});
			expect(ours).toEqual(theirs);
			for (const [client, ranges] of ds.clients)
				expect(scan.deletedTo.get(client)).toBe(
					Math.max(...ranges.map(({ clock, len }) => clock + len))
				);
		}
	);

	test('accepts nothing that Yjs cannot decode, and no part of a whole', () => {
		const dice = createDice(7);
		for (let round = 0; round < 3_000; round++) {
			const update = Y.encodeStateAsUpdate(scribbled(dice, 6));
			const cut = update.slice(0, pick(dice, update.length));
			expect(codeOf(cut), 'a cut update').not.toBe(0);
			update[pick(dice, update.length)] = pick(dice, 256);
			if (codeOf(update) === 0) expect(() => Y.decodeUpdate(update)).not.toThrow();
		}
	});

	test.each([
		['33,554,400 structs claimed in 7 bytes', '01 e0ffff0f 01 00', CLOSE.malformed],
		['2^31 clients claimed', '8080808008', CLOSE.malformed],
		['2^53−1 structs claimed', '01 ffffffffffffff0f 01 00', CLOSE.malformed],
		['a deleted run of 2^31', '01 01 01 00 00 8080808008 00', CLOSE.forbidden],
		['a hole', '01 01 01 00 0a 8080808008 00', CLOSE.forbidden],
		['2^32−1 deleted ranges claimed', '00 01 01 ffffffff0f', CLOSE.malformed],
		['unknown content', '01 01 01 00 1f 01 01 74 00', CLOSE.malformed],
		['an unknown type', '01 01 01 00 07 01 01 74 63 00', CLOSE.malformed],
		['a document inside', '01 01 01 00 09 01 01 74 01 61 76 00 00', CLOSE.forbidden],
		['a text that is not UTF-8', '01 01 01 00 04 01 01 74 02 c328 00', CLOSE.malformed],
		['a list of 2^31 claimed', '01 01 01 00 08 01 01 74 8080808008', CLOSE.malformed],
		['deleted content of 2^53−1', '01 01 01 00 01 01 01 74 ffffffffffffff0f 00', CLOSE.forbidden],
		['an item that lies in itself', '01 01 01 00 04 00 01 00 01 61 00', CLOSE.malformed],
		[
			'a key __proto__',
			'01 01 aa46 00 28 01 01 6d 09 5f5f70726f746f5f5f 01 78 00',
			CLOSE.forbidden
		],
		[
			'a root __proto__',
			'01 01 ab46 00 28 01 09 5f5f70726f746f5f5f 01 78 01 7d 01 00',
			CLOSE.forbidden
		],
		['bytes after its end', '00 00 00', CLOSE.malformed],
		['one client twice', '02 01 01 00 00 05 01 01 05 00 05 00', CLOSE.malformed],
		['a part without length', '01 01 01 00 00 00 00', CLOSE.malformed]
	])('refuses %s', (_, bytes, code) => {
		expect(codeOf(hex(bytes))).toBe(code);
	});

	test('a run of deleted clocks may be as long as honest deleting makes it', () => {
		const doc = new Y.Doc();
		doc.getText('t').insert(0, 'x'.repeat(200_000));
		doc.getText('t').delete(0, 200_000);
		expect(codeOf(Y.encodeStateAsUpdate(doc))).toBe(0);
		expect(MAX_RUN).toBeGreaterThan(200_000);
	});

	test('bounds how many parts an update has', () => {
		const parts = MAX_STRUCTS + 1;
		const bytes = Uint8Array.of(1, ...varUint(parts), 1, 0, ...new Uint8Array(0));
		const many = new Uint8Array(bytes.length + 2 * parts + 1).fill(1);
		many.set(bytes);
		for (let i = 0; i < parts; i++) many[bytes.length + 2 * i] = 0;
		many[many.length - 1] = 0;
		expect(codeOf(many)).toBe(CLOSE.tooLarge);
	});

	test.each([
		['an array in an array', Uint8Array.of(117, 1)],
		['an object in an object', Uint8Array.of(118, 1, 1, 97)]
	])('bounds how deep %s may lie', (_, level) => {
		const head = hex('01 01 01 00 08 01 01 74 01');
		const nested = (levels: number): Uint8Array =>
			Buffer.concat([head, ...Array.from({ length: levels }, () => level), hex('7e 00')]);
		expect(codeOf(nested(10))).toBe(0);
		expect(codeOf(nested(100_000))).toBe(CLOSE.forbidden);
	});

	test('bounds how deep JSON may lie', () => {
		const embed = (text: string): Uint8Array => {
			const length = varUint(text.length);
			return Buffer.concat([
				hex('01 01 01 00 05 01 01 74'),
				Uint8Array.from(length),
				Buffer.from(text),
				hex('00')
			]);
		};
		expect(codeOf(embed('[[1]]'))).toBe(0);
		expect(codeOf(embed('['.repeat(50_000) + ']'.repeat(50_000)))).toBe(CLOSE.forbidden);
	});
});

function varUint(value: number): number[] {
	const bytes: number[] = [];
	for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
	return [...bytes, value];
}
