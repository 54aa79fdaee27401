import { metrics } from '../data/index.ts';
import { richText, statementText } from './rich-text.ts';
import type { TableViewModel } from './table.ts';

/** The brief's success metrics as measurable definitions. */
export function metricsTable(): TableViewModel {
	return {
		caption: 'Success metrics, made measurable',
		columns: [
			{ key: 'definition', label: 'Measure' },
			{ key: 'passes', label: 'Passes when' },
			{ key: 'expected', label: 'To be expected' },
			{ key: 'procedure', label: 'How' },
		],
		rows: metrics.map(({ id, definition, passes, expected, address }) => ({
			id: `target-${id}`,
			cells: {
				definition: { rich: statementText(definition) },
				passes: { rich: statementText(passes) },
				expected: { rich: richText(expected) },
				procedure: { text: `Document ${address.slice(1, 3)}`, href: address },
			},
		})),
	};
}
