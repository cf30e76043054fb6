/** A checksum beside every stored blob: a damaged row is named instead of being believed. */
import { crc32 } from 'node:zlib';
import { StorageError } from './store.ts';

export const checksum = (bytes: Uint8Array): number => crc32(bytes);

/** Passes bytes on if they are what was written; else throws a sentence that names the row. */
export function verified(board: string, row: string, bytes: Uint8Array, sum: number): Uint8Array {
	if (checksum(bytes) === sum) return bytes;
	throw new StorageError('corrupt', `${row} of board ${board} is damaged on disk.`);
}
