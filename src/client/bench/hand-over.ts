import { generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';
import { encodeProgress } from '../../domain/progress/encode.ts';
import { MOST_CHARACTERS, parseProgress } from '../../domain/progress/parse.ts';
import { emptyProgress, isUntouched, tickTime } from '../../domain/progress/progress.ts';
import type { BenchStep } from '../../domain/progress/steps.ts';
import { saveFile } from '../progress/save-file.ts';
import type { ProgressStore } from '../progress/store.ts';
import { ask, dialogOf } from './dialogs.ts';
import { askToMerge } from './merge-dialog.ts';
import { FRAGMENT } from './receive.ts';
import { counted, part } from './view.ts';

/** A whole build takes about 1,100. A larger code has dots too small for one phone to read from another. */
const MOST_QR_CHARACTERS = 1600;
const SHOWN_MS = 2000;

function drawCode(figure: HTMLElement, link: string): boolean {
	if (link.length > MOST_QR_CHARACTERS) {
		figure.replaceChildren();
		return false;
	}
	const svg = toSvg(generate(link), document, { on: '#000', off: '#fff', pad: 4 });
	svg.removeAttribute('width');
	svg.removeAttribute('height');
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', 'QR code of the link below');
	figure.replaceChildren(svg);
	return true;
}

/** Shows link and code of the progress as it is now. */
async function showLink(dialog: HTMLElement, store: ProgressStore): Promise<void> {
	const progress = store.read();
	const { ticks, records } = progress;
	const link = `${location.origin}${location.pathname}${FRAGMENT}${await encodeProgress(progress)}`;
	part<HTMLInputElement>(dialog, 'link').value = link;
	part(dialog, 'handover-what').textContent = isUntouched(progress)
		? 'Nothing is ticked or written down yet.'
		: `${counted(Object.keys(ticks).length, 'tick')} and ${counted(Object.keys(records).length, 'value')} go along, in the address itself: no account, no server.`;
	part(dialog, 'too-long').hidden = drawCode(part(dialog, 'qr'), link);
}

export function saveProgress(store: ProgressStore): void {
	const day = tickTime(new Date()).slice(0, 10);
	saveFile(`build-progress-${day}.json`, `${JSON.stringify(store.read(), null, '\t')}\n`);
}

async function takeFile(file: File, store: ProgressStore, steps: readonly BenchStep[]): Promise<void> {
	const isTooLong = file.size > MOST_CHARACTERS * 4;
	await askToMerge(
		isTooLong ? { fault: 'The file is far larger than any progress of this guide.' } : parseProgress(await file.text()),
		store,
		steps
	);
}

async function askToReset(store: ProgressStore): Promise<void> {
	const dialog = dialogOf('reset');
	const { ticks, records } = store.read();
	part(dialog, 'reset-text').textContent =
		`${counted(Object.keys(ticks).length, 'tick')}, ${counted(Object.keys(records).length, 'value')} and all times are removed from this device. This cannot be undone.`;
	if ((await ask(dialog)) !== 'reset') return;
	store.update(() => emptyProgress());
}

function say(button: HTMLElement, text: string): void {
	const before = button.textContent;
	button.textContent = text;
	setTimeout(() => {
		button.textContent = before;
	}, SHOWN_MS);
}

function bind(dialog: HTMLElement, store: ProgressStore, steps: readonly BenchStep[]): void {
	const link = part<HTMLInputElement>(dialog, 'link');
	const [copy, share] = [part(dialog, 'copy'), part(dialog, 'share')];
	copy.addEventListener('click', () => {
		link.select();
		if (!('clipboard' in navigator)) return;
		navigator.clipboard.writeText(link.value).then(
			() => {
				say(copy, 'Copied');
			},
			() => {
				say(copy, 'Copy by hand');
			}
		);
	});
	share.hidden = !('share' in navigator);
	share.addEventListener('click', () => {
		// Closed without choosing: nothing to say.
		navigator.share({ url: link.value }).catch(() => undefined);
	});
	for (const button of document.querySelectorAll('[data-part="save"]'))
		button.addEventListener('click', () => {
			saveProgress(store);
		});
	const file = part<HTMLInputElement>(dialog, 'file');
	file.addEventListener('change', () => {
		const chosen = file.files?.[0];
		if (chosen) void takeFile(chosen, store, steps).then(() => showLink(dialog, store));
		file.value = '';
	});
	part(dialog, 'reset').addEventListener('click', () => {
		void askToReset(store).then(() => showLink(dialog, store));
	});
}

let isBound = false;

/** Fills the dialog that hands progress to another device. */
export async function showHandOver(store: ProgressStore, steps: readonly BenchStep[]): Promise<void> {
	const dialog = dialogOf('handover');
	if (!isBound) bind(dialog, store, steps);
	isBound = true;
	await showLink(dialog, store);
}
