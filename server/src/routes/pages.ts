/**
 * The built pages: one shell for every address, and its files. Headers keep the pages to themselves:
 * nothing is loaded from elsewhere, nothing inline runs but the shell's own start, nobody frames them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS, Refused } from '../errors.ts';

/** The page that SvelteKit's router starts from, whatever the address. */
const SHELL = '200.html';
/** What SvelteKit's route announcer sets as its style; it has no other way. */
const ANNOUNCER_STYLE = "'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='";
/** Addresses that are never pages: an unknown one is not answered with the shell. */
const NO_PAGES = /^\/(api|sync|healthz|_app)(\/|$)|\.[^/]*$/;

export const pageRoutes: FastifyPluginAsync<{ webRoot: string }> = async (app, { webRoot }) => {
	const isBuilt = existsSync(join(webRoot, SHELL));
	if (isBuilt) {
		const policy = contentPolicy(readFileSync(join(webRoot, SHELL), 'utf8'));
		await app.register(fastifyStatic, {
			root: webRoot,
			index: false,
			dotfiles: 'ignore',
			preCompressed: true,
			cacheControl: false,
			setHeaders: (reply, path) => {
				void reply.header('cache-control', caching(path));
				if (path.includes(SHELL)) void reply.header('content-security-policy', policy);
			}
		});
		app.get('/', (_request, reply) => reply.sendFile(SHELL));
	}
	app.setNotFoundHandler((request, reply) => {
		if (!isPage(request)) throw new Refused('NOT_FOUND');
		return isBuilt ? reply.sendFile(SHELL) : sayHowToBuild(reply);
	});
};

function isPage({ method, url }: FastifyRequest): boolean {
	const [path = ''] = url.split('?');
	return (method === 'GET' || method === 'HEAD') && !NO_PAGES.test(path);
}

function sayHowToBuild(reply: FastifyReply): FastifyReply {
	const { status, sentence } = PROBLEMS.NOT_BUILT;
	return reply.status(status).type('text/plain; charset=utf-8').send(`${sentence}\n`);
}

/** Files under `immutable` are named by their content; everything else is asked for each time. */
const caching = (path: string): string =>
	path.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';

function contentPolicy(shell: string): string {
	const scripts = [...shell.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
	);
	return [
		"default-src 'self'",
		["script-src 'self'", ...scripts].join(' '),
		"style-src 'self'",
		`style-src-attr 'unsafe-hashes' ${ANNOUNCER_STYLE}`,
		"img-src 'self' data: blob:",
		"connect-src 'self'",
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'"
	].join('; ');
}
