import { describe, expect, test } from 'vitest';
import { isCrossSite, isOurHost } from './origin.ts';

const PUBLIC = 'https://plan.example';

describe('a request', () => {
	test.each([
		['of no browser', {}],
		['of our public address', { origin: PUBLIC, host: 'inside:4400' }],
		['of the very host that was asked', { origin: 'http://10.0.0.5:4400', host: '10.0.0.5:4400' }],
		['typed into the address bar', { 'sec-fetch-site': 'none' }],
		['of our own page', { 'sec-fetch-site': 'same-origin' }]
	])('%s is ours', (_, headers) => {
		expect(isCrossSite(headers, PUBLIC)).toBe(false);
	});

	test.each([
		['https://evil.example'],
		['null'],
		['https://plan.example.evil.test'],
		['https://planXexample'],
		['http://plan.example'],
		['https://plan.example:8443'],
		['https://plan.example/'],
		['https://user@plan.example'],
		['https://PLAN.example'],
		['file://'],
		['ftp://localhost:4400'],
		['http://localhost:4400/'],
		['http://localhost'],
		['']
	])('of the origin "%s" is another site’s', (origin) => {
		expect(isCrossSite({ origin, host: 'localhost:4400' }, PUBLIC)).toBe(true);
	});

	test.each(['cross-site', 'same-site'])('that the browser calls %s is', (site) => {
		expect(isCrossSite({ 'sec-fetch-site': site }, PUBLIC)).toBe(true);
	});
});

describe('a host', () => {
	test.each([
		'plan.example',
		'plan.example:8443',
		'127.0.0.1:4400',
		'10.0.0.5',
		'[::1]:4400',
		'localhost:4400',
		'northlane:4400',
		'mac.local:4400',
		undefined
	])('%s is ours', (host) => {
		expect(isOurHost(host, PUBLIC)).toBe(true);
	});

	test.each([
		'evil.example',
		'evil.example:4400',
		'plan.example.evil.test',
		'127.0.0.1.evil.test',
		''
	])('"%s" may be anybody’s name for our address', (host) => {
		expect(isOurHost(host, PUBLIC)).toBe(false);
	});
});
