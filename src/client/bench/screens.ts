/** One screen of bench mode: a chapter's box, a step, or a chapter's gate. */
export interface Screen {
	/** Whole anchor, which is also the state in the address: `step-fit-cpu`, `chapter-board`, `chapter-board-gate`. */
	anchor: string;
	element: HTMLElement;
	heading: HTMLElement;
	chapter: string;
	/** Id of the step, where the screen shows one. */
	step?: string | undefined;
}

export function screensIn(root: ParentNode): Screen[] {
	return [...root.querySelectorAll<HTMLElement>('.screen')].map((element) => {
		const heading = element.querySelector<HTMLElement>('h2');
		if (!heading) throw new Error('a screen of bench mode has a heading');
		const { screen = '', chapter = '', step } = element.dataset;
		return { anchor: screen, element, heading, chapter, step };
	});
}

/** The screen that an address names, as its whole anchor or as the anchor of something on it. */
export function screenOf(hash: string, screens: readonly Screen[]): Screen | undefined {
	const anchor = hash.replace(/^#/, '');
	return (
		screens.find((screen) => screen.anchor === anchor) ??
		screens.find(({ element }) => anchor !== '' && element.querySelector(`#${CSS.escape(anchor)}`))
	);
}

/** The screen a link leads to: a link to a step of document 04 shows that step here. None where a new tab is asked for. */
export function screenOfLink(
	{ ctrlKey, metaKey, shiftKey }: MouseEvent,
	{ hash, pathname }: HTMLAnchorElement,
	screens: readonly Screen[]
): Screen | undefined {
	const isHere = pathname === location.pathname || pathname.endsWith('/04-assembly-guide/');
	return isHere && !ctrlKey && !metaKey && !shiftKey ? screenOf(hash, screens) : undefined;
}

/** A screen begins at its top, where the browser would go to the anchor in its middle or to where it was before. */
export function toTop(): void {
	const up = () => {
		scrollTo({ top: 0, behavior: 'instant' });
	};
	up();
	// The browser goes to the anchor of a followed address only with the next picture it draws.
	requestAnimationFrame(() => requestAnimationFrame(up));
}

/** Keeps the browser from going elsewhere than to the top while the page loads. */
export function scrollToTopOnLoad(signal: AbortSignal): void {
	history.scrollRestoration = 'manual';
	if (document.readyState !== 'complete') addEventListener('load', toTop, { signal, once: true });
}
