/** How the tests start a browser: the distribution's Chromium, quiet and without its own network. */
import { existsSync } from 'node:fs';

/** `CHROMIUM` names another one. */
const executablePath = [
	process.env['CHROMIUM'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
].find((path) => path !== undefined && path !== '' && existsSync(path));

export const launchOptions = {
	...(executablePath ? { executablePath } : {}),
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
};
