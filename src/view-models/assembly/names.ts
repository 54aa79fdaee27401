import { parts, tools } from '../../data/index.ts';
import type { Step, Tool } from '../../data/schema/assembly.ts';

/** Name of a part as it stands in sentences of the guide. */
export function partName(id: string): string {
	const part = parts.find((candidate) => candidate.id === id);
	if (!part) throw new RangeError(`there is no part "${id}"`);
	return part.shortName;
}

function toolOf(id: string): Tool {
	const tool = tools.find((candidate) => candidate.id === id);
	if (!tool) throw new RangeError(`there is no tool "${id}"`);
	return tool;
}

/** Name of a tool. */
export function toolName(id: string): string {
	return toolOf(id).name;
}

/** What each kind of thing on the bench is called in a box. */
const kinds: Record<Tool['kind'], string> = {
	tool: 'Tools',
	protection: 'Protection',
	consumable: 'Used up',
	supply: 'Supplies',
};

/** Parts with their quantity, then tools, protection, consumables and supplies apart: the box of a step or chapter. */
export function boxItems(steps: readonly Pick<Step, 'fits' | 'tools'>[]): { label: string; items: string[] }[] {
	const parts = steps.flatMap(({ fits }) =>
		fits.map(({ part, quantity }) => `${String(quantity)} × ${partName(part)}`)
	);
	const used = [...new Set(steps.flatMap(({ tools: ids }) => ids))].map(toolOf);
	const byKind = Object.entries(kinds).map(([kind, label]) => ({
		label,
		items: used.filter((tool) => tool.kind === kind).map(({ name }) => name),
	}));
	return [{ label: 'Parts', items: parts }, ...byKind].filter(({ items }) => items.length > 0);
}

/** The same, each row in one line. */
export function boxOf(steps: readonly Pick<Step, 'fits' | 'tools'>[]): { label: string; value: string }[] {
	return boxItems(steps).map(({ label, items }) => ({ label, value: items.join('; ') }));
}
