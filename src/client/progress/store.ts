import { parseProgress } from '../../domain/progress/parse.ts';
import { emptyProgress, type Progress } from '../../domain/progress/progress.ts';

/** Name under which the browser keeps progress. */
export const KEY = 'guide.progress';
/** Where text goes that could not be read, so that nothing is lost. */
const UNREADABLE = `${KEY}.unreadable`;

export interface ProgressStore {
	read(): Progress;
	write(progress: Progress): void;
	/** Reads, changes and writes, so that another tab's changes stay. */
	update(change: (progress: Progress) => Progress): void;
	/** Calls back after every change, of this page or of another tab. */
	subscribe(listener: () => void): void;
	/** Whether the browser keeps what is written. Otherwise it is gone with the page. */
	readonly kept: boolean;
	/** Why not, or what else the builder should know, in a sentence. */
	readonly reason?: string | undefined;
}

class DeviceStore implements ProgressStore {
	#memory = emptyProgress();
	#listeners = new Set<() => void>();
	kept = true;
	reason: string | undefined;

	constructor() {
		try {
			// A blocked storage throws on reading, a full or private one only on writing: what it keeps is shown still.
			const text = localStorage.getItem(KEY);
			if (text !== null) this.#load(text);
			localStorage.setItem(`${KEY}.probe`, '1');
			localStorage.removeItem(`${KEY}.probe`);
		} catch (error) {
			this.#lose(error);
		}
		addEventListener('storage', ({ key }) => {
			if (key !== KEY && key !== null) return;
			this.#refresh();
			this.#tell();
		});
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			this.#refresh();
			this.#tell();
		});
	}

	read(): Progress {
		this.#refresh();
		return this.#memory;
	}

	write(progress: Progress): void {
		this.#memory = progress;
		this.#save();
		this.#tell();
	}

	update(change: (progress: Progress) => Progress): void {
		const { guide } = document.querySelector<HTMLElement>('[data-guide]')?.dataset ?? {};
		const changed = change(this.read());
		this.write(guide === undefined ? changed : { ...changed, guide });
	}

	subscribe(listener: () => void): void {
		this.#listeners.add(listener);
	}

	#tell() {
		for (const listener of this.#listeners) listener();
	}

	#save() {
		try {
			localStorage.setItem(KEY, JSON.stringify(this.#memory));
			if (!this.kept) this.reason = undefined;
			this.kept = true;
		} catch (error) {
			this.#lose(error);
		}
	}

	/** Takes over what another tab wrote. */
	#refresh() {
		if (!this.kept) return;
		try {
			const text = localStorage.getItem(KEY);
			if (text === null) this.#memory = emptyProgress();
			else this.#load(text);
		} catch (error) {
			this.#lose(error);
		}
	}

	#load(text: string) {
		const result = parseProgress(text);
		if ('progress' in result) {
			this.#memory = result.progress;
			return;
		}
		localStorage.setItem(UNREADABLE, text);
		localStorage.removeItem(KEY);
		this.#memory = emptyProgress();
		this.reason = `What this browser kept could not be read and was put aside. ${result.fault}`;
	}

	#lose(error: unknown) {
		this.kept = false;
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		this.reason = isFull
			? 'This browser has no room left for your progress, or is in private mode. It stays only while this page is open: hand it over or save the file before you close it.'
			: 'This browser does not let the page keep anything. Your progress stays only while this page is open: hand it over or save the file before you close it.';
	}
}

let store: ProgressStore | undefined;

/** The progress of this device, the same for every script of a page. */
export function openStore(): ProgressStore {
	store ??= new DeviceStore();
	return store;
}
