/** The dialog of this name, which the page brings along. */
export function dialogOf(name: string): HTMLDialogElement {
	const dialog = document.getElementById(`bench-${name}`);
	if (!(dialog instanceof HTMLDialogElement)) throw new Error(`bench mode has no dialog "${name}"`);
	return dialog;
}

export function openDialog(name: string): HTMLDialogElement {
	const dialog = dialogOf(name);
	if (!dialog.open) dialog.showModal();
	return dialog;
}

/** Close buttons, and the ground beside a dialog, close it. */
export function bindDialogs(root: HTMLElement, signal: AbortSignal): void {
	for (const dialog of root.querySelectorAll('dialog'))
		dialog.addEventListener(
			'click',
			({ target }) => {
				if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
			},
			{ signal }
		);
}
