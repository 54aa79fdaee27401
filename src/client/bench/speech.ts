/** What is read of a screen, in its order; pictures and sources are left out. */
const READ =
	'h2, .why, .safety, .lies, .work > ol > li, .right-wrong p, .must-see > b, .must-see li, .chapter-box p, .gate p';

/** Reads a screen aloud with a voice of this device. Voices that send the text away are never used. */
export class ReadAloud {
	readonly #button: HTMLButtonElement;
	#isReading = false;

	/** @param button Shown once a voice of this device is there. */
	constructor(button: HTMLButtonElement, signal: AbortSignal) {
		this.#button = button;
		if (!('speechSynthesis' in globalThis)) return;
		const offer = () => {
			button.hidden = this.#voice() === undefined;
		};
		speechSynthesis.addEventListener('voiceschanged', offer, { signal });
		signal.addEventListener('abort', () => {
			this.stop();
		});
		offer();
	}

	toggle(screen: HTMLElement): void {
		if (this.#isReading) this.stop();
		else this.#read(screen);
	}

	stop(): void {
		if (!this.#isReading) return;
		speechSynthesis.cancel();
		this.#show(false);
	}

	#voice(): SpeechSynthesisVoice | undefined {
		const voices = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
		return voices.find((voice) => voice.default) ?? voices[0];
	}

	#read(screen: HTMLElement) {
		const voice = this.#voice();
		if (!voice) return;
		const texts = [...screen.querySelectorAll<HTMLElement>(READ)].map((part) =>
			part.innerText.replace(/\s+/g, ' ').trim()
		);
		const utterances = texts.filter((text) => text !== '').map((text) => new SpeechSynthesisUtterance(text));
		for (const utterance of utterances) {
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.onerror = () => {
				this.#show(false);
			};
			speechSynthesis.speak(utterance);
		}
		const last = utterances.at(-1);
		if (!last) return;
		last.onend = () => {
			this.#show(false);
		};
		this.#show(true);
	}

	#show(isReading: boolean) {
		this.#isReading = isReading;
		this.#button.setAttribute('aria-pressed', String(isReading));
	}
}
