import { ProgressFault } from './parse.ts';

/** A number takes as many bytes of seven bits as it needs; more than these are no number of ours. */
const MOST_BYTES = 7;

const damaged = () => new ProgressFault('The link is damaged: a part of it is missing.');

/** Both sums of a text's bytes, in one number below 65,536: a wrong or swapped byte changes it. */
function checksum(bytes: readonly number[] | Uint8Array): number {
	let [first, second] = [0, 0];
	for (const byte of bytes) {
		first = (first + byte) % 255;
		second = (second + first) % 255;
	}
	return second * 256 + first;
}

/** Writes whole numbers, texts and lists of named entries one after the other. */
export class ByteWriter {
	readonly #bytes: number[] = [];

	/** A whole number from 0 on. */
	number(value: number): void {
		let rest = value;
		for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
		this.#bytes.push(rest);
	}

	/** A whole number that may be below 0. */
	signed(value: number): void {
		this.number(value < 0 ? -2 * value - 1 : 2 * value);
	}

	text(value: string): void {
		const bytes = new TextEncoder().encode(value);
		this.number(bytes.length);
		for (const byte of bytes) this.#bytes.push(byte);
	}

	/** Entries in the order of `names`, each name as the distance from the one before; names not listed are written out. */
	entries<T>(record: Record<string, T>, names: readonly string[], write: (entry: T) => void): void {
		const placed = Object.entries(record).map(([name, entry]) => ({ name, entry, index: names.indexOf(name) }));
		const listed = placed.filter(({ index }) => index >= 0).sort((a, b) => a.index - b.index);
		const others = placed.filter(({ index }) => index < 0);
		this.number(placed.length);
		let before = -1;
		for (const { name, entry, index } of [...listed, ...others]) {
			this.number(index < 0 ? 0 : index - before);
			if (index < 0) this.text(name);
			else before = index;
			write(entry);
		}
	}

	/** Everything written, and its checksum. */
	done(): Uint8Array<ArrayBuffer> {
		const sum = checksum(this.#bytes);
		return Uint8Array.from([...this.#bytes, Math.floor(sum / 256), sum % 256]);
	}
}

/** Reads what `ByteWriter` wrote, or throws the fault. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		const [high, low] = bytes.slice(-2);
		this.#bytes = bytes.slice(0, -2);
		if (high === undefined || low === undefined || checksum(this.#bytes) !== high * 256 + low) throw damaged();
	}

	number(): number {
		let value = 0;
		for (let place = 0; place < MOST_BYTES; place++) {
			const byte = this.#bytes[this.#at++];
			if (byte === undefined) throw damaged();
			value += (byte % 128) * 128 ** place;
			if (byte < 128) return value;
		}
		throw damaged();
	}

	signed(): number {
		const value = this.number();
		return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
	}

	text(): string {
		const end = this.number() + this.#at;
		if (end > this.#bytes.length) throw damaged();
		const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, end));
		this.#at = end;
		return text;
	}

	entries<T>(names: readonly string[], read: () => T): [string, T][] {
		const entries: [string, T][] = [];
		let before = -1;
		for (let left = this.number(); left > 0; left--) {
			const distance = this.number();
			before += distance;
			const name = distance === 0 ? this.text() : names[before];
			if (name === undefined)
				throw new ProgressFault('The link names a step that this guide does not know yet: reload the guide first.');
			entries.push([name, read()]);
		}
		return entries;
	}

	/** Nothing may be left. */
	end(): void {
		if (this.#at !== this.#bytes.length) throw damaged();
	}
}
