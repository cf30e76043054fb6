export { openDataFolder, type DataFolder } from './data-folder.ts';
export { MemoryStore } from './memory.ts';
export { openSqlite } from './sqlite.ts';
export {
	isCorrupt,
	StorageError,
	type Append,
	type BoardLog,
	type BoardRow,
	type BoardStore,
	type Counts,
	type KeptReport,
	type LogRow,
	type NewBoardRow,
	type NewSnapshot,
	type Summary
} from './store.ts';
export { openThreaded } from './threaded.ts';
export { groupCommit, type AppendToLog } from './writer.ts';
