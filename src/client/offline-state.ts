import type { Question, Report, Saved } from '../domain/offline/edition.ts';
import { type OfflineStatus, offlineWords } from '../domain/offline/words.ts';

/** An open page asks for a newer guide no more often than this when the reader comes back to it. */
const hourMs = 3_600_000;
/** A worker that does not answer by then is taken as it is, without its revision. */
const answerMs = 3_000;

/** True while a reload that the reader did not ask for would take away what is being written, or what no storage keeps. */
function wouldLose(): boolean {
	const field = document.activeElement;
	if (document.querySelector('dialog[open]')) return true;
	if (field instanceof HTMLElement && field.isContentEditable) return true;
	if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'checkbox'))
		return true;
	try {
		localStorage.setItem('guide.room', localStorage.getItem('guide.progress') ?? '');
		localStorage.removeItem('guide.room');
		return false;
	} catch {
		return true;
	}
}

const post = (worker: ServiceWorker, question: Question, ports: MessagePort[] = []) =>
	worker.postMessage(question, ports);

function reportOf(worker: ServiceWorker): Promise<Report | undefined> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(undefined), answerMs);
		port1.onmessage = ({ data }: MessageEvent<Report>) => {
			clearTimeout(timer);
			port1.close();
			resolve(data);
		};
		post(worker, 'report', [port2]);
	});
}

/** The browser's service workers; absent, or refused even to look at, in some private windows and frames. */
function workers(): ServiceWorkerContainer | undefined {
	try {
		return navigator.serviceWorker;
	} catch {
		return undefined;
	}
}

/** Registers the service worker and says in words what can be read without a connection. */
class OfflineState extends HTMLElement {
	#registration: ServiceWorkerRegistration | undefined;
	#stopped = false;
	#accepted = false;
	/** A newer worker has taken over, and this page was not reloaded. */
	#isEarlier = false;
	#latest = 0;
	#checkedAt = 0;
	#listeners: AbortController | undefined;

	connectedCallback() {
		// Only a built site has a worker.
		if (import.meta.env.DEV) return;
		this.#listeners = new AbortController();
		const { signal } = this.#listeners;
		this.querySelector('button')?.addEventListener('click', () => void this.#act(), { signal });
		const container = workers();
		if (!container) {
			this.#show({ kind: isSecureContext ? 'unsupported' : 'insecure' });
			return;
		}
		this.#listen(container, signal);
		// The guide is saved after the page itself has loaded, not beside it.
		if (document.readyState === 'complete') void this.#start(container);
		else window.addEventListener('load', () => void this.#start(container), { once: true, signal });
	}

	disconnectedCallback() {
		this.#listeners?.abort();
	}

	#listen(container: ServiceWorkerContainer, signal: AbortSignal) {
		let isControlled = container.controller !== null;
		const changed = () => {
			// The first worker takes the page as it is; a newer one means another edition.
			if (!isControlled) void this.#tell();
			else if (this.#accepted || !wouldLose()) location.reload();
			else {
				this.#isEarlier = true;
				void this.#tell();
			}
			isControlled = true;
		};
		container.addEventListener('controllerchange', changed, { signal });
		container.addEventListener('message', ({ data }: MessageEvent<Saved>) => this.#count(data), { signal });
		window.addEventListener('offline', () => void this.#tell(), { signal });
		window.addEventListener('online', () => void (this.#stopped ? this.#again() : this.#tell()), { signal });
		const visible = () => {
			if (document.visibilityState === 'visible' && Date.now() - this.#checkedAt > hourMs) void this.#again();
		};
		document.addEventListener('visibilitychange', visible, { signal });
	}

	async #start(container: ServiceWorkerContainer) {
		const scope = this.dataset['base'] ?? '/';
		this.#checkedAt = Date.now();
		try {
			this.#registration = await container.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
		} catch {
			this.#show({ kind: 'refused' });
			return;
		}
		const registration = this.#registration;
		const follow = () => registration.installing && this.#follow(registration.installing);
		registration.addEventListener('updatefound', follow);
		follow();
		await this.#tell();
	}

	/** A worker that is dropped before it was installed could not save every file. */
	#follow(worker: ServiceWorker) {
		let isInstalled = false;
		worker.addEventListener('statechange', () => {
			isInstalled ||= worker.state === 'installed';
			if (worker.state === 'redundant' && !isInstalled) this.#stopped = true;
			else if (isInstalled) this.#stopped = false;
			void this.#tell();
		});
	}

	async #tell() {
		const turn = ++this.#latest;
		const status = await this.#status();
		if (status && turn === this.#latest) this.#show(status);
	}

	async #status(): Promise<OfflineStatus | undefined> {
		if (this.#isEarlier) return { kind: 'accepted-elsewhere' };
		const { waiting, active, installing } = this.#registration ?? {};
		if (waiting && active) return { kind: 'newer', report: await reportOf(waiting) };
		if (active) {
			const report = await reportOf(active);
			return { kind: 'kept', report, isOnline: navigator.onLine, updateStopped: this.#stopped };
		}
		if (installing ?? waiting) return { kind: 'saving' };
		return this.#stopped ? { kind: 'stopped' } : undefined;
	}

	#show(status: OfflineStatus) {
		const { text, action } = offlineWords(status);
		const [state, button, progress] = [
			this.querySelector('[role="status"]'),
			this.querySelector('button'),
			this.querySelector('progress'),
		];
		if (!state || !button || !progress) return;
		this.hidden = false;
		this.dataset['kind'] = status.kind;
		if (state.textContent !== text) state.textContent = text;
		button.hidden = action === undefined;
		button.textContent = action ?? '';
		progress.hidden = status.kind !== 'saving';
	}

	#count({ saved, total }: Saved) {
		const progress = this.querySelector('progress');
		if (progress) Object.assign(progress, { max: total, value: saved });
	}

	async #act() {
		if (this.querySelector('button')?.textContent === 'Try again') return this.#again();
		this.#accepted = true;
		const { waiting } = this.#registration ?? {};
		if (waiting) post(waiting, 'take-over');
		else location.reload();
	}

	/** Asks the host once more: for a newer guide, or for what did not arrive. */
	async #again() {
		const container = workers();
		if (!container) return;
		this.#stopped = false;
		if (!this.#registration?.active) return this.#start(container);
		this.#checkedAt = Date.now();
		await this.#registration.update().catch(() => undefined);
		await this.#tell();
	}
}

customElements.define('offline-state', OfflineState);
