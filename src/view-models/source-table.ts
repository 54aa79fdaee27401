import { sources } from '../data/index.ts';
import type { Source } from '../data/schema/source.ts';
import { richText } from './rich-text.ts';
import type { TableViewModel } from './table.ts';

const kindWords: Record<Source['kind'], string> = {
	datasheet: 'Datasheets',
	manual: 'Manuals',
	vendor: 'Makers’ own pages and documentation',
	standard: 'Standards',
	release: 'Releases and source trees',
	review: 'Reviews',
	database: 'Databases of specifications and prices',
	paper: 'Papers',
	statistics: 'Statistics',
	press: 'Press',
	blog: 'Blogs',
	community: 'Communities: wikis, forums, issues',
	notes: 'Owners’ and developers’ notes',
	retailer: 'Shops',
	brief: 'The brief',
	guide: 'This guide',
};

/** The whole bibliography, by kind, the makers' own documents first. */
export function sourceTable(): TableViewModel {
	const kinds = Object.keys(kindWords);
	const sorted = [...sources].sort(
		(a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.publisher.localeCompare(b.publisher, 'en')
	);
	return {
		caption: 'Sources',
		note: `${String(sources.length)} in all`,
		columns: [
			{ key: 'publisher', label: 'Publisher' },
			{ key: 'title', label: 'Title' },
			{ key: 'date', label: 'Its date' },
			{ key: 'accessed', label: 'Consulted' },
			{ key: 'read', label: 'Read' },
		],
		rows: sorted.map(({ id, kind, publisher, title, url, date, accessed, read, note }) => ({
			id: `source-${id}`,
			group: kindWords[kind],
			cells: {
				publisher,
				title: { text: title, href: url, detail: note === undefined ? undefined : richText(note) },
				date: date ?? 'none',
				accessed,
				read: read === 'itself' ? 'itself' : 'at second hand',
			},
		})),
	};
}
