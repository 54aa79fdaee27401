import { factIndex } from '../data/index.ts';
import { formatFact } from './figures.ts';
import { buildOf, partOf } from './machine-price.ts';
import type { TableViewModel } from './table.ts';

/** The few properties that say what a part is, by line of the base build. */
const tellingKeys: Record<string, string[]> = {
	gpu: ['memory', 'memory-bandwidth', 'board-power'],
	cpu: ['cores', 'threads', 'tdp'],
	motherboard: ['chipset', 'form-factor'],
	memory: ['module-capacity', 'memory-speed', 'module-type'],
	'storage-os': ['capacity', 'interface'],
	'storage-data': ['capacity', 'interface'],
	psu: ['rated-power', 'efficiency'],
	cooler: ['cooler-type'],
	case: ['board-sizes'],
};

/** The nine lines of the base build, each with what identifies it. */
export function glanceTable(): TableViewModel {
	return {
		caption: 'The machine at a glance',
		note: 'base build',
		columns: [
			{ key: 'part', label: 'Part' },
			{ key: 'quantity', label: 'Qty', numeric: true },
			{ key: 'what', label: 'What it is' },
		],
		rows: buildOf('base').lines.map(({ id, part: partId, quantity }) => {
			const part = partOf(partId);
			const facts = (tellingKeys[id] ?? []).flatMap((key) => factIndex.get(`${partId}.${key}`)?.fact ?? []);
			return {
				cells: {
					part: { text: `${part.maker} ${part.shortName}`, href: `/01-bill-of-materials/#bom-${id}` },
					quantity: String(quantity),
					what: facts
						.filter(({ value }) => value !== undefined)
						.map(formatFact)
						.join(', '),
				},
			};
		}),
	};
}
