import type { ProgressStore } from '../progress/store.ts';

const TICK_MS = 1000;
/** How often the time goes to the device. */
const KEEP_MS = 10_000;
/** A longer gap was a sleeping machine. */
const LONGEST_GAP_MS = 5 * TICK_MS;

/** Counts the time a step is on the screen, while the page is visible and nobody paused. */
export class StepTimer {
	readonly #store: ProgressStore;
	readonly #show: () => void;
	#step: string | undefined;
	#pendingMs = 0;
	#last = 0;
	isPaused = false;

	constructor(store: ProgressStore, show: () => void, signal: AbortSignal) {
		this.#store = store;
		this.#show = show;
		const interval = setInterval(() => {
			this.#count();
		}, TICK_MS);
		signal.addEventListener('abort', () => {
			clearInterval(interval);
		});
		document.addEventListener(
			'visibilitychange',
			() => {
				this.#turn();
			},
			{ signal }
		);
		addEventListener(
			'pagehide',
			() => {
				this.keep();
			},
			{ signal }
		);
		this.#last = performance.now();
	}

	/** The step whose time runs; none on other screens and on steps that are ticked already. */
	run(step: string | undefined): void {
		if (step === this.#step) return;
		this.keep();
		this.#step = step;
		this.#last = performance.now();
	}

	/** Stops the clock, or lets it run again. */
	pause(): void {
		this.keep();
		this.isPaused = !this.isPaused;
		this.#last = performance.now();
		this.#show();
	}

	/** Seconds of a step up to now. */
	secondsOf(step: string): number {
		const kept = this.#store.read().seconds[step] ?? 0;
		return step === this.#step ? kept + this.#pendingMs / 1000 : kept;
	}

	/** Seconds of all steps up to now. */
	total(): number {
		const kept = Object.values(this.#store.read().seconds).reduce((sum, seconds) => sum + seconds, 0);
		return kept + this.#pendingMs / 1000;
	}

	/** Gives what was counted to the device. */
	keep(): void {
		const [step, seconds] = [this.#step, Math.round(this.#pendingMs / 100) / 10];
		this.#pendingMs = 0;
		if (step === undefined || seconds === 0) return;
		this.#store.update((progress) => ({
			...progress,
			seconds: { ...progress.seconds, [step]: Math.round(((progress.seconds[step] ?? 0) + seconds) * 10) / 10 },
		}));
	}

	#turn() {
		if (document.hidden) this.keep();
		this.#last = performance.now();
	}

	#count() {
		const now = performance.now();
		const gap = now - this.#last;
		this.#last = now;
		if (document.hidden || this.isPaused || this.#step === undefined || gap > LONGEST_GAP_MS) return;
		this.#pendingMs += gap;
		if (this.#pendingMs >= KEEP_MS) this.keep();
		this.#show();
	}
}
