import { part } from './view.ts';
import { ScreenWake } from './wake.ts';

const KEY = 'guide.bench';

/** What the builder chose for bench mode on this device. */
export interface Settings {
	/** Single keys do something. */
	keys: boolean;
	/** The screen is asked to stay on. */
	awake: boolean;
}

export function readSettings(): Settings {
	const settings: Settings = { keys: true, awake: true };
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>> | null;
		return { keys: kept?.keys !== false, awake: kept?.awake !== false };
	} catch {
		// Blocked storage or a text that is none of ours: as if nothing had been chosen.
		return settings;
	}
}

function keepSettings(settings: Settings): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(settings));
	} catch {
		// They hold while the page is open; the line about storage says so.
	}
}

/** Connects the switches of the help dialog with what they switch. */
export function bindSettings(root: HTMLElement, settings: Settings, wake: ScreenWake): void {
	const [keys, awake] = [part<HTMLInputElement>(root, 'set-keys'), part<HTMLInputElement>(root, 'set-awake')];
	keys.checked = settings.keys;
	awake.checked = settings.awake;
	part(root, 'set-awake-row').hidden = !ScreenWake.isSupported;
	const keep = () => {
		Object.assign(settings, { keys: keys.checked, awake: awake.checked });
		keepSettings(settings);
		wake.want(awake.checked);
	};
	keys.addEventListener('change', keep);
	awake.addEventListener('change', keep);
	wake.want(awake.checked);
}
