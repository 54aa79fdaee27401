/** Attributes that name ids of the same document, one or several. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'for', 'headers', 'list'];

function renameIn(element: Element, renamed: ReadonlyMap<string, string>): void {
	for (const attribute of references) {
		const value = element.getAttribute(attribute);
		if (value === null) continue;
		const ids = value.split(/\s+/).map((id) => renamed.get(id) ?? id);
		element.setAttribute(attribute, ids.join(' '));
	}
	// Hatchings, arrow heads and clips of drawings, and copies of shapes.
	for (const { name, value } of [...element.attributes]) {
		const isUse = element.nodeName.toLowerCase() === 'use' && name.endsWith('href');
		if (isUse) element.setAttribute(name, `#${renamed.get(value.slice(1)) ?? value.slice(1)}`);
		else if (value.includes('url(#'))
			element.setAttribute(
				name,
				value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed.get(id) ?? id})`)
			);
	}
}

/**
 * Gives every id of several documents that stand in one print to one element only: where two documents use the same,
 * the later one's gets the id of its document before it.
 *
 * @returns For each document, by the id of its element, what became of its ids.
 */
export function ownIds(documents: readonly Element[]): Map<string, ReadonlyMap<string, string>> {
	const taken = new Set(documents.map(({ id }) => id));
	const all = new Map<string, ReadonlyMap<string, string>>();
	for (const element of documents) {
		const own = new Map<string, string>();
		for (const holder of element.querySelectorAll('[id]')) {
			const id = taken.has(holder.id) ? `${element.id}-${holder.id}` : holder.id;
			own.set(holder.id, id);
			taken.add(id);
			if (id !== holder.id) holder.id = id;
		}
		all.set(element.id, own);
		if ([...own].some(([before, after]) => before !== after))
			for (const child of element.querySelectorAll('*')) renameIn(child, own);
	}
	return all;
}
