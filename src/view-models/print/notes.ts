import { sources } from '../../data/index.ts';
import type { Source } from '../../data/schema/source.ts';

/** What stands behind a code in the text: `L` for a page of the guide or elsewhere, `S` for a source. */
export interface Note {
	/** "L7", "S12": printed in square brackets. */
	code: string;
	title: string;
	/** The whole address. */
	address: string;
	/** Of a source: its date, and when it was consulted. */
	detail?: string | undefined;
}

/** Gives every address one code, numbered in the order in which the text first names it. */
export class NoteNumbers {
	readonly #notes = new Map<string, Note>();
	readonly #counts = { L: 0, S: 0 };

	/** The code of an address; the first title given to it is kept. */
	codeOf(kind: 'L' | 'S', address: string, title: string, detail?: string): string {
		const known = this.#notes.get(address);
		if (known) return known.code;
		this.#counts[kind] += 1;
		const code = `${kind}${String(this.#counts[kind])}`;
		this.#notes.set(address, { code, title, address, detail });
		return code;
	}

	/** The list for the last sheets, in the order of the codes. */
	list(kind: 'L' | 'S'): Note[] {
		return [...this.#notes.values()].filter(({ code }) => code.startsWith(kind));
	}
}

const byAddress = new Map(sources.flatMap((source) => (source.url === undefined ? [] : [[source.url, source]])));

/** Title and dates of a source by its address; nothing where the address is no source of ours. */
export function sourceNote(address: string): { title: string; detail: string } | undefined {
	const source = byAddress.get(address);
	return source && { title: `${source.publisher}: ${source.title}`, detail: datesOf(source) };
}

function datesOf({ date, accessed }: Source): string {
	return date === undefined ? `consulted ${accessed}` : `${date}, consulted ${accessed}`;
}
