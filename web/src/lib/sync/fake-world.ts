/** A clock that is stepped by hand and sockets that say what a test tells them; for tests. */
import type { Socket, SocketEvents, Surroundings } from './connection.ts';

export class FakeSocket implements Socket {
	backlog = 0;
	closed = false;
	readonly sent: number[][] = [];
	/** What it tells its connection; kept, so that a test can speak for a socket that was replaced. */
	readonly tells: SocketEvents;

	constructor(tells: SocketEvents) {
		this.tells = tells;
	}

	send(bytes: Uint8Array): void {
		this.sent.push([...bytes]);
	}

	close(): void {
		this.closed = true;
	}

	says(bytes: ArrayLike<number>): void {
		this.tells.said(new Uint8Array(bytes).buffer);
	}
}

interface Timer {
	at: number;
	run: () => void;
}

export class FakeWorld implements Surroundings {
	readonly sockets: FakeSocket[] = [];
	readonly #dice: number;
	#now = 0;
	#timers: Timer[] = [];

	constructor(dice = 1) {
		this.#dice = dice;
	}

	get last(): FakeSocket {
		const socket = this.sockets.at(-1);
		if (!socket) throw new RangeError('nothing was dialled');
		return socket;
	}

	dial(_address: string, events: SocketEvents): FakeSocket {
		const socket = new FakeSocket(events);
		this.sockets.push(socket);
		return socket;
	}

	after(ms: number, run: () => void): () => void {
		const timer = { at: this.#now + ms, run };
		this.#timers.push(timer);
		return () => (this.#timers = this.#timers.filter((one) => one !== timer));
	}

	now(): number {
		return this.#now;
	}

	random(): number {
		return this.#dice;
	}

	/** Lets time pass, each timer at its time. */
	step(ms: number): void {
		const end = this.#now + ms;
		for (let next = this.#next(); next && next.at <= end; next = this.#next()) this.#run(next);
		this.#now = end;
	}

	/** Lets time pass up to the next timer. */
	runNext(): void {
		const next = this.#next();
		if (next) this.#run(next);
	}

	/** Lets time pass while nothing runs; what is overdue runs at the end, as after a laptop's sleep. */
	sleep(ms: number): void {
		this.#now += ms;
		const due = this.#timers.filter(({ at }) => at <= this.#now);
		for (const timer of due) this.#run(timer);
	}

	#next(): Timer | undefined {
		return this.#timers.toSorted((a, b) => a.at - b.at)[0];
	}

	#run(timer: Timer): void {
		this.#timers = this.#timers.filter((one) => one !== timer);
		this.#now = Math.max(this.#now, timer.at);
		timer.run();
	}
}
