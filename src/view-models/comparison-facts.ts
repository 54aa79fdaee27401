import { parts as allParts } from '../data/index.ts';
import { allSpecKeys, type Part, type SpecKey } from '../data/schema/part.ts';
import { buildOf } from './machine-price.ts';
import { factColumns, factRow } from './spec-table.ts';
import type { TableViewModel } from './table.ts';

const roleWords: Record<Part['role'], string> = {
	gpu: 'graphics cards',
	cpu: 'processors',
	motherboard: 'boards',
	memory: 'modules',
	storage: 'drives',
	psu: 'power supplies',
	cooler: 'coolers',
	case: 'cases',
	accessory: 'accessories',
	system: 'systems',
};

/** Parts of the base build have a specification table of their own. */
const bought = () => new Set(buildOf('base').lines.map(({ part }) => part));

/** Every figure of the parts of a role that are compared, not bought: where each comes from. */
export function comparisonFacts(role: Part['role'], parts: readonly Part[] = allParts): TableViewModel {
	const compared = parts.filter((part) => part.role === role && !bought().has(part.id));
	return {
		caption: `Figures of the compared ${roleWords[role]}, with source and date`,
		columns: factColumns,
		rows: compared.flatMap((part) =>
			Object.entries(part.specs).map(([key, fact]) => ({
				...factRow(`spec-${part.id}-${key}`, allSpecKeys[key as SpecKey].label, fact),
				group: `${part.maker} ${part.name}`,
			}))
		),
	};
}
