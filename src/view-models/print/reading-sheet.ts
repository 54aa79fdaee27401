import { acceptanceTable } from '../assembly/sheets.ts';
import type { TableViewModel } from '../table.ts';

/** The acceptance sheet with room for what was read, and for a tick. */
export function readingSheet(): TableViewModel {
	const table = acceptanceTable();
	const columns = table.columns.flatMap((column) =>
		column.key === 'step'
			? [{ key: 'reading', label: 'Reading' }, { key: 'passed', label: 'Passed' }, column]
			: [column]
	);
	return {
		...table,
		columns,
		rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, reading: '', passed: '' } })),
	};
}
