/** Keeps the screen on while the page is visible, where the browser can and the builder wants it. */
export class ScreenWake {
	readonly #say: (text: string) => void;
	#lock: WakeLockSentinel | undefined;
	#isWanted = false;

	/** @param say Gets one sentence about the state, empty where there is nothing to say. */
	constructor(say: (text: string) => void, signal: AbortSignal) {
		this.#say = say;
		document.addEventListener(
			'visibilitychange',
			() => {
				if (!document.hidden) void this.#update();
			},
			{ signal }
		);
	}

	static get isSupported(): boolean {
		return 'wakeLock' in navigator;
	}

	want(isWanted: boolean): void {
		this.#isWanted = isWanted;
		void this.#update();
	}

	async #update(): Promise<void> {
		if (!ScreenWake.isSupported) return;
		try {
			if (!this.#isWanted) {
				await this.#lock?.release();
				this.#lock = undefined;
				this.#say('');
				return;
			}
			if (this.#lock && !this.#lock.released) return;
			const lock = await navigator.wakeLock.request('screen');
			this.#lock = lock;
			// No longer wanted while it was asked for.
			if (!this.#isWanted) return await this.#update();
			lock.addEventListener('release', () => {
				if (lock === this.#lock) this.#say('');
			});
			this.#say('Screen stays on');
		} catch {
			// Refused on a low battery or by a setting: the page works, the screen sleeps as ever.
			this.#say('Screen may sleep');
		}
	}
}
