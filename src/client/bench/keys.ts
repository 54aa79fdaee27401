export type Command = 'next' | 'previous' | 'tick' | 'overview' | 'help' | 'read';

const commands: Record<string, Command> = {
	n: 'next',
	ArrowRight: 'next',
	p: 'previous',
	ArrowLeft: 'previous',
	' ': 'tick',
	o: 'overview',
	'?': 'help',
	r: 'read',
};

/** Whether the key belongs to what has the focus: a field that is typed in, a button that Space presses, a table that scrolls. */
function isTaken({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest('input, textarea, select, [contenteditable], dialog')) return true;
	if (key === ' ') return target.closest('button, summary, [role="region"][tabindex]') !== null;
	return key.startsWith('Arrow') && target.closest('[role="region"][tabindex]') !== null;
}

/** Single keys of bench mode. Nothing happens in fields and dialogs, with a modifier, or when switched off. */
export function onKey(areOn: () => boolean, run: (command: Command) => void, signal: AbortSignal): void {
	document.addEventListener(
		'keydown',
		(event) => {
			// With the capital letters locked `n` is an `N`.
			const command = commands[event.key.length === 1 ? event.key.toLowerCase() : event.key];
			const isModified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
			if (!command || isModified || event.defaultPrevented || !areOn() || isTaken(event)) return;
			if (document.querySelector('dialog[open]') || (event.repeat && command !== 'next' && command !== 'previous'))
				return;
			event.preventDefault();
			run(command);
		},
		{ signal }
	);
}
