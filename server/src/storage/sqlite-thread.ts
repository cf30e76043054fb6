/** The thread in which SQLite runs: a commit waits for the disk here and holds up nobody else. */
import { workerData } from 'node:worker_threads';
import { answerCalls } from '../thread.ts';
import { openSqlite } from './sqlite.ts';
import type { BoardStore } from './store.ts';

const store: BoardStore = await openSqlite(workerData as string);

answerCalls({
	create: (...args: Parameters<BoardStore['create']>) => store.create(...args),
	board: (...args: Parameters<BoardStore['board']>) => store.board(...args),
	boards: () => store.boards(),
	describe: (...args: Parameters<BoardStore['describe']>) => store.describe(...args),
	trash: (...args: Parameters<BoardStore['trash']>) => store.trash(...args),
	restore: (...args: Parameters<BoardStore['restore']>) => store.restore(...args),
	append: (...args: Parameters<BoardStore['append']>) => store.append(...args),
	read: (...args: Parameters<BoardStore['read']>) => store.read(...args),
	compact: (...args: Parameters<BoardStore['compact']>) => store.compact(...args),
	keepReport: (...args: Parameters<BoardStore['keepReport']>) => store.keepReport(...args),
	report: (...args: Parameters<BoardStore['report']>) => store.report(...args),
	marked: (...args: Parameters<BoardStore['marked']>) => store.marked(...args),
	mark: (...args: Parameters<BoardStore['mark']>) => store.mark(...args),
	probe: (...args: Parameters<BoardStore['probe']>) => store.probe(...args),
	close: () => store.close()
});
