/** Which Node may begin, and which may run Northlane. Parsed by every Node that knows modules. */

/** Fetching pnpm needs it; the locked Node takes over from there. */
const OLDEST_TO_BEGIN = [20, 20];
/** The first that runs TypeScript unbuilt without a flag in its long-term line. */
const OLDEST_TO_RUN = [22, 18];

/** Ends the process with one sentence when this Node is too old even to install. */
export function refuseOldNode() {
	const version = process.versions.node;
	if (atLeast(version, OLDEST_TO_BEGIN)) return;
	console.error(
		`Northlane needs Node ${OLDEST_TO_BEGIN.join('.')} or newer to begin; this is Node ${version}.`
	);
	process.exit(1);
}

/** Says in a sentence why a Node cannot run the server, or nothing when it can. */
export function tooOldToRun(version) {
	if (atLeast(version, OLDEST_TO_RUN)) return undefined;
	return (
		`Node ${version} is too old to run Northlane, and there is no bundled one for this platform: ` +
		`install Node ${OLDEST_TO_RUN.join('.')} or newer.`
	);
}

function atLeast(version, [major, minor]) {
	const [givenMajor, givenMinor] = version.split('.').map(Number);
	return givenMajor > major || (givenMajor === major && givenMinor >= minor);
}
