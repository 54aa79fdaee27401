import { factOf, formatFact } from '../../figures.ts';

/** A length and the words a drawing prints beside it: value, unit, and how far to trust it. */
export function formatFactWithStatus(id: string): { value: number; text: string; status: string } {
	const { fact } = factOf(id);
	if (typeof fact.value !== 'number') throw new RangeError(`"${id}" is no single number`);
	return { value: fact.value, text: `${formatFact(fact)}, ${fact.status}`, status: fact.status };
}
