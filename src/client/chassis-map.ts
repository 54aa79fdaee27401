import { type Direction, nextInDirection } from '../domain/spatial.ts';

const directions: Record<string, Direction> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
};

const HINT = 'Point at a number, a part or a step. Choosing one keeps it lit.';
const KEYS = 'In the drawing: arrow keys move, Enter keeps, Escape clears.';

/** Of more things than these only the numbers are named. */
const NAMED_AT_MOST = 2;

const nameOf =
	(count: number) =>
	({ label = '', number }: DOMStringMap) =>
		number === undefined ? label : count > NAMED_AT_MOST ? number : `${number} ${label}`;

/** An address as its reader typed it; one that is no proper code stays as it is. */
function readable(code: string): string {
	try {
		return decodeURIComponent(code);
	} catch {
		return code;
	}
}

function middleOf(element: Element) {
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}

/** Kinds of things that light up together, by the first letter of their key. */
const kinds = [
	{ prefix: 'p-', name: 'Place', plural: 'Places' },
	{ prefix: 'r-', name: 'Part', plural: 'Parts' },
	{ prefix: 's-', name: 'Step', plural: 'Steps' },
] as const;

/**
 * Lights up what belongs together: a place of the drawing, its part and its steps. Pointing and focus light up for the
 * moment; choosing writes the address, which says what stays lit.
 */
class ChassisMap extends HTMLElement {
	#entries = new Map<string, HTMLElement>();
	#places: SVGAElement[] = [];
	#chosen: string | undefined;
	#pointed: string | undefined;
	#fault = '';
	#readout: HTMLElement | null = null;
	#clearButton = document.createElement('button');
	#stop: AbortController | undefined;

	connectedCallback() {
		for (const entry of this.querySelectorAll<HTMLElement>('[data-lights]'))
			this.#entries.set(entry.dataset['key'] ?? '', entry);
		this.#places = [...this.querySelectorAll<SVGAElement>('a.place')];
		this.#readout = this.querySelector('.map-readout');
		this.#addTools();
		this.dataset['live'] = '';
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		for (const type of ['pointerover', 'focusin'])
			this.addEventListener(type, ({ target }) => this.#point(this.#keyOf(target)), { signal });
		this.addEventListener('pointerleave', () => this.#point(this.#keyOf(this.#focusedInside())), { signal });
		this.addEventListener('focusout', ({ relatedTarget }) => this.#point(this.#keyOf(relatedTarget)), { signal });
		this.addEventListener('keydown', this.#move, { signal });
		document.addEventListener('keydown', this.#escape, { signal });
		for (const type of ['hashchange', 'popstate']) addEventListener(type, this.#follow, { signal });
		this.#follow();
	}

	disconnectedCallback() {
		this.#stop?.abort();
	}

	#addTools() {
		if (this.querySelector('.map-tools')) return;
		const tools = document.createElement('div');
		tools.className = 'map-tools';
		const keys = document.createElement('span');
		keys.textContent = KEYS;
		this.#clearButton.type = 'button';
		this.#clearButton.textContent = 'Clear';
		this.#clearButton.addEventListener('click', () => this.#clear());
		tools.append(keys, this.#clearButton);
		this.#readout?.after(tools);
		// One stop for the Tab key; the arrow keys go on from there.
		for (const [index, place] of this.#places.entries()) place.tabIndex = index === 0 ? 0 : -1;
	}

	/** Key of the nearest thing around an element that can light up. */
	#keyOf(target: EventTarget | null | undefined): string | undefined {
		if (!(target instanceof Element) || !this.contains(target)) return undefined;
		return target.closest<HTMLElement | SVGElement>('[data-key]')?.dataset['key'];
	}

	#focusedInside() {
		const focused = document.activeElement;
		return focused?.matches(':focus-visible') ? focused : null;
	}

	#point(key: string | undefined) {
		if (key === this.#pointed) return;
		this.#pointed = key;
		if (key !== undefined) this.#fault = '';
		this.#show();
	}

	/** Takes over what the address says. */
	#follow = () => {
		const id = readable(location.hash.slice(1));
		const entry = [...this.#entries.values()].find((candidate) => candidate.id === id);
		const isElsewhere = id === '' || id === '_top' || document.getElementById(id) !== null;
		this.#chosen = entry?.dataset['key'];
		this.#fault = isElsewhere ? '' : `The address ends in “#${id}”: no place, part or step of this map has that name.`;
		// What was chosen shows at once, wherever pointer and focus are.
		this.#pointed = undefined;
		const place = this.#places.find(({ dataset }) => dataset['key'] === this.#chosen);
		if (place) this.#rove(place);
		this.#show();
	};

	#clear() {
		const hadHash = this.#chosen !== undefined || this.#fault !== '';
		if (hadHash) history.pushState(null, '', location.pathname + location.search);
		this.#chosen = this.#pointed = undefined;
		this.#fault = '';
		this.#show();
	}

	#escape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
		this.#clear();
	};

	#rove(place: SVGAElement) {
		for (const other of this.#places) other.tabIndex = other === place ? 0 : -1;
	}

	#move = (event: KeyboardEvent) => {
		const here = this.#places.findIndex((place) => place === event.target);
		if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
		const direction = directions[event.key];
		// Where the numbers stand now: a wide drawing sets some of them elsewhere.
		const points = this.#places.map((place) => middleOf(place.querySelector('.mark') ?? place));
		const ends: Record<string, number> = { Home: 0, End: points.length - 1 };
		const next = this.#places[direction ? nextInDirection(points, here, direction) : (ends[event.key] ?? -1)];
		if (!next) return;
		event.preventDefault();
		this.#rove(next);
		next.focus({ preventScroll: true });
	};

	#show() {
		const active = this.#entries.get(this.#pointed ?? this.#chosen ?? '');
		const lit = new Set(active?.dataset['lights']?.split(' '));
		for (const thing of this.querySelectorAll<HTMLElement | SVGElement>('[data-key]')) {
			const key = thing.dataset['key'] ?? '';
			thing.toggleAttribute('data-lit', lit.has(key));
			if (key === this.#chosen && (thing.matches('.place') || thing === this.#entries.get(key)))
				thing.setAttribute('aria-current', 'true');
			else thing.removeAttribute('aria-current');
		}
		this.#clearButton.disabled = this.#chosen === undefined;
		this.#say(lit);
	}

	#say(lit: ReadonlySet<string>) {
		if (!this.#readout) return;
		if (lit.size === 0) {
			const line = document.createElement('p');
			line.textContent = this.#fault === '' ? HINT : this.#fault;
			this.#readout.replaceChildren(line);
			return;
		}
		const fields = document.createElement('div');
		fields.className = 'fields';
		for (const { prefix, name, plural } of kinds) {
			const keys = [...lit].filter((key) => key.startsWith(prefix));
			const labels = keys.map((key) => this.#entries.get(key)?.dataset ?? {}).map(nameOf(keys.length));
			const term = document.createElement('b');
			term.textContent = keys.length > 1 ? `${String(keys.length)} ${plural.toLowerCase()}` : name;
			const text = document.createElement('span');
			text.textContent = labels.length === 0 ? 'none' : labels.join(', ');
			const field = document.createElement('div');
			field.append(term, ' ', text, ' ');
			fields.append(field);
		}
		this.#readout.replaceChildren(fields);
	}
}

customElements.define('chassis-map', ChassisMap);
