const shownForMs = 1600;

/** A row's link also copies its address: the reader pastes it into a purchase request. Without script it is a plain anchor. */
document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.copy-link') : null;
	if (!link || !('clipboard' in navigator)) return;
	void navigator.clipboard.writeText(link.href).then(
		() => {
			link.textContent = 'copied';
			setTimeout(() => (link.textContent = 'copy link'), shownForMs);
		},
		() => undefined // no permission: the anchor still works
	);
});
