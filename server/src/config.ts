/** Settings from the environment: each has a default, and a bad one is refused in one sentence. */
import { resolve } from 'node:path';
import { CannotStart } from './errors.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
	port: number;
	host: string;
	dataDir: string;
	/** Where people reach the server, without a slash at its end. */
	publicUrl: string;
	logLevel: LogLevel;
}

/** Reads the settings. Throws `CannotStart` at the first that makes no sense. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
	const port = readPort(given(env, 'PORT') ?? '4400');
	const host = readHost(given(env, 'HOST') ?? '127.0.0.1');
	return {
		port,
		host,
		dataDir: resolve(given(env, 'DATA_DIR') ?? 'data'),
		publicUrl: readUrl(given(env, 'PUBLIC_URL') ?? urlOf(host, port)),
		logLevel: readLevel(given(env, 'LOG_LEVEL') ?? 'warn')
	};
}

/** The address of a host and port; an IPv6 address stands in brackets. */
export function urlOf(host: string, port: number): string {
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** An empty setting is one that was not made. */
const given = (env: NodeJS.ProcessEnv, name: string): string | undefined =>
	env[name]?.trim() || undefined;

function readPort(text: string): number {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
	if (port >= 0 && port <= 65_535) return port;
	throw new CannotStart(`PORT is "${text}": set it to a number from 0 to 65535.`);
}

function readHost(text: string): string {
	if (/^[\w.:-]+$/.test(text)) return text;
	throw new CannotStart(`HOST is "${text}": set it to a host name or an IP address.`);
}

function readUrl(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const isPlain = url?.pathname === '/' && !url.search && !url.hash && !url.username;
	if (url && isPlain && /^https?:$/.test(url.protocol)) return url.origin;
	throw new CannotStart(
		`PUBLIC_URL is "${text}": set it to an address like https://plan.example.org, without a path.`
	);
}

function readLevel(text: string): LogLevel {
	const level = LOG_LEVELS.find((level) => level === text);
	if (level) return level;
	throw new CannotStart(`LOG_LEVEL is "${text}": set it to one of ${LOG_LEVELS.join(', ')}.`);
}
