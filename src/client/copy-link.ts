const shownForMs = 1600;

/**
 * Gives each row of a table a link that copies its address, for purchase requests. The links are made when the reader
 * first points at the table or tabs into it: hundreds of them in every page would weigh more than the rows they serve.
 */
function addLinks(frame: Element): void {
	for (const row of frame.querySelectorAll('tr[id]')) {
		const heading = row.querySelector('th');
		if (!heading || heading.querySelector('.copy-link')) continue;
		const link = document.createElement('a');
		link.className = 'copy-link';
		link.href = `#${row.id}`;
		link.textContent = 'copy link';
		link.setAttribute('aria-label', `Copy link to ${heading.firstChild?.textContent?.trim() ?? row.id}`);
		heading.append(link);
	}
}

async function copy(link: HTMLAnchorElement): Promise<void> {
	await navigator.clipboard.writeText(link.href);
	link.textContent = 'copied';
	setTimeout(() => (link.textContent = 'copy link'), shownForMs);
}

for (const frame of document.querySelectorAll('.frame'))
	for (const reach of ['pointerenter', 'focusin'])
		frame.addEventListener(reach, () => addLinks(frame), { once: true, passive: true });

document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.copy-link') : null;
	// Without the permission to copy, the link is still the address.
	if (link && 'clipboard' in navigator) copy(link).catch(() => undefined);
});
