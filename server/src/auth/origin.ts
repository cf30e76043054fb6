/**
 * Whether a request comes from a page of ours. Browsers say which site's page made a request, and
 * send our cookies and reach our socket from any page; programs that are no browser say nothing.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { isIPv4 } from 'node:net';

/**
 * Whether a name leads here by our own will. Any site may let a name of its own point at our address
 * and would then be the same site to a browser; it cannot do so with an address or a local name.
 */
export function isOurHost(host: string | undefined, publicUrl: string): boolean {
	if (host === undefined) return true;
	if (!URL.canParse(`http://${host}`)) return false;
	const { hostname } = new URL(`http://${host}`);
	if (hostname === new URL(publicUrl).hostname || isIPv4(hostname)) return true;
	return !hostname.includes('.') || /\.(local|localhost)$/.test(hostname);
}

/** True when a page of another site made the request. */
export function isCrossSite(headers: IncomingHttpHeaders, publicUrl: string): boolean {
	const { origin, host } = headers;
	if (origin !== undefined) return origin !== publicUrl && !isOwn(origin, host);
	const site = headers['sec-fetch-site'];
	return site === 'cross-site' || site === 'same-site';
}

/** The origin is the very host and port that was asked, as a browser writes it. */
function isOwn(origin: string, host: string | undefined): boolean {
	if (!host || !URL.canParse(origin)) return false;
	const url = new URL(origin);
	return url.origin === origin && url.host === host.toLowerCase() && /^https?:$/.test(url.protocol);
}
