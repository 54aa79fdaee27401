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
 * the later one's gets the id of its document before it. Each element keeps its old id as `data-anchor`.
 */
export function ownIds(documents: readonly Element[]): void {
	const taken = new Set(documents.map(({ id }) => id));
	for (const element of documents) {
		const renamed = new Map<string, string>();
		for (const holder of element.querySelectorAll('[id]')) {
			const own = taken.has(holder.id) ? `${element.id}-${holder.id}` : holder.id;
			if (own !== holder.id) renamed.set(holder.id, own);
			taken.add(own);
			holder.setAttribute('data-anchor', holder.id);
			holder.id = own;
		}
		if (renamed.size > 0) for (const child of element.querySelectorAll('*')) renameIn(child, renamed);
	}
}
