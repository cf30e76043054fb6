/** A single-page program: the server sends one shell and every page is drawn in the browser. */
export const ssr : boolean = false;
export const prerender : boolean | 'auto' = false;
