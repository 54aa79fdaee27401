import { type AsBuilt, asBuilt } from '../domain/progress/as-built.ts';
import { isUntouched, recordKey } from '../domain/progress/progress.ts';
import { bindFields } from './progress/fields.ts';
import { saveFile } from './progress/save-file.ts';
import { guideOnPage, stepsOnPage } from './progress/steps.ts';
import { openStore } from './progress/store.ts';

/** Writes what the device keeps onto the sheet; without script it is a blank form. */
class AsBuiltSheet extends HTMLElement {
	readonly #store = openStore();
	readonly #steps = stepsOnPage();

	connectedCallback() {
		bindFields(this, this.#store);
		this.#store.subscribe(() => {
			this.#show();
		});
		this.#part('print').addEventListener('click', () => {
			print();
		});
		this.#part('save').addEventListener('click', () => {
			saveFile('as-built-record.json', `${JSON.stringify(this.#record(), null, '\t')}\n`);
		});
		this.#show();
	}

	#part(name: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!found) throw new Error(`the sheet has no part "${name}"`);
		return found;
	}

	#record(): AsBuilt {
		return asBuilt(this.#store.read(), this.#steps, guideOnPage());
	}

	#show() {
		const record = this.#record();
		this.#part('empty').hidden = !isUntouched(this.#store.read());
		const storage = this.#part('storage');
		storage.hidden = this.#store.reason === undefined;
		storage.textContent = this.#store.reason ?? '';
		this.#part('first').textContent = record.firstTick?.slice(0, 10) ?? '';
		this.#part('last').textContent = record.lastTick?.slice(0, 10) ?? '';
		this.#part('ticked').textContent = `${record.ticked} of ${record.of}`;
		this.#part('changed').textContent = record.changed.length > 0 ? record.changed.join('; ') : 'none';
		for (const { id, tickedAt, records } of record.steps) {
			const box = this.querySelector(`[data-ticked="${id}"]`);
			if (box) box.textContent = tickedAt === undefined ? '' : `ticked ${tickedAt.slice(0, 10)}`;
			for (const { id: field, value } of records) {
				const cell = this.querySelector(`[data-value="${recordKey(id, field)}"]`);
				if (cell) cell.textContent = value ?? '';
			}
		}
	}
}

customElements.define('as-built-sheet', AsBuiltSheet);
