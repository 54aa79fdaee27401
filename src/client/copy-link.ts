const shownForMs = 1600;

function linkTo(id: string, name: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.className = 'copy-link';
	link.href = `#${id}`;
	link.textContent = 'copy link';
	link.setAttribute('aria-label', `Copy link to ${name}`);
	return link;
}

/**
 * Gives each row of a table a link that copies its address, for purchase requests. The links are made when the reader
 * first points at the table or tabs into it: hundreds of them in every page would weigh more than the rows they serve.
 */
function addRowLinks(frame: Element): void {
	for (const row of frame.querySelectorAll('tr[id]')) {
		const heading = row.querySelector('th');
		if (!heading || heading.querySelector('.copy-link')) continue;
		heading.append(linkTo(row.id, heading.firstChild?.textContent?.trim() ?? row.id));
	}
}

/** The same for the headings of the text. */
function addHeadingLinks(main: Element): void {
	for (const heading of main.querySelectorAll('.sl-markdown-content :is(h2, h3, h4)[id]'))
		heading.append(' ', linkTo(heading.id, heading.textContent.trim()));
}

function whenReached(element: Element, action: (element: Element) => void): void {
	const once = new AbortController();
	const reached = () => {
		once.abort();
		action(element);
	};
	for (const reach of ['pointerenter', 'focusin'])
		element.addEventListener(reach, reached, { passive: true, signal: once.signal });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
	await navigator.clipboard.writeText(link.href);
	link.textContent = 'copied';
	setTimeout(() => (link.textContent = 'copy link'), shownForMs);
}

for (const frame of document.querySelectorAll('.frame')) whenReached(frame, addRowLinks);
for (const main of document.querySelectorAll('main')) whenReached(main, addHeadingLinks);

document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.copy-link') : null;
	// Without the permission to copy, the link is still the address.
	if (link && 'clipboard' in navigator) copy(link).catch(() => undefined);
});
