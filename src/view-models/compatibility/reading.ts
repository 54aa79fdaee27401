import { factIndex } from '../../data/index.ts';
import type { Build } from '../../data/schema/build.ts';
import type { Fact } from '../../data/schema/fact.ts';
import type { Part } from '../../data/schema/part.ts';
import type { UnitName } from '../../data/schema/units.ts';
import { partOfRole } from '../build-lines.ts';
import { numberIfKnown } from '../figures.ts';

/** Reads the facts one rule needs and remembers which, so that their sources can be named and their status weighed. */
export class Reading {
	readonly build: Build;
	readonly #used = new Map<string, Fact>();

	constructor(build: Build) {
		this.build = build;
	}

	/** Ids of the facts that were read and that have a value. */
	get factIds(): string[] {
		return [...this.#used.keys()];
	}

	/** Sources of those facts, each once. */
	get sources(): string[] {
		return [...new Set([...this.#used.values()].flatMap(({ sources }) => sources))];
	}

	/** Facts on which no verdict may rest: nobody confirms them. */
	get weakFactIds(): string[] {
		return this.factIds.filter((id) => ['claimed', 'unverified'].includes(this.#used.get(id)?.status ?? ''));
	}

	/** Marks facts as read that a calculation elsewhere uses. */
	note(...ids: string[]): void {
		for (const id of ids) this.#fact(id);
	}

	number(id: string, unit: UnitName): number | undefined {
		this.#fact(id);
		return numberIfKnown(id, unit);
	}

	words(id: string): string | undefined {
		const value = this.#fact(id)?.value;
		return typeof value === 'string' ? value : undefined;
	}

	range(id: string): { min: number; max: number } | undefined {
		const value = this.#fact(id)?.value;
		if (typeof value === 'number') return { min: value, max: value };
		return typeof value === 'object' && 'min' in value ? value : undefined;
	}

	/** The number of the part of a role, where the build has one and the figure is known. */
	partNumber(role: Part['role'], key: string, unit: UnitName): number | undefined {
		const part = partOfRole(this.build, role);
		return part && this.number(`${part.id}.${key}`, unit);
	}

	partWords(role: Part['role'], key: string): string | undefined {
		const part = partOfRole(this.build, role);
		return part && this.words(`${part.id}.${key}`);
	}

	#fact(id: string): Fact | undefined {
		const fact = factIndex.get(id)?.fact;
		if (fact?.value !== undefined) this.#used.set(id, fact);
		return fact;
	}
}

/** Form factors and sockets as words of a fact: those before a reservation ("…; X to be checked", "…, not Y"). */
export function namesIn(words: string | undefined): string[] | undefined {
	const [certain] = words?.split(/;|, not |, modified/) ?? [];
	return certain?.split(/[\s,()/]+/).filter((name) => name !== '' && name !== 'and');
}
