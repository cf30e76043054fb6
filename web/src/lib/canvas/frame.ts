/**
 * One animation frame for everything that moves: gestures, camera, culling, drawing run as steps of
 * the same callback, in the order they were added, and only when something asked for it.
 */

type Step = (now: number) => void;

/** How frames are asked for; a test steps them by hand. */
export interface FrameSource {
	request(callback: (now: number) => void): number;
	cancel(handle: number): void;
}

const browser: FrameSource = {
	request: (callback) => requestAnimationFrame(callback),
	cancel: (handle) => cancelAnimationFrame(handle)
};

export class Frame {
	readonly #steps: Step[] = [];
	readonly #source: FrameSource;
	#handle: number | undefined;

	constructor(source = browser) {
		this.#source = source;
	}

	/** Runs a step in every frame from now on; answers the way to stop. */
	add(step: Step): () => void {
		this.#steps.push(step);
		return () => {
			const index = this.#steps.indexOf(step);
			if (index >= 0) this.#steps.splice(index, 1);
		};
	}

	/** Asks for one frame. A step that wants another asks again. */
	request(): void {
		this.#handle ??= this.#source.request((now) => {
			this.#handle = undefined;
			for (const step of [...this.#steps]) step(now);
		});
	}

	destroy(): void {
		if (this.#handle !== undefined) this.#source.cancel(this.#handle);
		this.#handle = undefined;
		this.#steps.length = 0;
	}
}
