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

/**
 * Opens a dialog that asks. The focus is on its title, so that it is read from its top before anything is pressed.
 *
 * @returns Value of the button that closed it, empty where it was left.
 */
export async function ask(dialog: HTMLDialogElement): Promise<string> {
	dialog.returnValue = '';
	if (!dialog.open) dialog.showModal();
	dialog.querySelector<HTMLElement>('.sheet-title')?.focus();
	dialog.scrollTop = 0;
	await new Promise((resolve) => {
		dialog.addEventListener('close', resolve, { once: true });
	});
	return dialog.returnValue;
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
