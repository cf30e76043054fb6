/** What routes and sockets share: handed to them once, so that tests can hand them something else. */
import type { Access } from './auth/access.ts';
import type { Analysis, ImportedPlan } from './analysis/index.ts';
import type { Clock } from './clock.ts';
import type { Hub } from './rooms/index.ts';
import type { BoardStore } from './storage/index.ts';

export interface House {
	store: BoardStore;
	hub: Hub;
	analysis: Analysis;
	access: Access;
	clock: Clock;
	importPlan(text: string): Promise<ImportedPlan>;
	/** Where people reach the server. */
	publicUrl: string;
	/** The folder of the built pages, whether or not it is there. */
	webRoot: string;
	/** Whether the server is on its way out. */
	isStopping(): boolean;
	/** A sentence for the log, with the ids that belong to it. */
	tell: (level: 'warn' | 'error', sentence: string, facts: object) => void;
}
