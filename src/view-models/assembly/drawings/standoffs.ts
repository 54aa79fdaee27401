import { boardOutline, holes as allHoles } from '../../../data/index.ts';
import type { Hole } from '../../../data/schema/geometry.ts';
import { formatNumber } from '../../../format/units.ts';
import { sourceRefs } from '../../figures.ts';
import type { TableViewModel } from '../../table.ts';

/** The holes of the standard as numbers; `standoff-scene.ts` draws them. */
export function standoffTable(holes: readonly Hole[] = allHoles): TableViewModel {
	const { basis } = boardOutline;
	return {
		caption: 'Holes of the board standard',
		note: `${basis.status}, ${sourceRefs(basis.sources)
			.map(({ label }) => label)
			.join('; ')}`,
		columns: [
			{ key: 'hole', label: 'Hole' },
			{ key: 'rear', label: 'From the rear edge', unit: 'mm', numeric: true },
			{ key: 'top', label: 'From the top edge', unit: 'mm', numeric: true },
			{ key: 'on', label: 'On an ATX board too' },
		],
		rows: holes.map(({ id, number, xMm, yMm, eebOnly }) => ({
			id: `part-${id}`,
			cells: {
				hole: String(number),
				rear: formatNumber(xMm, { decimals: 2 }),
				top: formatNumber(yMm, { decimals: 2 }),
				on: eebOnly ? 'no' : 'yes',
			},
		})),
	};
}
