/** The walls of ARCHITECTURE.md as data: who lives where, and whom each may name. */

export interface Wall {
	/** Files it speaks of. */
	room: RegExp;
	/** All that they may name, beside each other; anything else is a breach. */
	may?: RegExp;
	/** What they may not name, whatever else they may. */
	never?: RegExp;
	why: string;
}

const own = (name: string): string => `packages/${name}/`;

export const WALLS: Wall[] = [
	{
		room: /^packages\/forecast\//,
		may: /^packages\/forecast\//,
		why: 'forecast: numbers in, numbers out'
	},
	{ room: /^packages\/catalog\//, may: /^packages\/catalog\//, why: 'catalog is data' },
	{
		room: /^packages\/board\//,
		may: new RegExp(`^(${own('board')}|yjs$)`),
		why: 'board knows Yjs and nothing else'
	},
	{
		room: /^packages\/plan\//,
		may: new RegExp(`^(${own('plan')}|@northlane/(board|catalog|forecast)$|mdast)`),
		why: 'plan is where board, forecast and catalog meet'
	},
	{
		room: /^packages\/protocol\//,
		may: new RegExp(`^(${own('protocol')}|typebox$|@northlane/plan$)`),
		why: 'protocol describes what travels'
	},
	{
		room: /^web\//,
		never: /^(server\/|@northlane\/server|node:|typebox)/,
		why: 'web and server meet in protocol'
	},
	{
		room: /^server\//,
		never: /^(web\/|@northlane\/web|svelte|@sveltejs)/,
		why: 'server and web meet in protocol'
	},
	{
		room: /^server\/src\/(rooms|storage)\//,
		never: /^@northlane\/(board|plan|catalog|forecast)$/,
		why: 'rooms and storage move bytes and never look inside a board'
	},
	{
		room: /^(?!packages\/board\/|server\/src\/rooms\/|web\/src\/lib\/(sync|text)\/)/,
		never: /^(yjs|y-protocols|y-indexeddb|lib0)(\/|$)/,
		why: 'Yjs lives in board, rooms, sync and text'
	},
	{
		room: /^(?!server\/src\/storage\/)/,
		never: /^(kysely|better-sqlite3)(\/|$)/,
		why: 'the only SQL is in storage'
	},
	{
		room: /^web\/src\/lib\/canvas\//,
		may: /^web\/src\/lib\/canvas\//,
		why: 'the canvas is geometry and gestures'
	},
	{
		room: /^web\/src\/lib\/ui\//,
		may: /^(web\/src\/lib\/ui\/|svelte(\/|$)|bits-ui$|@lucide\/svelte\/)/,
		why: 'ui knows nothing of boards'
	},
	{
		room: /^web\/src\/lib\/(?!text\/)/,
		never: /^(@lexical\/|lexical$)/,
		why: 'only text knows Lexical'
	}
];

/** In packages the day, the dice and the log are arguments. */
export const IMPURE =
	/\b(Date\.now|Math\.random|performance\.now|console\.|process\.|globalThis\.|setTimeout|setInterval)|new Date\(\)/;
