import { comparedProperties } from './a16z-properties.ts';
import { buildOf } from './machine-price.ts';
import { richText } from './rich-text.ts';
import type { Row, TableViewModel } from './table.ts';

/** This build beside the one a16z published, property by property. */
export function buildComparisonTable(): TableViewModel {
	const [mine, other] = [buildOf('base'), buildOf('a16z')];
	return {
		caption: 'This build beside a16z’s, part by part',
		columns: [
			{ key: 'label', label: 'Property' },
			{ key: 'ours', label: 'This build' },
			{ key: 'theirs', label: 'a16z' },
			{ key: 'unit', label: 'Unit' },
			{ key: 'note', label: 'Remark' },
		],
		rows: comparedProperties.map(({ id, group, label, unit, of, note }): Row => ({
			id: `a16z-${id}`,
			group,
			cells: {
				label,
				ours: of(mine),
				theirs: of(other),
				unit: unit ?? '',
				note: note === undefined ? '' : { rich: richText(note) },
			},
		})),
	};
}
