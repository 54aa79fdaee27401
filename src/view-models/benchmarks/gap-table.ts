import { gaps } from '../../data/index.ts';
import { richText } from '../rich-text.ts';
import type { TableViewModel } from '../table.ts';

/** What nobody has measured yet, what the guide does meanwhile, and what would settle it. */
export function gapTable(): TableViewModel {
	return {
		caption: 'Looked for and not found, the most useful reading first',
		columns: [
			{ key: 'question', label: 'Not known' },
			{ key: 'meanwhile', label: 'Meanwhile' },
			{ key: 'closedBy', label: 'What settles it' },
		],
		rows: gaps.map(({ id, question, meanwhile, closedBy, procedure }) => ({
			id: `gap-${id}`,
			cells: {
				question: { rich: richText(question) },
				meanwhile: { rich: richText(meanwhile) },
				closedBy: {
					rich: [
						...richText(closedBy),
						...(procedure === undefined ? [] : richText(` [How](/05-software-setup/#proc-${procedure})`)),
					],
				},
			},
		})),
	};
}
