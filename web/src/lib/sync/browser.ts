/** The browser as an open board needs it: sockets, time, dice, storage, and the tab's comings and goings. */
import type { Socket, SocketEvents, Surroundings } from './connection.ts';
import { openDeviceCopy, type DeviceCopy } from './device-copy.ts';
import type { LedgerPaper } from './ledger.ts';

/** All that a session takes from outside. */
export interface Device extends Surroundings {
	openCopy(board: string): Promise<DeviceCopy>;
	/** Where small notes outlive the tab, or null where that is forbidden. */
	readonly paper: LedgerPaper | null;
	/** Calls back when the network, the tab or the laptop wakes up; answers the way to stop. */
	onWake(wake: () => void): () => void;
	/** Asks before the tab closes whether something would be lost; answers the way to stop. */
	onLeave(wouldLose: () => boolean): () => void;
}

export const browser: Device = {
	dial,
	after(ms, run) {
		const timer = setTimeout(run, ms);
		return () => clearTimeout(timer);
	},
	now: () => performance.now(),
	random: () => Math.random(),
	openCopy: openDeviceCopy,
	get paper() {
		try {
			return localStorage;
		} catch {
			return null;
		}
	},
	onWake(wake) {
		const seen = (): void => {
			if (document.visibilityState === 'visible') wake();
		};
		const stops = [
			listen(window, 'online', wake),
			// going offline too: the connection is asked, and given up when it does not answer
			listen(window, 'offline', wake),
			listen(window, 'pageshow', wake),
			listen(document, 'visibilitychange', seen)
		];
		return () => stops.forEach((stop) => stop());
	},
	onLeave: (wouldLose) =>
		listen(window, 'beforeunload', (event) => {
			if (wouldLose()) event.preventDefault();
		})
};

function dial(address: string, events: SocketEvents): Socket {
	const socket = new WebSocket(address);
	socket.binaryType = 'arraybuffer';
	socket.onopen = () => events.opened();
	socket.onmessage = ({ data }) => events.said(data);
	socket.onclose = ({ code }) => events.ended(code);
	return {
		get backlog() {
			return socket.bufferedAmount;
		},
		send: (bytes) => socket.send(bytes as Uint8Array<ArrayBuffer>),
		close() {
			// closing a socket that is still opening is printed as an error, so it may open first
			if (socket.readyState === WebSocket.CONNECTING) socket.onopen = () => socket.close();
			else socket.close();
		}
	};
}

function listen(target: EventTarget, name: string, heard: (event: Event) => void): () => void {
	target.addEventListener(name, heard);
	return () => target.removeEventListener(name, heard);
}
