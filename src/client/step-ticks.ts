/**
 * Keeps the boxes and fields of a document's steps on the device. What does that is sent for only when the builder has
 * progress here or begins: most readers of the page never do.
 */
class StepTicks extends HTMLElement {
	readonly #touched = new Set<HTMLInputElement>();
	#isLoading = false;

	connectedCallback() {
		if (this.#hasProgress()) this.#load();
		for (const event of ['focusin', 'input', 'change']) document.addEventListener(event, this.#onTouch);
	}

	disconnectedCallback() {
		for (const event of ['focusin', 'input', 'change']) document.removeEventListener(event, this.#onTouch);
	}

	#hasProgress() {
		try {
			return localStorage.getItem('guide.progress') !== null;
		} catch {
			return true;
		}
	}

	#onTouch = ({ target, type }: Event) => {
		if (!(target instanceof HTMLInputElement) || !target.closest('.step')) return;
		if (type !== 'focusin') this.#touched.add(target);
		this.#load();
	};

	#load() {
		if (this.#isLoading) return;
		this.#isLoading = true;
		void import('./progress/document-ticks.ts').then(({ bindDocument }) => {
			this.disconnectedCallback();
			bindDocument(this, [...this.#touched]);
		});
	}
}

customElements.define('step-ticks', StepTicks);
