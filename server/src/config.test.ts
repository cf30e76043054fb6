import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('settings', () => {
	test('all have defaults', () => {
		expect(readConfig({})).toEqual({
			port: 4400,
			host: '127.0.0.1',
			dataDir: resolve('data'),
			publicUrl: 'http://127.0.0.1:4400',
			logLevel: 'warn'
		});
	});

	test('are taken from the environment, empty ones are not', () => {
		const env = {
			PORT: '8080',
			HOST: '::1',
			DATA_DIR: '/srv/plan',
			LOG_LEVEL: ' ',
			PUBLIC_URL: ''
		};
		expect(readConfig(env)).toEqual({
			port: 8080,
			host: '::1',
			dataDir: '/srv/plan',
			publicUrl: 'http://[::1]:8080',
			logLevel: 'warn'
		});
		expect(readConfig({ PUBLIC_URL: 'https://Plan.Example.org/' }).publicUrl).toBe(
			'https://plan.example.org'
		);
	});

	const bad: [NodeJS.ProcessEnv, string | RegExp][] = [
		[{ PORT: 'http' }, 'PORT is "http": set it to a number from 0 to 65535.'],
		[{ PORT: '65536' }, 'PORT is "65536": set it to a number from 0 to 65535.'],
		[{ PORT: '-1' }, 'PORT is "-1": set it to a number from 0 to 65535.'],
		[{ PORT: '4e3' }, 'PORT is "4e3": set it to a number from 0 to 65535.'],
		[{ HOST: 'my host' }, 'HOST is "my host": set it to a host name or an IP address.'],
		[{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud": set it to one of fatal, error, warn, .*\.$/]
	];
	const urls = [
		'plan.example',
		'ftp://a.b',
		'https://a.b/path',
		'https://u:p@a.b',
		'https://a.b?x'
	];
	for (const url of urls)
		bad.push([{ PUBLIC_URL: url }, /^PUBLIC_URL is ".*": set it to an address like .*\.$/]);

	test.each(bad)('%j is refused in one sentence', (env, sentence) => {
		expect(() => readConfig(env)).toThrow(sentence);
	});
});
